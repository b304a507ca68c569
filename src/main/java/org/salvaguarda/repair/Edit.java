package org.salvaguarda.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A change to a text: what stands between two offsets gives way to other words.
 *
 * @param start offset of the first character that goes, in UTF-16 code units
 * @param end offset after the last one; equals {@code start} where nothing goes
 * @param words what comes in, or an empty string
 */
public record Edit(int start, int end, String words) {

  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end);

  /** Whether nothing goes. */
  public boolean insertion() {
    return start == end;
  }

  /** The text with all edits made; strikes that overlap become one. */
  public static String apply(String text, Collection<Edit> edits) {
    StringBuilder changed = new StringBuilder();
    int at = 0;
    for (Edit edit : inOrder(edits)) {
      changed.append(text, at, Math.max(at, edit.start())).append(edit.words());
      at = Math.max(at, edit.end());
    }
    return changed.append(text, at, text.length()).toString();
  }

  /** The edits in the order of the text, those that would be made twice only once. */
  public static List<Edit> inOrder(Collection<Edit> edits) {
    List<Edit> order = new ArrayList<>(edits.stream().distinct().toList());
    order.sort(ORDER);
    return order;
  }
}
