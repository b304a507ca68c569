package org.salvaguarda.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.salvaguarda.Review;
import org.salvaguarda.assess.Result;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.ingest.UnreadableDraft;
import org.salvaguarda.render.Json;
import org.salvaguarda.render.TextReport;
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

  enum Format {
    TEXT,
    JSON
  }

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files or folders; - is standard input.")
  private List<Path> paths;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write there instead of to standard output.")
  private Path output;

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
    Rulebook rulebook = rules.rulebook();
    filter.require(rulebook, spec);
    Review review = new Review(rulebook, reading.options());
    int code = Exit.CLEAN;
    List<String> reports = new ArrayList<>();
    for (Path file : files) {
      code = Exit.graver(code, check(review, file, rulebook, threshold, files.size() > 1, reports));
    }
    write(reports);
    return code;
  }

  private int check(
      Review review,
      Path file,
      Rulebook rulebook,
      int threshold,
      boolean several,
      List<String> reports) {
    try {
      Result result = filter.apply(review.of(Inputs.source(file)));
      reports.add(render(result, rulebook, several));
      int found = Severity.reaches(result, threshold) ? Exit.FINDINGS : Exit.CLEAN;
      return result.reading().complete() ? found : Exit.graver(found, Exit.UNREADABLE);
    } catch (UnreadableDraft e) {
      spec.commandLine().getErr().println("salvaguarda: " + e.getMessage());
      return Exit.UNREADABLE;
    }
  }

  private String render(Result result, Rulebook rulebook, boolean several) {
    if (format == Format.JSON) {
      return several ? Json.line(result) : Json.document(result);
    }
    return new TextReport(rulebook, Locale.ENGLISH).of(result);
  }

  private void write(List<String> reports) throws IOException {
    String all = reports.isEmpty() ? "" : String.join("\n", reports) + "\n";
    if (output != null) {
      Files.writeString(output, all);
    } else {
      PrintWriter out = spec.commandLine().getOut();
      out.print(all);
      out.flush();
    }
  }
}
