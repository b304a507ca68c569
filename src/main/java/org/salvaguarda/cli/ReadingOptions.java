package org.salvaguarda.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.salvaguarda.ingest.Source;
import org.salvaguarda.ingest.View;
import org.salvaguarda.segment.Options;
import picocli.CommandLine.Option;

/** What the user knows of a draft beforehand, and how it is to be read. */
final class ReadingOptions {

  @Option(
      names = "--lang",
      paramLabel = "auto|en|es",
      defaultValue = "auto",
      description = "Language of the draft (default: ${DEFAULT-VALUE}).")
  private String language;

  @Option(
      names = "--host",
      paramLabel = "CODE",
      defaultValue = "MX",
      description = "State that is host where it is a Party (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--partner",
      paramLabel = "CODE",
      defaultValue = "US",
      description = "State that is partner where it is a Party (default: ${DEFAULT-VALUE}).")
  private String partner;

  @Option(
      names = "--view",
      paramLabel = "final|original",
      defaultValue = "final",
      description = {
        "Read tracked changes as accepted or as rejected; a result says where a draft holds any",
        "(default: ${DEFAULT-VALUE})."
      })
  private View view;

  /** The bytes of a file, or of standard input, in the view that was asked for. */
  Source source(Path file) {
    return Inputs.source(file).in(view);
  }

  Options options() {
    return new Options(
        language.equals("auto") ? Optional.empty() : Optional.of(language), host, partner);
  }
}
