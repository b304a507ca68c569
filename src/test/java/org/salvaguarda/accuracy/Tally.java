package org.salvaguarda.accuracy;

/**
 * True positives, false positives and false negatives of one question.
 *
 * @param hits asked for and given
 * @param falseAlarms given and not asked for
 * @param misses asked for and not given
 */
record Tally(int hits, int falseAlarms, int misses) {

  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(boolean wanted, boolean given) {
    return new Tally(
        hits + (wanted && given ? 1 : 0),
        falseAlarms + (!wanted && given ? 1 : 0),
        misses + (wanted && !given ? 1 : 0));
  }

  double precision() {
    return share(hits, hits + falseAlarms);
  }

  double recall() {
    return share(hits, hits + misses);
  }

  double f1() {
    return hits == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
