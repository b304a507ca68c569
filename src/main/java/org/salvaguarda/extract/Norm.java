package org.salvaguarda.extract;

import java.util.List;
import java.util.Objects;

/**
 * What a part of a provision demands, allows or declares.
 *
 * <p>Example: "Each Party may, where practicable, inform the other" is a PERMISSION borne by {@code
 * both}, with the hedge "where practicable".
 *
 * @param modality how it binds
 * @param bearer who: {@code host}, {@code partner}, {@code both}, or {@code none} where the text
 *     does not say
 * @param counterparty to whom, in the same words
 * @param act the words that it is about: from the modal verb to the next one
 * @param conditions words that say when: "if", "where", "subject to"
 * @param exceptions words that take away from it: "except", "unless", "notwithstanding"
 * @param hedges words that soften it: "as appropriate", "to the extent possible"
 */
public record Norm(
    Modality modality,
    String bearer,
    String counterparty,
    Span act,
    List<Span> conditions,
    List<Span> exceptions,
    List<Span> hedges) {

  public Norm {
    Objects.requireNonNull(modality);
    Objects.requireNonNull(bearer);
    Objects.requireNonNull(counterparty);
    Objects.requireNonNull(act);
    conditions = List.copyOf(conditions);
    exceptions = List.copyOf(exceptions);
    hedges = List.copyOf(hedges);
  }

  public boolean hedged() {
    return modality == Modality.ENDEAVOUR || !hedges.isEmpty();
  }
}
