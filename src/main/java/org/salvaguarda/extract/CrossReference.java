package org.salvaguarda.extract;

import java.util.Objects;

/**
 * One provision speaks of another: "notwithstanding Article 4", "sin perjuicio de lo dispuesto en
 * el Artículo 6".
 *
 * @param kind {@code overrides}, {@code disapplies} ("Article 4 does not apply to ..."), {@code
 *     preserves}, {@code subject-to} or {@code mentions}
 * @param at the provision that speaks
 * @param target eId of the article or paragraph it speaks of, {@code "art_4"}
 */
public record CrossReference(String kind, Statement at, String target) {

  public CrossReference {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(at);
    Objects.requireNonNull(target);
  }

  /** Whether a provision stands in the article or paragraph that this one speaks of. */
  public boolean hits(Statement other) {
    String eId = other.locus().eId();
    return eId.equals(target) || eId.startsWith(target + "__");
  }
}
