package org.salvaguarda.render;

import java.util.Comparator;
import java.util.List;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.CheckResult;

/** The findings of a draft: its adverse checks, the gravest first. */
final class Findings {

  private static final List<String> SEVERITIES = List.of("critical", "high", "medium", "low");
  private static final List<String> GRAVITY = List.of("violated", "missing", "weak");

  private static final Comparator<CheckResult> GRAVEST_FIRST =
      Comparator.comparing((CheckResult check) -> SEVERITIES.indexOf(check.severity()))
          .thenComparing(check -> GRAVITY.indexOf(check.verdict()));

  private Findings() {}

  /** By severity, then verdict, then the catalogue's order. */
  static List<CheckResult> of(Result result) {
    return result.checks().stream().filter(CheckResult::adverse).sorted(GRAVEST_FIRST).toList();
  }
}
