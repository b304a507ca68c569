package org.salvaguarda.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.salvaguarda.Review;
import org.salvaguarda.Reviewed;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.render.AnnotatedDraft;
import org.salvaguarda.render.RepairReport;
import org.salvaguarda.render.Wording;
import org.salvaguarda.repair.Changes;
import org.salvaguarda.repair.Repair;
import org.salvaguarda.repair.Repair.Repaired;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code salvaguarda repair DRAFT --output FILE}: the draft with the fewest clauses that cure it.
 */
@Command(
    name = "repair",
    mixinStandardHelpOptions = true,
    description = {
      "Puts into the draft the fewest model clauses that are proved to cure its critical and high",
      "findings, writes the result, and prints which clauses went where and what is left.",
      "A .docx shows the repair as tracked changes, with a comment on each finding; it is made anew",
      "from the text as read, a paragraph a line, without the look of the draft."
    },
    footer = {
      "",
      "Exit codes: 0 nothing critical or high is left; 1 something is; 2 usage;",
      "3 the draft could not be read, or only in part."
    })
final class RepairCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DRAFT", description = "A draft; - is standard input.")
  private Path file;

  @Option(
      names = "--output",
      paramLabel = "FILE.txt|FILE.docx",
      required = true,
      description = "Where to write the repaired text, or the draft with tracked changes.")
  private Path output;

  @Option(
      names = "--report-language",
      paramLabel = "en|es",
      defaultValue = "en",
      description = "Language of the report and the comments (default: ${DEFAULT-VALUE}).")
  private ReportLanguage language;

  @Mixin private ReadingOptions reading;
  @Mixin private RulesOption rules;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    OutputFile.require(output, List.of(".txt", ".docx"), spec);
    Inputs.named(List.of(file), spec);
    Rulebook rulebook = rules.rulebook();
    Review review = new Review(rulebook, reading.options());
    Reviewed before = review.reviewed(review.draft(reading.source(file)));
    Repaired repaired = new Repair(rulebook, review).of(before.agreement().draft());
    Wording wording = new Wording(rulebook, language.locale());
    Files.write(output, written(before, repaired, wording));
    PrintWriter out = spec.commandLine().getOut();
    out.print(new RepairReport(wording).of(before, repaired, review.reviewed(repaired.draft())));
    out.flush();
    return Exit.graver(
        repaired.left().isEmpty() ? Exit.CLEAN : Exit.FINDINGS,
        before.result().reading().complete() ? Exit.CLEAN : Exit.UNREADABLE);
  }

  private byte[] written(Reviewed before, Repaired repaired, Wording wording) {
    String text = repaired.draft().text();
    return OutputFile.isWord(output)
        ? new AnnotatedDraft(wording, Clock.systemUTC())
            .of(before, Changes.between(before.agreement().draft().text(), text))
        : text.getBytes(StandardCharsets.UTF_8);
  }
}
