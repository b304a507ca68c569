package org.salvaguarda.extract;

import java.util.HashSet;
import java.util.Set;

/**
 * What a provision must hold for an expression to stand in it anywhere: one of these words or
 * concepts. A look at the needs saves the search for most expressions.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Need(int[] atoms, int[] concepts) {

  private static final Need NONE = new Need(new int[0], new int[0]);

  /**
   * The need of a step by itself; a step that may be left out, or that takes any word, needs
   * nothing.
   */
  static Need of(Expression step) {
    Set<Integer> atoms = new HashSet<>();
    Set<Integer> concepts = new HashSet<>();
    return step.addStarts(atoms, concepts) ? new Need(numbers(atoms), numbers(concepts)) : NONE;
  }

  private static int[] numbers(Set<Integer> set) {
    return set.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  boolean isNone() {
    return choices() == 0;
  }

  int choices() {
    return atoms.length + concepts.length;
  }

  boolean metBy(Scan scan) {
    for (int atom : atoms) {
      if (scan.holds(atom)) {
        return true;
      }
    }
    for (int concept : concepts) {
      if (!scan.spans(concept).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
