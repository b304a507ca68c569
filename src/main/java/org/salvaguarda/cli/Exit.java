package org.salvaguarda.cli;

/** Exit codes; where several hold, the first of 5, 4, 2, 3, 1, 0. */
final class Exit {

  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int UNREADABLE = 3;
  static final int INVALID_RULES = 4;
  static final int INTERNAL = 5;

  private Exit() {}

  /** The graver of two codes. */
  static int graver(int one, int two) {
    return rank(one) >= rank(two) ? one : two;
  }

  private static int rank(int code) {
    return switch (code) {
      case INTERNAL -> 5;
      case INVALID_RULES -> 4;
      case USAGE -> 3;
      case UNREADABLE -> 2;
      case FINDINGS -> 1;
      default -> 0;
    };
  }
}
