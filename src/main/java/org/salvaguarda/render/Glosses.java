package org.salvaguarda.render;

import java.util.Optional;
import java.util.stream.Collectors;
import org.salvaguarda.evaluate.Rulebook;

/**
 * What concepts stand for, in the lexicon's own words.
 *
 * <p>Example: {@code consent-required} is "nothing happens before the host agrees".
 */
final class Glosses {

  private final String entries;

  Glosses(Rulebook rulebook, String language) {
    this.entries =
        rulebook.lexiconFiles(language).values().stream()
            .collect(Collectors.joining("\n", "\n", ""));
  }

  /** What the lexicon says of a concept, or its id where it says nothing. */
  String of(String concept) {
    return said(concept).orElse(concept);
  }

  /** Looked up in the text: to parse all of the lexicon for a few words takes long. */
  private Optional<String> said(String concept) {
    String head = "\n" + concept + ":\n  says: ";
    int at = entries.indexOf(head);
    return at < 0
        ? Optional.empty()
        : Optional.of(entries.substring(at + head.length()).lines().findFirst().orElse("").strip());
  }
}
