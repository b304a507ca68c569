package org.salvaguarda.extract;

import java.util.Objects;

/**
 * One provision speaks of another: "notwithstanding Article 4", "sin perjuicio de lo dispuesto en
 * el Artículo 6".
 *
 * @param kind {@code overrides}, {@code preserves}, {@code subject-to} or {@code mentions}
 * @param at the provision that speaks
 * @param target eId of the article it speaks of, {@code "art_4"}
 */
public record CrossReference(String kind, Statement at, String target) {

  public CrossReference {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(at);
    Objects.requireNonNull(target);
  }

  /** Whether a provision stands in the article that this one speaks of. */
  public boolean hits(Statement other) {
    return other.locus().article().equals(target);
  }
}
