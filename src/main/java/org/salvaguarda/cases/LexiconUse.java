package org.salvaguarda.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.agreement.Provision;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.extract.Extractor;
import org.salvaguarda.extract.Lexicon;
import org.salvaguarda.extract.LexiconFolder;
import org.salvaguarda.extract.Span;
import org.salvaguarda.extract.Words;
import org.salvaguarda.segment.Options;
import org.salvaguarda.segment.PartyNames;
import org.salvaguarda.segment.Segmenter;

/**
 * Finds, over a corpus, the lexicon lines that match nothing and those whose every match another
 * line of the same concept also covers.
 *
 * <p>Each line is searched as a concept of its own beside the real ones; that costs a second
 * lexicon and shows what the first cannot: which line found what.
 */
final class LexiconUse {

  /** Fewer matches show no habit, so that nothing is said of an overlap. */
  private static final int ENOUGH = 3;

  private static final String LINE = "line ";

  private final Rulebook rulebook;
  private final PartyNames names;

  LexiconUse(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.names = new PartyNames(rulebook.gazetteer(), Options.DEFAULT.partner());
  }

  /** One line a find, in the order of languages, concepts and lines. */
  List<String> of(Collection<Draft> drafts) {
    List<Agreement> agreements =
        drafts.parallelStream()
            .map(
                draft ->
                    new Segmenter(rulebook.languages(), rulebook.gazetteer())
                        .segment(draft, Options.DEFAULT))
            .toList();
    List<String> found = new ArrayList<>();
    rulebook.lexicons().keySet().forEach(language -> found.addAll(of(agreements, language)));
    return found;
  }

  private List<String> of(List<Agreement> agreements, String language) {
    Map<String, Lexicon.Entry> entries = LexiconFolder.entries(rulebook.lexiconFiles(language));
    Map<String, Set<Match>> matches = matches(agreements, language, withLines(entries));
    List<String> found = new ArrayList<>();
    entries.forEach(
        (concept, entry) ->
            entry
                .expressions()
                .forEach(line -> found.addAll(judge(language, concept, entry, line, matches))));
    return found;
  }

  private static Map<String, Lexicon.Entry> withLines(Map<String, Lexicon.Entry> entries) {
    Map<String, Lexicon.Entry> all = new TreeMap<>(entries);
    entries.forEach(
        (concept, entry) ->
            entry
                .expressions()
                .forEach(
                    line ->
                        all.put(
                            name(concept, line),
                            new Lexicon.Entry(List.of(line), entry.unless()))));
    return all;
  }

  private static String name(String concept, String line) {
    return LINE + concept + " " + line;
  }

  private Map<String, Set<Match>> matches(
      List<Agreement> agreements, String language, Map<String, Lexicon.Entry> entries) {
    Lexicon lexicon = new Lexicon(language, entries, Extractor.GIVEN);
    Map<String, Set<Match>> matches = new TreeMap<>();
    for (Agreement agreement : agreements) {
      for (Provision provision : agreement.provisions()) {
        if (provision.language().equals(language)) {
          search(agreement, provision, lexicon, matches);
        }
      }
    }
    return matches;
  }

  private void search(
      Agreement agreement, Provision provision, Lexicon lexicon, Map<String, Set<Match>> matches) {
    Words words =
        Words.of(agreement.draft().text(), provision.locus().start(), provision.locus().end());
    lexicon
        .find(words, names.in(words, agreement))
        .forEach(
            (concept, spans) -> {
              if (concept.startsWith(LINE)) {
                spans.forEach(
                    span ->
                        matches
                            .computeIfAbsent(concept, c -> new HashSet<>())
                            .add(new Match(agreement.draft().name(), provision.index(), span)));
              }
            });
  }

  private static List<String> judge(
      String language,
      String concept,
      Lexicon.Entry entry,
      String line,
      Map<String, Set<Match>> matches) {
    String told = language + " " + concept + ": '" + line + "'";
    Set<Match> own = matches.getOrDefault(name(concept, line), Set.of());
    if (own.isEmpty()) {
      return List.of(told + " matches nothing");
    }
    return entry.expressions().stream()
        .filter(other -> !other.equals(line) && own.size() >= ENOUGH)
        .filter(other -> matches.getOrDefault(name(concept, other), Set.of()).containsAll(own))
        .map(other -> told + " finds nothing that '" + other + "' does not find")
        .limit(1)
        .toList();
  }

  private record Match(String draft, int provision, Span span) {}
}
