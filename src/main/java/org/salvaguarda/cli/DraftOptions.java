package org.salvaguarda.cli;

import java.nio.file.Path;
import java.util.List;
import org.salvaguarda.Review;
import org.salvaguarda.Reviewed;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.render.Wording;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What commands on one draft that write a file have in common: {@code annotate} and {@code repair}.
 */
final class DraftOptions {

  @Parameters(paramLabel = "DRAFT", description = "A draft; - is standard input.")
  private Path file;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "Where to write; its ending tells the form.")
  private Path output;

  @Option(
      names = "--report-language",
      paramLabel = "en|es",
      defaultValue = "en",
      description = "Language of what is said of the draft (default: ${DEFAULT-VALUE}).")
  private ReportLanguage language;

  @Mixin private ReadingOptions reading;
  @Mixin private RulesOption rules;

  /**
   * The work, when the draft is there and the file can be written.
   *
   * @param endings the forms that the command writes
   */
  Work work(List<String> endings, CommandSpec spec) {
    OutputFile.require(output, endings, spec);
    Inputs.named(List.of(file), spec);
    Rulebook rulebook = rules.rulebook();
    Review review = new Review(rulebook, reading.options());
    return new Work(
        rulebook,
        review,
        review.reviewed(review.draft(reading.source(file))),
        new Wording(rulebook, language.locale()),
        output);
  }

  /**
   * What there is to work with.
   *
   * @param review to review the draft again when it is changed
   * @param output where to write
   */
  record Work(Rulebook rulebook, Review review, Reviewed draft, Wording wording, Path output) {

    /** Clean, unless the draft was read only in part. */
    int code() {
      return draft.result().reading().complete() ? Exit.CLEAN : Exit.UNREADABLE;
    }
  }
}
