package org.salvaguarda.accuracy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether two quotations show the same place: as {@code same_place} in shared/tools/score.py. */
final class Places {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int FEWEST = 4;

  private Places() {}

  static boolean same(String one, String two) {
    List<String> a = words(one);
    List<String> b = words(two);
    int shorter = Math.min(a.size(), b.size());
    String joinedA = String.join(" ", a);
    String joinedB = String.join(" ", b);
    if (shorter > 0 && (joinedA.contains(joinedB) || joinedB.contains(joinedA))) {
      return shorter >= FEWEST;
    }
    int common = common(a, b);
    return common >= FEWEST && common >= 0.5 * shorter;
  }

  private static int common(List<String> a, List<String> b) {
    Map<String, Integer> counts = new HashMap<>();
    a.forEach(word -> counts.merge(word, 1, Integer::sum));
    return (int) b.stream().filter(word -> counts.merge(word, -1, Integer::sum) >= 0).count();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }
}
