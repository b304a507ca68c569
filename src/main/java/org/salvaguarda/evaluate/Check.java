package org.salvaguarda.evaluate;

import java.util.Objects;
import java.util.Set;

/**
 * A check of the catalogue: the fact by which the shared verdict rules know it.
 *
 * @param id {@code "OV-1"}
 * @param prohibition true where a text satisfies it by saying nothing
 * @param appliesWhen activities, subjects, {@code any} for every agreement in the field, or {@code
 *     signal} where any provision that speaks to the check makes it apply
 * @param encoded false while no rule of it exists
 * @param lever the lever that a breach of it shows, or an empty string
 */
public record Check(
    String id, boolean prohibition, Set<String> appliesWhen, boolean encoded, String lever) {

  public Check {
    Objects.requireNonNull(id);
    Objects.requireNonNull(lever);
    appliesWhen = Set.copyOf(appliesWhen);
  }

  /** The principle it belongs to: {@code "OV"} for {@code "OV-1"}. */
  public String principle() {
    return id.substring(0, id.indexOf('-'));
  }

  /** Whether an activity or subject, {@code any} or {@code signal} makes it apply. */
  public boolean appliesWhen(String trigger) {
    return appliesWhen.contains(trigger);
  }
}
