package org.salvaguarda.rest;

import org.salvaguarda.evaluate.MeasuredAccuracy;
import org.salvaguarda.evaluate.Rulebook;

/**
 * How well a check did on labelled agreements.
 *
 * @param agreements how many agreements
 * @param precision share of its findings that lawyers confirm, 0 to 1
 * @param recall share of the lawyers' problems that it found, 0 to 1
 * @param sameRules whether the rules that were measured are those that answer
 */
public record AccuracyAnswer(int agreements, double precision, double recall, boolean sameRules) {

  private static final double HUNDREDTHS = 100.0;

  /** The shipped figures of a check, or null where it was never measured. */
  static AccuracyAnswer of(String check, Rulebook rulebook) {
    MeasuredAccuracy measured = MeasuredAccuracy.shipped();
    return measured
        .of(check)
        .map(
            figures ->
                new AccuracyAnswer(
                    measured.agreements(),
                    rounded(figures.precision()),
                    rounded(figures.recall()),
                    measured.rulebook().equals(rulebook.hash())))
        .orElse(null);
  }

  private static double rounded(double share) {
    return Math.round(share * HUNDREDTHS) / HUNDREDTHS;
  }
}
