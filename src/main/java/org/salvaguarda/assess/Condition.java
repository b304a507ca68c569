package org.salvaguarda.assess;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.salvaguarda.extract.Mention;

/**
 * A condition that a rule puts on a mention.
 *
 * <p>Example: {@code says("urgency") || lacks("bounded")} asks for {@code urgency} and is barred by
 * {@code bounded}; {@code modality != "permission"} is of the manner {@code modality}.
 *
 * @param test whether a mention meets it
 * @param leads whether it tells which concept the mention is of
 * @param asked concepts that help to meet it
 * @param barred concepts that hinder
 * @param manners what else it looks at: {@code affirmed, operative, modality}
 */
record Condition(
    Predicate<Mention> test,
    boolean leads,
    Set<String> asked,
    Set<String> barred,
    Set<String> manners) {

  Condition {
    asked = Set.copyOf(asked);
    barred = Set.copyOf(barred);
    manners = Set.copyOf(manners);
  }

  static Condition leading(Set<String> concepts) {
    return new Condition(
        mention -> concepts.contains(mention.concept()), true, concepts, Set.of(), Set.of());
  }

  static Condition asking(String concept, Predicate<Mention> test) {
    return new Condition(test, false, Set.of(concept), Set.of(), Set.of());
  }

  static Condition barring(String concept) {
    return new Condition(
        mention -> mention.lacks(concept), false, Set.of(), Set.of(concept), Set.of());
  }

  static Condition ofManner(String manner, Predicate<Mention> test) {
    return new Condition(test, false, Set.of(), Set.of(), Set.of(manner));
  }

  Condition or(Condition other) {
    return joined(other, test.or(other.test));
  }

  Condition and(Condition other) {
    return joined(other, test.and(other.test));
  }

  Condition negated() {
    return new Condition(test.negate(), leads, /* asked= */ barred, /* barred= */ asked, manners);
  }

  private Condition joined(Condition other, Predicate<Mention> both) {
    return new Condition(
        both,
        leads || other.leads,
        union(asked, other.asked),
        union(barred, other.barred),
        union(manners, other.manners));
  }

  private static Set<String> union(Set<String> one, Set<String> two) {
    Set<String> union = new HashSet<>(one);
    union.addAll(two);
    return union;
  }

  boolean holds(Mention mention) {
    return test.test(mention);
  }

  /** Whether only words that are there can meet it. */
  boolean needsWords() {
    return !asked.isEmpty() && barred.isEmpty();
  }
}
