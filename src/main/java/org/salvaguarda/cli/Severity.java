package org.salvaguarda.cli;

import java.util.List;
import org.salvaguarda.assess.Result;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Severities in order, gravest first. */
final class Severity {

  private static final List<String> GRAVEST_FIRST = List.of("critical", "high", "medium", "low");

  private Severity() {}

  /** The place of the least severity that fails; -1 for {@code never}. */
  static int threshold(String failOn, CommandSpec spec) {
    int threshold = GRAVEST_FIRST.indexOf(failOn);
    if (threshold < 0 && !failOn.equals("never")) {
      throw new ParameterException(
          spec.commandLine(),
          "--fail-on is one of critical, high, medium, low, never; not '" + failOn + "'");
    }
    return threshold;
  }

  static boolean reaches(Result result, int threshold) {
    return result.checks().stream()
        .anyMatch(check -> check.adverse() && GRAVEST_FIRST.indexOf(check.severity()) <= threshold);
  }
}
