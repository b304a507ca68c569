package org.salvaguarda.agreement;

import java.util.Objects;
import java.util.Optional;

/**
 * The smallest unit that states something: one sentence of an article, paragraph or point, a
 * recital, or a heading.
 *
 * <p>A point of a list carries its chapeau: in "The Parties shall: (a) exchange information" the
 * point is read together with "The Parties shall".
 *
 * @param index position in the agreement, from 0
 * @param locus where it stands
 * @param standing the weight it has
 * @param language ISO 639-1 code of the language it is worded in
 * @param heading index of the heading it stands under
 * @param chapeau index of the provision that introduces the list it belongs to
 */
public record Provision(
    int index,
    Locus locus,
    Standing standing,
    String language,
    Optional<Integer> heading,
    Optional<Integer> chapeau) {

  public Provision {
    Objects.requireNonNull(locus);
    Objects.requireNonNull(standing);
    Objects.requireNonNull(language);
    Objects.requireNonNull(heading);
    Objects.requireNonNull(chapeau);
  }

  /** Whether what it states is binding by its place: body or annex. */
  public boolean operative() {
    return standing == Standing.OPERATIVE || standing == Standing.ANNEX;
  }
}
