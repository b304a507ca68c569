package org.salvaguarda.cli;

import java.util.Optional;
import org.salvaguarda.segment.Options;
import picocli.CommandLine.Option;

/** What the user knows of a draft beforehand. */
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

  Options options() {
    return new Options(
        language.equals("auto") ? Optional.empty() : Optional.of(language), host, partner);
  }
}
