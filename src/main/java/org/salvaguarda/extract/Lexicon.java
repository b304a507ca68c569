package org.salvaguarda.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of one language: concept to expressions, compiled.
 *
 * <p>Concepts may be built from concepts, so they are found level by level: first those made of words alone, then those
 * made of them. Within a level each expression is tried only where one of its first words stands.
 *
 * <p>Example: with {@code consent: [consent, authori*]} and {@code consent-waived: [without ..3 <consent>]}, the words
 * "without the prior consent" hold {@code consent} and {@code consent-waived}.
 */
public final class Lexicon {

  private static final String UNLESS = "!unless:";

  private final String language;
  private final Atoms atoms = new Atoms();
  private final Set<String> concepts;
  private final List<Level> levels = new ArrayList<>();

  /**
   * Compiles a lexicon.
   *
   * @param language ISO 639-1 code
   * @param entries concept to wordings and antipatterns
   * @param given concepts that are found by other means and that wordings may refer to
   */
  public Lexicon(String language, Map<String, Entry> entries, Set<String> given) {
    this.language = language;
    this.concepts = Set.copyOf(entries.keySet());
    Map<String, List<Wording>> wordings = new TreeMap<>();
    entries.forEach(
        (concept, entry) -> {
          wordings.put(concept, compile(entry.expressions()));
          wordings.put(UNLESS + concept, compile(entry.unless()));
        });
    new Layering(wordings, given, UNLESS).levels().forEach(level -> levels.add(new Level(level, wordings)));
  }

  private List<Wording> compile(List<String> sources) {
    return sources.stream().map(source -> Wording.of(source, atoms)).toList();
  }

  public String language() {
    return language;
  }

  public Set<String> concepts() {
    return concepts;
  }

  /** Where each concept stands in the words, given what was found by other means (names of Parties, say). */
  public Map<String, List<Span>> find(Words words, Map<String, List<Span>> given) {
    Scan scan = new Scan(words, atoms);
    given.forEach((concept, spans) -> spans.forEach(span -> scan.add(concept, span)));
    levels.forEach(level -> level.search(scan));
    Map<String, List<Span>> found = scan.found();
    found.keySet().removeIf(concept -> concept.startsWith(UNLESS));
    found.values().removeIf(List::isEmpty);
    return found;
  }

  /** An expression with what it can begin with and the concepts it is made of. */
  record Wording(Expression expression, Set<Integer> firstAtoms, Set<String> firstConcepts, Set<String> uses) {

    static Wording of(String source, Atoms atoms) {
      Expression expression = ExpressionParser.parse(source, atoms);
      Set<Integer> firstAtoms = new HashSet<>();
      Set<String> firstConcepts = new HashSet<>();
      try {
        expression.addStarts(firstAtoms, firstConcepts);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("'" + source + "': " + e.getMessage(), e);
      }
      return new Wording(expression, firstAtoms, firstConcepts, Layering.references(source));
    }
  }

  private record Target(String concept, Expression expression) {}

  /** The concepts whose wordings use only concepts of lower levels. */
  private static final class Level {
    private final Map<Integer, List<Target>> byAtom = new HashMap<>();
    private final Map<String, List<Target>> byConcept = new HashMap<>();
    private final List<String> concepts;

    Level(List<String> concepts, Map<String, List<Wording>> wordings) {
      this.concepts = concepts;
      concepts.forEach(concept -> wordings.get(concept).forEach(wording -> index(concept, wording)));
    }

    private void index(String concept, Wording wording) {
      Target target = new Target(concept, wording.expression());
      wording.firstAtoms().forEach(atom -> byAtom.computeIfAbsent(atom, a -> new ArrayList<>()).add(target));
      wording
          .firstConcepts()
          .forEach(first -> byConcept.computeIfAbsent(first, c -> new ArrayList<>()).add(target));
    }

    void search(Scan scan) {
      for (int position = 0; position < scan.size(); position++) {
        for (int atom : scan.atomsAt(position)) {
          tryAt(scan, position, byAtom.getOrDefault(atom, List.of()));
        }
      }
      byConcept.forEach(
          (first, targets) ->
              List.copyOf(scan.spans(first)).forEach(span -> tryAt(scan, span.from(), targets)));
      concepts.forEach(concept -> scan.settle(concept, scan.spans(UNLESS + concept)));
    }

    private static void tryAt(Scan scan, int position, List<Target> targets) {
      for (Target target : targets) {
        int end = target.expression().match(scan, position);
        if (end > position) {
          scan.add(target.concept(), new Span(position, end));
        }
      }
    }
  }

  /**
   * A concept as written down.
   *
   * @param expressions its wordings
   * @param unless antipatterns: a find that overlaps one of them does not count
   */
  public record Entry(List<String> expressions, List<String> unless) {
    public Entry {
      expressions = List.copyOf(expressions);
      unless = List.copyOf(unless);
    }
  }
}
