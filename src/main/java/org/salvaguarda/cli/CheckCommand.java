package org.salvaguarda.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.salvaguarda.Review;
import org.salvaguarda.Reviewed;
import org.salvaguarda.assess.Result;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.ingest.UnreadableDraft;
import org.salvaguarda.render.Dossier;
import org.salvaguarda.render.Dossier.Unreadable;
import org.salvaguarda.render.Wording;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code salvaguarda check PATH...}: reviews drafts and prints what was found. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reviews drafts; exits 1 if a finding is at or above --fail-on.",
    footer = {
      "",
      "Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 usage, or no input;",
      "3 an input could not be read, or only in part; 4 invalid rules; 5 internal error."
    })
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files or folders; - is standard input.")
  private List<Path> paths;

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  private List<ReportOrder> orders = new ArrayList<>();

  @Option(
      names = "--report-language",
      paramLabel = "en|es",
      defaultValue = "en",
      description = "Language of the reports (default: ${DEFAULT-VALUE}).")
  private ReportLanguage language;

  @Option(
      names = "--fail-on",
      paramLabel = "critical|high|medium|low|never",
      defaultValue = "high",
      description = "Least severity that gives exit code 1 (default: ${DEFAULT-VALUE}).")
  private String failOn;

  @Mixin private FindingFilter filter;
  @Mixin private ReadingOptions reading;
  @Mixin private RulesOption rules;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    int threshold = Severity.threshold(failOn, spec);
    List<Path> files = Inputs.named(paths, spec).files();
    List<ReportOrder> reports = ReportOrder.checked(orders, files, spec);
    Rulebook rulebook = rules.rulebook();
    filter.require(rulebook, spec);
    Dossier dossier = dossier(files, new Review(rulebook, reading.options()));
    ReportOrder.requireFit(reports, dossier, spec);
    Wording wording = new Wording(rulebook, language.locale());
    for (ReportOrder order : reports) {
      byte[] report = order.format().report(wording, dossier.size() > 1).of(dossier);
      order.deliver(report, spec.commandLine().getOut());
    }
    return code(dossier, threshold);
  }

  private Dossier dossier(List<Path> files, Review review) {
    List<Reviewed> drafts = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    for (Path file : files) {
      try {
        review.drafts(reading.source(file)).stream()
            .map(review::reviewed)
            .map(draft -> draft.with(filter.apply(draft.result())))
            .forEach(drafts::add);
      } catch (UnreadableDraft e) {
        spec.commandLine().getErr().println("salvaguarda: " + e.getMessage());
        unreadable.add(new Unreadable(file.getFileName().toString(), e.getMessage()));
      }
    }
    return new Dossier(drafts, unreadable);
  }

  private static int code(Dossier dossier, int threshold) {
    int code = dossier.unreadable().isEmpty() ? Exit.CLEAN : Exit.UNREADABLE;
    for (Result result : dossier.results()) {
      code = Exit.graver(code, Severity.reaches(result, threshold) ? Exit.FINDINGS : Exit.CLEAN);
      code = Exit.graver(code, result.reading().complete() ? Exit.CLEAN : Exit.UNREADABLE);
    }
    return code;
  }
}
