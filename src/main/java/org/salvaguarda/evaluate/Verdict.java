package org.salvaguarda.evaluate;

import java.util.Objects;

/**
 * What was found for one check.
 *
 * @param check id of the check
 * @param value {@code satisfied, weak, violated, missing, not-applicable} or {@code undetermined}
 * @param because key of the reason, told in words by the reports: {@code breach}, {@code
 *     only-softened}
 */
public record Verdict(String check, String value, String because) {

  public Verdict {
    Objects.requireNonNull(check);
    Objects.requireNonNull(value);
    Objects.requireNonNull(because);
  }
}
