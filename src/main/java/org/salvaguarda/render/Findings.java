package org.salvaguarda.render;

import java.util.List;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.CheckResult;

/** The findings of a draft: its adverse checks, the gravest first. */
final class Findings {

  private Findings() {}

  /** By severity, then verdict, then the catalogue's order. */
  static List<CheckResult> of(Result result) {
    return result.checks().stream()
        .filter(CheckResult::adverse)
        .sorted(CheckResult.GRAVEST_FIRST)
        .toList();
  }
}
