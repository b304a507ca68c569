package org.salvaguarda.agreement;

import java.util.Objects;

/**
 * A place in an agreement, the same from segmentation to report.
 *
 * @param eId the Akoma Ntoso identifier of the smallest numbered unit, {@code "art_4__para_2"}
 * @param where the same place as a reader would cite it, {@code "Article 4(2)"}
 * @param start offset of the first character in the text as read, in UTF-16 code units
 * @param end offset after the last character
 */
public record Locus(String eId, String where, int start, int end) implements Comparable<Locus> {

  public Locus {
    Objects.requireNonNull(eId);
    Objects.requireNonNull(where);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a place: " + start + " to " + end);
    }
  }

  /** The words that stand here in the given text as read. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** The article, annex or other top unit: {@code "art_4"} for {@code "art_4__para_2"}. */
  public String article() {
    int cut = eId.indexOf("__");
    return cut < 0 ? eId : eId.substring(0, cut);
  }

  @Override
  public int compareTo(Locus other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
