package org.salvaguarda.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.salvaguarda.cli.DraftOptions.Work;
import org.salvaguarda.render.AnnotatedDraft;
import org.salvaguarda.render.RepairReport;
import org.salvaguarda.repair.Changes;
import org.salvaguarda.repair.Repair;
import org.salvaguarda.repair.Repair.Repaired;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  @Mixin private DraftOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Work work = options.work(List.of(".txt", ".docx"), spec);
    Repaired repaired =
        new Repair(work.rulebook(), work.review()).of(work.draft().agreement().draft());
    Files.write(work.output(), written(work, repaired));
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        new RepairReport(work.wording())
            .of(work.draft(), repaired, work.review().reviewed(repaired.draft())));
    out.flush();
    return Exit.graver(repaired.left().isEmpty() ? Exit.CLEAN : Exit.FINDINGS, work.code());
  }

  private static byte[] written(Work work, Repaired repaired) {
    String text = repaired.draft().text();
    return OutputFile.isWord(work.output())
        ? new AnnotatedDraft(work.wording(), Clock.systemUTC())
            .of(work.draft(), Changes.between(work.draft().agreement().draft().text(), text))
        : text.getBytes(StandardCharsets.UTF_8);
  }
}
