package org.salvaguarda.extract;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.salvaguarda.agreement.Locus;
import org.salvaguarda.agreement.Provision;
import org.salvaguarda.agreement.Standing;

/**
 * A provision understood: the concepts it holds, which of them it denies, and its norms.
 *
 * <p>A point of a list says what its chapeau says too. Example: "(a) arrest any person" under
 * "Visiting officers may not:" says and denies {@code arrest}.
 */
public final class Statement {

  private final Provision provision;
  private final Map<String, List<Span>> found;
  private final Set<String> concepts;
  private final Negation negation;
  private final List<Norm> norms;
  private final Optional<Statement> heading;
  private final Optional<Statement> chapeau;
  private final List<CrossReference> references;

  Statement(
      Provision provision,
      Words words,
      Map<String, List<Span>> found,
      Negation negation,
      List<Norm> norms,
      Optional<Statement> heading,
      Optional<Statement> chapeau) {
    this.provision = Objects.requireNonNull(provision);
    this.found = Objects.requireNonNull(found);
    this.concepts = Collections.unmodifiableSet(new TreeSet<>(found.keySet()));
    this.negation = Objects.requireNonNull(negation);
    this.norms = List.copyOf(norms);
    this.heading = heading;
    this.chapeau = chapeau;
    this.references = CrossReferences.of(this, words);
  }

  public Provision provision() {
    return provision;
  }

  public Locus locus() {
    return provision.locus();
  }

  public List<Norm> norms() {
    return norms;
  }

  /** Whether its first norm allows something. */
  public boolean permits() {
    return norms.get(0).modality() == Modality.PERMISSION;
  }

  /** The other provisions that it speaks of. */
  public List<CrossReference> references() {
    return references;
  }

  public boolean operative() {
    return provision.operative();
  }

  /** Whether it is a recital or part of the opening or title, which binds nobody. */
  public boolean recital() {
    return provision.standing() == Standing.PREAMBLE || provision.standing() == Standing.TITLE;
  }

  /** Whether it is the agreement's title or part of it. */
  public boolean title() {
    return provision.standing() == Standing.TITLE;
  }

  public boolean heading() {
    return provision.standing() == Standing.HEADING;
  }

  /** Whether the concept stands here or in the chapeau, affirmed or denied. */
  public boolean says(String concept) {
    return found.containsKey(concept) || chapeau.map(above -> above.says(concept)).orElse(false);
  }

  /** Whether the concept stands here or in the chapeau under no negation, or under two. */
  public boolean affirms(String concept) {
    return holds(concept, true);
  }

  /** Whether the concept stands here or in the chapeau under a negation. */
  public boolean denies(String concept) {
    return holds(concept, false);
  }

  private boolean holds(String concept, boolean affirmed) {
    boolean here = spans(concept).stream().anyMatch(span -> affirms(span) == affirmed);
    return here || chapeau.map(above -> above.holds(concept, affirmed)).orElse(false);
  }

  /** Whether the heading above it says the concept. */
  public boolean headed(String concept) {
    return heading.map(above -> above.says(concept)).orElse(false);
  }

  /** Whether one concept begins before another ends to begin: "without" before "consent". */
  boolean affirms(Span span) {
    boolean deniedAbove = chapeau.map(Statement::negatesList).orElse(false);
    return negation.affirms(span) != deniedAbove;
  }

  /** Whether the points under this chapeau stand under its negation: "officers may not:". */
  private boolean negatesList() {
    return norms.get(norms.size() - 1).modality() == Modality.PROHIBITION;
  }

  /** Whether any of the concepts stands in this provision alone. */
  public boolean holdsAny(Collection<String> any) {
    for (String concept : any) {
      if (found.containsKey(concept)) {
        return true;
      }
    }
    return false;
  }

  /** Where the concept stands, in this provision alone. */
  public List<Span> spans(String concept) {
    return found.getOrDefault(concept, List.of());
  }

  /** The concepts that stand in this provision itself, in alphabetical order. */
  public Set<String> concepts() {
    return concepts;
  }

  /** The norm that the words belong to; the chapeau's where the point has no verb of its own. */
  public Norm normAt(Span span) {
    Norm own =
        norms.stream()
            .filter(norm -> norm.act().from() <= span.from())
            .max(Comparator.comparingInt(norm -> norm.act().from()))
            .orElse(norms.get(0));
    return own.modality() == Modality.DECLARATION
        ? chapeau.map(above -> above.norms.get(above.norms.size() - 1)).orElse(own)
        : own;
  }

  @Override
  public String toString() {
    return locus().eId() + "@" + locus().start();
  }
}
