package org.salvaguarda.evaluate;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salvaguarda.extract.Extractor;
import org.salvaguarda.extract.InvalidRules;
import org.salvaguarda.extract.Lexicon;

/**
 * What the DRL files speak of, read from their text.
 *
 * @param leading concepts that some rule matches on ({@code concept == "..."}): only these are
 *     worth a fact
 * @param encoded checks that have a rule
 * @param concepts check to every concept that its rules speak of, for telling where was searched
 * @param places concept to the file and line that first speaks of it
 */
public record RuleIndex(
    Set<String> leading,
    Set<String> encoded,
    Map<String, Set<String>> concepts,
    Map<String, String> places) {

  private static final Pattern LEADING = Pattern.compile("concept\\s*==\\s*\"([^\"]+)\"");
  private static final Pattern IN = Pattern.compile("concept\\s+in\\s*\\(([^)]*)\\)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?:says|lacks|affirms|denies|headed|follows|precedes|near)\\(\"([^\"]+)\"\\)");
  private static final Pattern CHECK = Pattern.compile("@check\\(([A-Z]{2}-\\d+)\\)");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

  static RuleIndex of(SortedMap<String, String> rules) {
    RuleIndex index =
        new RuleIndex(new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), new TreeMap<>());
    rules.forEach((path, text) -> index.read(path, COMMENT.matcher(text).replaceAll("")));
    return index;
  }

  private void read(String path, String text) {
    Set<String> spoken = new TreeSet<>();
    Matcher matcher = LEADING.matcher(text);
    while (matcher.find()) {
      leading.add(matcher.group(1));
      speak(matcher, path, text, spoken);
    }
    IN.matcher(text)
        .results()
        .forEach(
            list ->
                QUOTED
                    .matcher(list.group(1))
                    .results()
                    .forEach(
                        quoted -> {
                          leading.add(quoted.group(1));
                          speak(quoted, path, text, spoken);
                        }));
    SPOKEN.matcher(text).results().forEach(match -> speak(match, path, text, spoken));
    CHECK
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .distinct()
        .forEach(
            check -> {
              encoded.add(check);
              concepts.computeIfAbsent(check, c -> new TreeSet<>()).addAll(spoken);
            });
  }

  private void speak(MatchResult match, String path, String text, Set<String> spoken) {
    spoken.add(match.group(1));
    long line =
        text.substring(0, Math.min(match.start(), text.length()))
                .chars()
                .filter(c -> c == '\n')
                .count()
            + 1;
    places.putIfAbsent(match.group(1), path + ":" + line);
  }

  /** The concepts that rules of a check match on. */
  public Set<String> soughtBy(String check) {
    Set<String> sought = new TreeSet<>(concepts.getOrDefault(check, Set.of()));
    sought.retainAll(leading);
    return sought;
  }

  /** Throws {@link InvalidRules} if a rule speaks of a concept that no lexicon holds. */
  void requireKnown(Collection<Lexicon> lexicons) {
    places.forEach(
        (concept, place) -> {
          if (!Extractor.GIVEN.contains(concept)
              && lexicons.stream().noneMatch(lexicon -> lexicon.concepts().contains(concept))) {
            throw new InvalidRules(place, "concept '" + concept + "' stands in no lexicon");
          }
        });
  }
}
