package org.salvaguarda.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of one language: concept to expressions, compiled.
 *
 * <p>Concepts may be built from concepts, so they are found level by level: first those made of
 * words alone, then those made of them. Within a level each expression is tried only where one of
 * its first words stands.
 *
 * <p>Example: with {@code consent: [consent, authori*]} and {@code consent-waived: [without ..3
 * <consent>]}, the words "without the prior consent" hold {@code consent} and {@code
 * consent-waived}.
 */
public final class Lexicon {

  private static final String UNLESS = "!unless:";
  private static final List<String> NAMES = List.of("host", "partner", "state-name");

  private final String language;
  private final Symbols symbols = new Symbols();
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
    given.forEach(symbols::concept);
    wordings.keySet().forEach(symbols::concept);
    for (List<String> level : new Layering(wordings, given, UNLESS).levels()) {
      levels.add(new Level(level, wordings, symbols));
    }
  }

  private List<Wording> compile(List<String> sources) {
    return sources.stream().map(source -> Wording.of(source, symbols)).toList();
  }

  public String language() {
    return language;
  }

  public Set<String> concepts() {
    return concepts;
  }

  /**
   * Where each concept stands in the words, given what was found by other means (names of Parties,
   * say).
   */
  public Map<String, List<Span>> find(Words words, Map<String, List<Span>> given) {
    Scan scan = new Scan(words, names(given), symbols);
    given.forEach(
        (concept, spans) -> spans.forEach(span -> scan.add(symbols.concept(concept), span)));
    levels.forEach(level -> level.search(scan));
    Map<String, List<Span>> found = new HashMap<>();
    for (int concept : scan.concepts()) {
      if (!scan.spans(concept).isEmpty() && !symbols.name(concept).startsWith(UNLESS)) {
        found.put(symbols.name(concept), scan.spans(concept));
      }
    }
    return found;
  }

  private static BitSet names(Map<String, List<Span>> given) {
    BitSet names = new BitSet();
    for (String party : NAMES) {
      given.getOrDefault(party, List.of()).forEach(span -> names.set(span.from(), span.to()));
    }
    return names;
  }

  /** An expression with what it can begin with and the concepts it is made of. */
  record Wording(
      Expression expression,
      List<Need> needs,
      Set<Integer> firstAtoms,
      Set<Integer> firstConcepts,
      Set<String> uses) {

    static Wording of(String source, Symbols symbols) {
      ExpressionParser.Parsed parsed = ExpressionParser.parse(source, symbols);
      Set<Integer> firstAtoms = new HashSet<>();
      Set<Integer> firstConcepts = new HashSet<>();
      if (!parsed.expression().addStarts(firstAtoms, firstConcepts)) {
        throw new IllegalArgumentException(
            "'" + source + "': begins with a gap or with words that may be left out");
      }
      return new Wording(
          parsed.expression(),
          parsed.needs(),
          firstAtoms,
          firstConcepts,
          Layering.references(source));
    }
  }

  private record Target(int concept, Expression expression, List<Need> needs) {
    boolean mayStandIn(Scan scan) {
      for (int i = 0; i < needs.size(); i++) {
        if (!needs.get(i).metBy(scan)) {
          return false;
        }
      }
      return true;
    }
  }

  /** The concepts whose wordings use only concepts of lower levels. */
  private static final class Level {
    private static final Target[] NONE = {};

    private final Target[][] byAtom;
    private final Target[][] byConcept;
    private final int[] antipatterns;

    Level(List<String> names, Map<String, List<Wording>> wordings, Symbols symbols) {
      Map<Integer, List<Target>> atoms = new HashMap<>();
      Map<Integer, List<Target>> firstConcepts = new HashMap<>();
      for (String name : names) {
        for (Wording wording : wordings.get(name)) {
          Target target = new Target(symbols.concept(name), wording.expression(), wording.needs());
          wording
              .firstAtoms()
              .forEach(atom -> atoms.computeIfAbsent(atom, a -> new ArrayList<>()).add(target));
          wording
              .firstConcepts()
              .forEach(c -> firstConcepts.computeIfAbsent(c, k -> new ArrayList<>()).add(target));
        }
      }
      byAtom = filed(atoms, symbols.atoms().size());
      byConcept = filed(firstConcepts, symbols.size());
      antipatterns = new int[symbols.size()];
      Arrays.fill(antipatterns, -1);
      for (String name : names) {
        if (!name.startsWith(UNLESS)) {
          antipatterns[symbols.concept(name)] = symbols.concept(UNLESS + name);
        }
      }
    }

    private static Target[][] filed(Map<Integer, List<Target>> targets, int size) {
      Target[][] filed = new Target[size][];
      Arrays.setAll(filed, number -> targets.getOrDefault(number, List.of()).toArray(NONE));
      return filed;
    }

    void search(Scan scan) {
      for (int position = 0; position < scan.size(); position++) {
        for (int atom : scan.atomsAt(position)) {
          for (Target target : byAtom[atom]) {
            tryAt(scan, position, target);
          }
        }
      }
      int before = scan.concepts().size();
      for (int i = 0; i < before; i++) {
        tryAfter(scan, scan.concepts().get(i));
      }
      for (int concept : scan.concepts()) {
        if (antipatterns[concept] >= 0) {
          scan.settle(concept, antipatterns[concept]);
        }
      }
    }

    private void tryAfter(Scan scan, int concept) {
      for (Target target : byConcept[concept]) {
        for (Span span : scan.spans(concept)) {
          tryAt(scan, span.from(), target);
        }
      }
    }

    private static void tryAt(Scan scan, int position, Target target) {
      int end = target.mayStandIn(scan) ? target.expression().match(scan, position) : Expression.NO;
      if (end > position) {
        scan.add(target.concept(), new Span(position, end));
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
