package org.salvaguarda.segment;

import java.util.Optional;

/** The provisions that introduce the lists now open, one a depth. */
final class Chapeau {

  private static final int DEPTHS = 3;

  private final Integer[] introductions = new Integer[DEPTHS];

  void set(int depth, int provision) {
    for (int below = depth; below < DEPTHS; below++) {
      introductions[below] = null;
    }
    introductions[depth] = provision;
  }

  /** The nearest introduction above a depth. */
  Optional<Integer> above(int depth) {
    for (int above = Math.min(depth, DEPTHS) - 1; above >= 0; above--) {
      if (introductions[above] != null) {
        return Optional.of(introductions[above]);
      }
    }
    return Optional.empty();
  }

  void forget() {
    for (int depth = 0; depth < DEPTHS; depth++) {
      introductions[depth] = null;
    }
  }
}
