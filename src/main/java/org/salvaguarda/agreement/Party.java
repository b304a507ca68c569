package org.salvaguarda.agreement;

import java.util.List;
import java.util.Objects;

/**
 * A Party to the agreement.
 *
 * @param name as the text gives it, {@code "United Mexican States"}
 * @param role {@code host}, {@code partner}, or {@code mutual} where each Party takes either part
 *     in turn
 * @param names every other way the text calls it: short names, demonyms, defined terms
 */
public record Party(String name, String role, List<String> names) {

  public Party {
    Objects.requireNonNull(name);
    Objects.requireNonNull(role);
    names = List.copyOf(names);
  }
}
