package org.salvaguarda.agreement;

import java.util.Objects;

/**
 * A name that the text gives to a Party or to a Party's people.
 *
 * <p>Example: in {@code the Government of Honduras (the "Receiving State")} the term {@code
 * "Receiving State"} of {@code HN}; in {@code "Force" means members of the armed forces of the
 * Sending State} the term {@code "Force"} of the Sending State's people.
 *
 * @param words the term as written, without article or quotation marks
 * @param owner ISO 3166 code of the State, or {@code host} or {@code partner} where the text tells
 *     only the role
 * @param people whether it names people, ships or aircraft of the owner, not the owner itself
 */
public record DefinedTerm(String words, String owner, boolean people) {

  public DefinedTerm {
    Objects.requireNonNull(words);
    Objects.requireNonNull(owner);
  }
}
