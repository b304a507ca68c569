package org.salvaguarda.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.salvaguarda.cli.DraftOptions.Work;
import org.salvaguarda.render.AnnotatedDraft;
import org.salvaguarda.render.AnnotatedPage;
import org.salvaguarda.repair.Edit;
import org.salvaguarda.repair.Prover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code salvaguarda annotate DRAFT --output FILE}: the draft with the words of each finding
 * marked.
 */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the draft with a comment on the words of each finding, as a Word document (.docx) or a",
      "page (.html). It is made anew from the text as read, a paragraph a line: of a DOCX or PDF draft",
      "it has the words and the paragraphs, not the look."
    },
    footer = {
      "",
      "Exit codes: 0 written; 2 usage; 3 the draft could not be read, or only in part."
    })
final class AnnotateCommand implements Callable<Integer> {

  @Option(
      names = "--insert-remedies",
      description =
          "Also propose, as tracked changes, each model clause that was proved on the draft: by itself it clears its finding and makes no verdict worse.")
  private boolean remedies;

  @Mixin private DraftOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Work work = options.work(List.of(".docx", ".html"), spec);
    Prover prover = new Prover(work.rulebook(), work.review(), work.draft());
    List<Edit> edits = remedies ? proved(prover) : List.of();
    Files.write(work.output(), written(work, edits));
    return work.code();
  }

  private static byte[] written(Work work, List<Edit> edits) {
    return OutputFile.isWord(work.output())
        ? new AnnotatedDraft(work.wording(), Clock.systemUTC()).of(work.draft(), edits)
        : new AnnotatedPage(work.wording()).of(work.draft(), edits);
  }

  private static List<Edit> proved(Prover prover) {
    return prover.all().values().stream().flatMap(proof -> proof.edits().stream()).toList();
  }
}
