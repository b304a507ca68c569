package org.salvaguarda.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.salvaguarda.Review;
import org.salvaguarda.Reviewed;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.render.AnnotatedDraft;
import org.salvaguarda.render.Wording;
import org.salvaguarda.repair.Edit;
import org.salvaguarda.repair.Prover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code salvaguarda annotate DRAFT --output FILE.docx}: the draft with a comment a finding. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the draft as a Word document with a comment on the words of each finding.",
      "The document is made anew from the text as read, a paragraph a line: of a DOCX or PDF draft",
      "it has the words and the paragraphs, not the look."
    },
    footer = {
      "",
      "Exit codes: 0 written; 2 usage; 3 the draft could not be read, or only in part."
    })
final class AnnotateCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DRAFT", description = "A draft; - is standard input.")
  private Path file;

  @Option(
      names = "--output",
      paramLabel = "FILE.docx",
      required = true,
      description = "Where to write.")
  private Path output;

  @Option(
      names = "--insert-remedies",
      description =
          "Also propose, as tracked changes, each model clause that was proved on the draft: by itself it clears its finding and makes no verdict worse.")
  private boolean remedies;

  @Option(
      names = "--report-language",
      paramLabel = "en|es",
      defaultValue = "en",
      description = "Language of the comments (default: ${DEFAULT-VALUE}).")
  private ReportLanguage language;

  @Mixin private ReadingOptions reading;
  @Mixin private RulesOption rules;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    OutputFile.require(output, List.of(".docx"), spec);
    Inputs.named(List.of(file), spec);
    Rulebook rulebook = rules.rulebook();
    Review review = new Review(rulebook, reading.options());
    Reviewed draft = review.reviewed(review.draft(reading.source(file)));
    List<Edit> edits = remedies ? proved(new Prover(rulebook, review, draft)) : List.of();
    Wording wording = new Wording(rulebook, language.locale());
    Files.write(output, new AnnotatedDraft(wording, Clock.systemUTC()).of(draft, edits));
    return draft.result().reading().complete() ? Exit.CLEAN : Exit.UNREADABLE;
  }

  private static List<Edit> proved(Prover prover) {
    return prover.all().values().stream().flatMap(proof -> proof.edits().stream()).toList();
  }
}
