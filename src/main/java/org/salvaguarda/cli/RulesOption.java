package org.salvaguarda.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.evaluate.Rulebooks;
import picocli.CommandLine.Option;

/** Which rules: those that the program ships, or a folder of one's own. */
final class RulesOption {

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "A rules folder to use in place of the shipped one (or system property salvaguarda.rules.dir).")
  private Path folder;

  Rulebook rulebook() {
    return folder().map(Rulebooks::of).orElseGet(Rulebooks::shipped);
  }

  /**
   * Checks a folder of one's own and hands it to the server, which would only say that it cannot
   * start.
   */
  void serve() {
    folder()
        .ifPresent(
            own -> {
              Rulebooks.of(own);
              System.setProperty("salvaguarda.rules.dir", own.toString());
            });
  }

  private Optional<Path> folder() {
    return Optional.ofNullable(folder)
        .or(() -> Optional.ofNullable(System.getProperty("salvaguarda.rules.dir")).map(Path::of));
  }
}
