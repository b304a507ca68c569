package org.salvaguarda.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.salvaguarda.assess.Result;
import org.salvaguarda.evaluate.Catalogue;

/** How often each verdict was given under each principle. */
final class Counts {

  private Counts() {}

  /**
   * Principle to verdict to count, in the catalogue's orders; every verdict, also one that was not
   * given; no principle without a check in the result.
   *
   * <p>Example: {@code {OV={satisfied=1, weak=0, violated=6, missing=3, ...}, TR={...}}}.
   */
  static Map<String, Map<String, Integer>> of(Result result, Catalogue catalogue) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    catalogue.principles().keySet().forEach(principle -> counts.put(principle, none(catalogue)));
    result
        .checks()
        .forEach(check -> counts.get(check.principle()).merge(check.verdict(), 1, Integer::sum));
    counts.values().removeIf(row -> row.values().stream().allMatch(count -> count == 0));
    return counts;
  }

  private static Map<String, Integer> none(Catalogue catalogue) {
    Map<String, Integer> none = new LinkedHashMap<>();
    catalogue.verdicts().keySet().forEach(verdict -> none.put(verdict, 0));
    return none;
  }
}
