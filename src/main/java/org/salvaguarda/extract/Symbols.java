package org.salvaguarda.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers under which one lexicon knows its word tests and its concepts. */
final class Symbols {

  private final Atoms atoms = new Atoms();
  private final Map<String, Integer> concepts = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  Atoms atoms() {
    return atoms;
  }

  /** The number of a concept, the same for the same name. */
  int concept(String name) {
    return concepts.computeIfAbsent(
        name,
        n -> {
          names.add(n);
          return names.size() - 1;
        });
  }

  String name(int concept) {
    return names.get(concept);
  }

  /** How many concepts there are. */
  int size() {
    return names.size();
  }
}
