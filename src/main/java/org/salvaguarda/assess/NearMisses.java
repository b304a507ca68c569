package org.salvaguarda.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.salvaguarda.assess.NearMiss.Lack;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.extract.Mention;
import org.salvaguarda.extract.Statement;

/**
 * Finds the provision that comes nearest to what a check's safeguard rules ask for: that which says
 * most of what one of them asks, then lacks least, then binds, then comes first.
 *
 * <p>Example: for "no entry without consent", "Agents may enter Mexico." says who comes, and lacks
 * the consent.
 */
public final class NearMisses {

  private static final Comparator<Candidate> NEAREST =
      Comparator.comparing(Candidate::met)
          .reversed()
          .thenComparing(candidate -> candidate.unmet().size())
          .thenComparing(candidate -> !candidate.mention().operative());

  private final Rulebook rulebook;

  public NearMisses(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /**
   * The nearest provision; none where no provision says what a rule is about, nor any binding one
   * anything that the rules of no other check ask for.
   */
  public Optional<NearMiss> of(String check, Collection<Statement> statements) {
    List<Candidate> candidates = new ArrayList<>();
    Set<String> own = own(check);
    for (SafeguardRule rule : SafeguardRule.of(check, rulebook)) {
      Set<String> asked = new TreeSet<>();
      rule.conditions().stream()
          .filter(Condition::needsWords)
          .forEach(condition -> asked.addAll(condition.asked()));
      statements.stream()
          .flatMap(statement -> mentions(statement, asked))
          .map(mention -> new Candidate(rule, mention))
          .filter(candidate -> candidate.isNear(own))
          .forEach(candidates::add);
    }
    return candidates.stream().min(NEAREST).map(Candidate::nearMiss);
  }

  /** The concepts of which one has to be said, sorted; not those that have to be denied. */
  public List<String> sought(String check) {
    return SafeguardRule.of(check, rulebook).stream()
        .filter(SafeguardRule::affirms)
        .flatMap(rule -> rule.conditions().stream())
        .filter(Condition::leads)
        .flatMap(condition -> condition.asked().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The concepts that no other check's rules speak of: words that many use show nothing. */
  private Set<String> own(String check) {
    Map<String, Set<String>> spoken = rulebook.index().concepts();
    Set<String> own = new TreeSet<>(spoken.getOrDefault(check, Set.of()));
    spoken.forEach((other, concepts) -> own.removeAll(other.equals(check) ? Set.of() : concepts));
    return own;
  }

  private static Stream<Mention> mentions(Statement statement, Set<String> concepts) {
    return concepts.stream()
        .flatMap(
            concept ->
                statement.spans(concept).stream()
                    .map(span -> Mention.of(concept, statement, span)));
  }

  /** A mention held against a rule. */
  private record Candidate(SafeguardRule rule, Mention mention, long met, List<Condition> unmet) {

    Candidate(SafeguardRule rule, Mention mention) {
      this(
          rule,
          mention,
          rule.conditions().stream()
              .filter(Condition::needsWords)
              .filter(condition -> condition.holds(mention))
              .count(),
          rule.conditions().stream().filter(condition -> !condition.holds(mention)).toList());
    }

    boolean isNear(Set<String> own) {
      return rule.conditions().stream()
          .filter(Condition::needsWords)
          .filter(condition -> condition.holds(mention))
          .anyMatch(
              condition ->
                  condition.leads()
                      || (mention.operative()
                          && condition.asked().stream()
                              .filter(own::contains)
                              .anyMatch(mention::says)));
    }

    NearMiss nearMiss() {
      Set<String> says = new TreeSet<>();
      rule.conditions().stream()
          .filter(Condition::needsWords)
          .flatMap(condition -> condition.asked().stream())
          .filter(mention::says)
          .forEach(says::add);
      return new NearMiss(
          rule.name(), mention.at(), List.copyOf(says), unmet.stream().map(this::lack).toList());
    }

    private Lack lack(Condition condition) {
      List<String> unsaid = only(condition.asked(), mention::lacks);
      List<String> barred = only(condition.barred(), mention::says);
      boolean misplaced = unsaid.isEmpty() && barred.isEmpty() && condition.manners().isEmpty();
      return new Lack(
          unsaid, barred, misplaced ? List.of("place") : only(condition.manners(), any -> true));
    }

    private static List<String> only(Set<String> all, Predicate<String> wanted) {
      return all.stream().filter(wanted).sorted().toList();
    }
  }
}
