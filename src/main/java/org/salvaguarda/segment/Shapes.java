package org.salvaguarda.segment;

import java.util.stream.Stream;

/**
 * Tells headings and titles from sentences by the shape of a line: its length, its capitals, how it
 * ends.
 */
final class Shapes {

  private static final int TITLE = 400;
  private static final int HEADING = 110;

  /** The most words of a heading that ends with a full stop. */
  private static final int FULL_STOPPED = 5;

  private static final int UNNUMBERED_HEADING = 70;
  private static final int OPENING_WORDS = 3;

  private final String text;
  private final Structure layout;

  Shapes(String text, Structure layout) {
    this.text = text;
    this.layout = layout;
  }

  /** Whether the line, less its number, reads like a heading: short, and no sentence. */
  boolean isHeading(Line line) {
    String words = text.substring(line.body(), line.end());
    return words.length() <= HEADING
        && ";,:".indexOf(words.charAt(words.length() - 1)) < 0
        && !(words.endsWith(".")
            && (words.split("\\s+").length > FULL_STOPPED || layout.readsLikeSentence(words)));
  }

  /**
   * Whether a short line with no stop, after a line that had one, opens a section though it bears
   * no number.
   */
  boolean headsWhatFollows(Line line) {
    return line.end() - line.start() < UNNUMBERED_HEADING
        && Character.isLetter(text.charAt(line.end() - 1))
        && Character.isUpperCase(text.charAt(line.start()))
        && afterAStop(line.start());
  }

  /**
   * Whether a line after the signatures opens a text that goes with the agreement: "ADDITIONAL
   * PROTOCOL", "Annex of rules".
   */
  boolean headsAnnex(Line line) {
    String words = text.substring(line.start(), line.end());
    String[] first = words.split("[^\\p{L}]+", OPENING_WORDS + 1);
    return isHeading(line)
        && Character.isUpperCase(words.charAt(0))
        && Stream.of(first).limit(OPENING_WORDS).anyMatch(layout::callsAnnex);
  }

  private boolean afterAStop(int start) {
    int before = start - 1;
    while (before > 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before > 0 && ".;:".indexOf(text.charAt(before)) >= 0;
  }

  /** Whether words are all in capitals, as a title is. */
  static boolean shouts(String words) {
    return words.length() < TITLE && words.chars().noneMatch(Character::isLowerCase);
  }
}
