package org.salvaguarda.rest;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.evaluate.Rulebooks;

/** Loads the rulebook once, before the first request is taken. */
@Singleton
final class RulebookSource {

  /**
   * The shipped rulebook, or that in the folder {@code salvaguarda.rules.dir}.
   *
   * @throws org.salvaguarda.extract.InvalidRules if the folder's rules do not hold: the server then
   *     does not start
   */
  @Produces
  @Singleton
  @Startup
  Rulebook rulebook(@ConfigProperty(name = "salvaguarda.rules.dir") Optional<Path> folder) {
    return folder.map(Rulebooks::of).orElseGet(Rulebooks::shipped);
  }
}
