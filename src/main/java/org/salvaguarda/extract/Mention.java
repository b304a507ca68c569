package org.salvaguarda.extract;

import java.util.Objects;

/**
 * A concept that stands in a provision: the fact on which check rules match.
 *
 * <p>In a rule: {@code Mention(concept == "consent-required", affirmed, says("partner-activity"))}.
 *
 * @param concept id of the concept in the lexicon
 * @param at the provision, understood
 * @param span the words
 * @param affirmed false where it stands under a negation
 */
public record Mention(String concept, Statement at, Span span, boolean affirmed) {

  private static final int NEAR = 8;
  private static final int OPENING = 6;

  public Mention {
    Objects.requireNonNull(concept);
    Objects.requireNonNull(at);
    Objects.requireNonNull(span);
  }

  /** The concept's mention at some words of a statement. */
  public static Mention of(String concept, Statement at, Span span) {
    return new Mention(concept, at, span, at.affirms(span));
  }

  public boolean denied() {
    return !affirmed;
  }

  /** Whether the same provision, or the chapeau of its list, says another concept too. */
  public boolean says(String other) {
    return at.says(other);
  }

  /** Whether neither the provision nor its chapeau says another concept. */
  public boolean lacks(String other) {
    return !at.says(other);
  }

  /** Whether the provision says another concept and does not negate it. */
  public boolean affirms(String other) {
    return at.affirms(other);
  }

  /** Whether the provision says another concept and negates it. */
  public boolean denies(String other) {
    return at.denies(other);
  }

  /** Whether the heading above the provision says a concept. */
  public boolean headed(String heading) {
    return at.headed(heading);
  }

  /** Whether another concept begins earlier in the provision. */
  public boolean follows(String other) {
    return at.spans(other).stream().anyMatch(span -> span.from() < this.span.from());
  }

  /** Whether another concept begins later in the provision. */
  public boolean precedes(String other) {
    return at.spans(other).stream().anyMatch(span -> span.from() > this.span.from());
  }

  /**
   * Whether another concept stands within eight words of this one, wherever it stands in the
   * provision.
   */
  public boolean near(String other) {
    return at.spans(concept).stream()
        .anyMatch(own -> at.spans(other).stream().anyMatch(span -> close(own, span)));
  }

  private static boolean close(Span one, Span two) {
    return one.from() <= two.to() + NEAR && two.from() <= one.to() + NEAR;
  }

  /** Body or annex. */
  public boolean operative() {
    return at.operative();
  }

  public boolean recital() {
    return at.recital();
  }

  /**
   * Whether it is among the first provisions, where a text without a title says what it is about.
   */
  public boolean opening() {
    return at.provision().index() < OPENING;
  }

  public boolean heading() {
    return at.heading();
  }

  /** Whether the norm it belongs to is softened. */
  public boolean hedged() {
    return norm().hedged();
  }

  /** {@code obligation, prohibition, permission, endeavour} or {@code declaration}. */
  public String modality() {
    return norm().modality().name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Who bears the norm: {@code host, partner, both} or {@code none}. */
  public String bearer() {
    return norm().bearer();
  }

  private Norm norm() {
    return at.normAt(span);
  }
}
