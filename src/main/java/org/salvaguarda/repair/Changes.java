package org.salvaguarda.repair;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What was changed between two texts, in whole sentences, as edits of the first: {@code
 * Edit.apply(before, Changes.between(before, after))} is {@code after}.
 *
 * <p>Example: between "A may enter. B pays." and "A must ask. B pays." it gives one edit that puts
 * "A must ask." in place of "A may enter.". Source: E. Myers, "An O(ND) Difference Algorithm and
 * Its Variations", 1986.
 */
public final class Changes {

  /**
   * A sentence with the spaces after it, as far as its line goes, or a line feed. A number at the
   * head of a line is part of its first sentence: alone it would be taken for any other.
   */
  private static final Pattern PIECE =
      Pattern.compile("\\n|[^\\n]+?(?:(?<=\\p{L}{2})[.;:] +|(?=\\n)|\\z)");

  private Changes() {}

  /** The edits in the order of the text. */
  public static List<Edit> between(String before, String after) {
    List<String> old = pieces(before);
    List<Integer> starts = starts(old);
    return DiffUtils.diff(old, pieces(after)).getDeltas().stream()
        .map(delta -> edit(delta, starts))
        .toList();
  }

  private static Edit edit(AbstractDelta<String> delta, List<Integer> starts) {
    int from = delta.getSource().getPosition();
    return new Edit(
        starts.get(from),
        starts.get(from + delta.getSource().size()),
        String.join("", delta.getTarget().getLines()));
  }

  private static List<String> pieces(String text) {
    return PIECE.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Where each piece starts, and where the last one ends. */
  private static List<Integer> starts(List<String> pieces) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    pieces.forEach(piece -> starts.add(starts.get(starts.size() - 1) + piece.length()));
    return starts;
  }
}
