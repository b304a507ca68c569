package org.salvaguarda.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.salvaguarda.Review;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.render.CardReport;
import org.salvaguarda.render.TraceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code salvaguarda explain CHECK [FILE]}: what a check asks; with a draft, why it got the verdict
 * it has.
 */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Tells what a check asks and, with a draft, why its verdict is what it is.")
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "CHECK|FINGERPRINT",
      description = "A check, as OV-1, or the fingerprint of a finding in the draft.")
  private String asked;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "A draft; - is standard input.")
  private Path file;

  @Mixin private ReadingOptions reading;
  @Mixin private RulesOption rules;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Rulebook rulebook = rules.rulebook();
    spec.commandLine().getOut().println(file == null ? card(rulebook) : why(rulebook));
    spec.commandLine().getOut().flush();
    return Exit.CLEAN;
  }

  private String card(Rulebook rulebook) {
    return new CardReport(rulebook).of(known(asked, rulebook));
  }

  private String why(Rulebook rulebook) {
    if (!Inputs.exists(file)) {
      throw new ParameterException(spec.commandLine(), file + ": no such file");
    }
    Review review = new Review(rulebook, reading.options());
    Draft draft = review.draft(reading.source(file));
    String check = asked.startsWith("v1:") ? checkOf(review.of(draft)) : known(asked, rulebook);
    return new TraceReport(rulebook, draft.text()).of(check, review.traced(draft));
  }

  private String known(String check, Rulebook rulebook) {
    if (!rulebook.cards().containsKey(check)) {
      throw new ParameterException(
          spec.commandLine(), "there is no check " + check + "; see 'salvaguarda rules list'");
    }
    return check;
  }

  private String checkOf(Result result) {
    return result.checks().stream()
        .filter(check -> asked.equals(check.fingerprint()))
        .map(Result.CheckResult::id)
        .findFirst()
        .orElseThrow(
            () -> new ParameterException(spec.commandLine(), file + " has no finding " + asked));
  }
}
