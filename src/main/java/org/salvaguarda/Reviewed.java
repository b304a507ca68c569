package org.salvaguarda;

import java.util.Objects;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.assess.Result;
import org.salvaguarda.evaluate.Outcome;

/**
 * A draft with everything that the review made of it.
 *
 * @param result what of it is shown
 */
public record Reviewed(Agreement agreement, Outcome outcome, Result result) {

  public Reviewed {
    Objects.requireNonNull(agreement);
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(result);
  }

  /** The same, of which another result is shown: one with fewer checks. */
  public Reviewed with(Result other) {
    return new Reviewed(agreement, outcome, other);
  }
}
