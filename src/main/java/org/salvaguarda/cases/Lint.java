package org.salvaguarda.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.extract.LexiconFolder;

/**
 * Finds lexicon lines that stand twice, concepts that nothing uses, and concepts that one language
 * lacks.
 */
public final class Lint {

  private static final Pattern REFERENCE = Pattern.compile("<([\\w.-]+)>");

  /** Concepts that extraction itself uses. */
  private static final Set<String> GRAMMAR =
      Set.of(
          "must",
          "must-not",
          "may",
          "endeavour",
          "hedge",
          "exception",
          "condition",
          "negator",
          "negator-continued",
          "relative-negation",
          "fronted-negation",
          "conditional-negation",
          "scope-end",
          "by",
          "host",
          "partner",
          "both",
          "reference-overrides",
          "reference-preserves",
          "reference-subject-to",
          "reference-disapplied",
          "self-reference",
          "article-reference");

  private Lint() {}

  /** One line a find, sorted; empty where all is well. */
  public static List<String> of(Rulebook rulebook) {
    Set<String> found = new TreeSet<>();
    Map<String, Set<String>> concepts = new TreeMap<>();
    rulebook
        .lexicons()
        .keySet()
        .forEach(language -> concepts.put(language, read(rulebook, language, found)));
    Set<String> all =
        concepts.values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> used = used(rulebook);
    for (String concept : all) {
      if (!used.contains(concept)) {
        found.add(concept + ": no rule and no other concept uses it");
      }
      concepts.forEach(
          (language, own) -> {
            if (!own.contains(concept)) {
              found.add(concept + ": not in the lexicon of '" + language + "'");
            }
          });
    }
    return List.copyOf(found);
  }

  /**
   * What never served on a corpus: rules that never fire, lexicon lines that match nothing or only
   * what another line matches too. A corpus proves no line useless, so these are hints.
   */
  public static List<String> idle(Rulebook rulebook, Collection<Draft> corpus) {
    List<String> idle = new ArrayList<>(new RuleUse(rulebook).of(corpus));
    idle.addAll(new LexiconUse(rulebook).of(corpus));
    return idle;
  }

  private static Set<String> read(Rulebook rulebook, String language, Set<String> found) {
    Set<String> concepts = new TreeSet<>();
    Map<String, String> places = new TreeMap<>();
    rulebook
        .lexiconFiles(language)
        .forEach(
            (file, text) ->
                LexiconFolder.entries(file, text)
                    .forEach(
                        (concept, entry) -> {
                          concepts.add(concept);
                          entry
                              .expressions()
                              .forEach(
                                  expression -> {
                                    String twin =
                                        places.putIfAbsent(
                                            concept + " " + expression.strip(), file);
                                    if (twin != null) {
                                      found.add(
                                          file
                                              + ": '"
                                              + expression
                                              + "' stands twice under "
                                              + concept
                                              + (twin.equals(file) ? "" : ", also in " + twin));
                                    }
                                  });
                        }));
    return concepts;
  }

  private static Set<String> used(Rulebook rulebook) {
    Set<String> used = new TreeSet<>(GRAMMAR);
    used.addAll(rulebook.index().places().keySet());
    for (String language : rulebook.lexicons().keySet()) {
      rulebook.lexiconFiles(language).forEach((file, text) -> used.addAll(references(file, text)));
    }
    return used;
  }

  private static List<String> references(String file, String text) {
    List<String> references = new ArrayList<>();
    LexiconFolder.entries(file, text).values().stream()
        .flatMap(entry -> Stream.concat(entry.expressions().stream(), entry.unless().stream()))
        .forEach(
            expression ->
                REFERENCE
                    .matcher(expression)
                    .results()
                    .forEach(match -> references.add(match.group(1))));
    return references;
  }
}
