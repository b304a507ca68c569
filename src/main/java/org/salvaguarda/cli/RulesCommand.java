package org.salvaguarda.cli;

import java.nio.file.Path;
import java.util.List;
import org.salvaguarda.Review;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.cases.CardTests;
import org.salvaguarda.cases.Coverage;
import org.salvaguarda.cases.Lint;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.render.CardReport;
import org.salvaguarda.render.ReadingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code salvaguarda rules list|show|test|coverage|lint|read}: for those who write rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists, shows, tests and lints the rules, and shows what they do not read.")
final class RulesCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name one of list, show, test, coverage, lint, read");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Every check, a line each.")
  int list(@Mixin RulesOption rules) {
    Rulebook rulebook = rules.rulebook();
    rulebook
        .cards()
        .values()
        .forEach(
            card ->
                out(
                    String.format(
                        "%-5s %-8s %s%s",
                        card.id(),
                        card.severity(),
                        card.text("en").title(),
                        rulebook.index().encoded().contains(card.id())
                            ? ""
                            : " (not yet encoded)")));
    return Exit.CLEAN;
  }

  @Command(name = "show", mixinStandardHelpOptions = true, description = "One check's card.")
  int show(@Mixin RulesOption rules, @Parameters(paramLabel = "ID") String id) {
    Rulebook rulebook = rules.rulebook();
    if (!rulebook.cards().containsKey(id)) {
      throw new ParameterException(
          spec.commandLine(), "there is no check " + id + "; see 'salvaguarda rules list'");
    }
    out(new CardReport(rulebook).of(id));
    return Exit.CLEAN;
  }

  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      description = "Runs the examples of all cards and of the lexicon; exits 4 if one fails.")
  int test(
      @Mixin RulesOption rules,
      @Option(
              names = "--check",
              paramLabel = "ID",
              description = "Only checks that begin so, as OV or OV-1.")
          String prefix) {
    CardTests.Report report = new CardTests(rules.rulebook()).run(prefix == null ? "" : prefix);
    report.failures().forEach(this::out);
    out(report.passed() + " passed, " + report.failures().size() + " failed");
    return report.failures().isEmpty() ? Exit.CLEAN : Exit.INVALID_RULES;
  }

  @Command(
      name = "read",
      mixinStandardHelpOptions = true,
      description = "How a draft is understood: each provision with its norms and concepts.")
  int read(
      @Mixin RulesOption rules,
      @Mixin ReadingOptions reading,
      @Parameters(paramLabel = "FILE") Path file) {
    Review review = new Review(rules.rulebook(), reading.options());
    Draft draft = review.draft(reading.source(file));
    out(new ReadingReport(draft.text()).of(review.read(draft)));
    return Exit.CLEAN;
  }

  @Command(
      name = "coverage",
      mixinStandardHelpOptions = true,
      description = "Which provisions of drafts in the field no rule read, the weightiest first.")
  int coverage(
      @Mixin RulesOption rules,
      @Mixin ReadingOptions reading,
      @Option(
              names = "--most",
              paramLabel = "N",
              defaultValue = "50",
              description = "Length of the worklist (default: ${DEFAULT-VALUE}).")
          int most,
      @Parameters(paramLabel = "PATH", arity = "1..*") List<Path> paths) {
    Inputs inputs = Inputs.named(paths, spec);
    new Coverage(rules.rulebook(), reading.options())
        .of(inputs.drafts(reading::source), most)
        .forEach(this::out);
    return Exit.CLEAN;
  }

  @Command(
      name = "lint",
      mixinStandardHelpOptions = true,
      description = {
        "Finds lexicon lines that stand twice or serve nothing; exits 4 if any.",
        "With drafts, tells also which rules and lines none of them needed."
      })
  int lint(
      @Mixin RulesOption rules, @Parameters(paramLabel = "PATH", arity = "0..*") List<Path> paths) {
    Rulebook rulebook = rules.rulebook();
    List<String> found = Lint.of(rulebook);
    found.forEach(this::out);
    if (paths != null) {
      Lint.idle(rulebook, Inputs.named(paths, spec).drafts(Inputs::source)).forEach(this::out);
    }
    out(found.size() + " found");
    return found.isEmpty() ? Exit.CLEAN : Exit.INVALID_RULES;
  }

  private void out(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
