package org.salvaguarda.cli;

import java.util.List;
import java.util.stream.Stream;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.evaluate.Rulebook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which checks the user wants to see. */
final class FindingFilter {

  @Option(
      names = "--principle",
      paramLabel = "P",
      description = "Only checks of this principle, OV to PA; may be repeated.")
  private List<String> principles = List.of();

  @Option(names = "--check", paramLabel = "ID", description = "Only this check; may be repeated.")
  private List<String> checks = List.of();

  @Option(names = "--exclude", paramLabel = "ID", description = "Not this check; may be repeated.")
  private List<String> excluded = List.of();

  /**
   * Fails on a name that does not exist: a filter that matches nothing would look like an all
   * clear.
   */
  void require(Rulebook rulebook, CommandSpec spec) {
    Stream.concat(checks.stream(), excluded.stream())
        .filter(id -> !rulebook.cards().containsKey(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new ParameterException(
                  spec.commandLine(), "there is no check " + id + "; see 'salvaguarda rules list'");
            });
    principles.stream()
        .filter(id -> !rulebook.catalogue().principles().containsKey(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new ParameterException(
                  spec.commandLine(),
                  "there is no principle "
                      + id
                      + "; they are "
                      + rulebook.catalogue().principles().keySet());
            });
  }

  Result apply(Result result) {
    return result.with(result.checks().stream().filter(this::wanted).toList());
  }

  private boolean wanted(CheckResult check) {
    return (principles.isEmpty() || principles.contains(check.principle()))
        && (checks.isEmpty() || checks.contains(check.id()))
        && !excluded.contains(check.id());
  }
}
