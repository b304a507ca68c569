package org.salvaguarda.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.salvaguarda.extract.Extractor;
import org.salvaguarda.extract.InvalidRules;
import org.salvaguarda.extract.Lexicon;
import org.salvaguarda.extract.LexiconFolder;
import org.salvaguarda.segment.Gazetteer;
import org.salvaguarda.segment.Languages;
import org.salvaguarda.segment.Structure;

/**
 * The rules, loaded: catalogue, cards, lexicons and compiled DRL. Immutable, shared by all threads.
 *
 * @param folder its files
 * @param hash {@code sha256:} of all its files
 */
public record Rulebook(
    RuleFolder folder,
    String hash,
    Catalogue catalogue,
    Map<String, Card> cards,
    Map<String, Lexicon> lexicons,
    Languages languages,
    Gazetteer gazetteer,
    RuleIndex index,
    KieBase kieBase) {

  /** Loads the compiled rules beside everything else: each takes about half of the time. */
  static Rulebook of(RuleFolder folder, Supplier<KieBase> rules) {
    CompletableFuture<KieBase> kieBase = CompletableFuture.supplyAsync(rules);
    Catalogue catalogue = Catalogue.read("catalogue.yaml", folder.files().get("catalogue.yaml"));
    Map<String, Lexicon> lexicons = lexicons(folder);
    RuleIndex index = RuleIndex.of(folder.rules());
    index.requireKnown(lexicons.values());
    return new Rulebook(
        folder,
        folder.hash(),
        catalogue,
        cards(folder, catalogue),
        lexicons,
        languages(folder),
        gazetteer(folder),
        index,
        kieBase.join());
  }

  private static Map<String, Card> cards(RuleFolder folder, Catalogue catalogue) {
    Map<String, Card> read = new TreeMap<>();
    folder
        .matching(path -> path.matches("principles/[^/]+/[A-Z]{2}-\\d+\\.md"))
        .forEach((path, text) -> keep(read, CardReader.read(path, text), path));
    Map<String, Card> cards = new LinkedHashMap<>();
    for (String id : catalogue.checks()) {
      if (!read.containsKey(id)) {
        throw new InvalidRules("catalogue.yaml", "check " + id + " has no card");
      }
      cards.put(id, read.remove(id));
    }
    if (!read.isEmpty()) {
      throw new InvalidRules("catalogue.yaml", "cards that it does not list: " + read.keySet());
    }
    return java.util.Collections.unmodifiableMap(cards);
  }

  private static void keep(Map<String, Card> cards, Card card, String path) {
    if (!path.endsWith("/" + card.id() + ".md")) {
      throw new InvalidRules(path, "its id is " + card.id());
    }
    if (cards.put(card.id(), card) != null) {
      throw new InvalidRules(path, "there is another card for " + card.id());
    }
  }

  private static Map<String, Lexicon> lexicons(RuleFolder folder) {
    return languageCodes(folder).parallelStream()
        .map(code -> LexiconFolder.lexicon(code, lexiconFiles(folder, code), Extractor.GIVEN))
        .collect(
            Collectors.toMap(Lexicon::language, lexicon -> lexicon, (a, b) -> a, TreeMap::new));
  }

  /** The lexicon files of a language: path to text. */
  public Map<String, String> lexiconFiles(String language) {
    return lexiconFiles(folder, language);
  }

  private static Map<String, String> lexiconFiles(RuleFolder folder, String language) {
    return folder.matching(path -> isLexicon(path, language));
  }

  private static boolean isLexicon(String path, String language) {
    return path.startsWith("lexicon/" + language + "/")
        && !path.endsWith("/structure.yaml")
        && !path.endsWith("/states.yaml");
  }

  /** The names of all rules, sorted. */
  public Set<String> rules() {
    return kieBase.getKiePackages().stream()
        .flatMap(rules -> rules.getRules().stream())
        .map(Rule::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> languageCodes(RuleFolder folder) {
    return folder.files().keySet().stream()
        .filter(path -> path.matches("lexicon/\\w\\w/structure\\.yaml"))
        .map(path -> path.split("/")[1])
        .toList();
  }

  private static Languages languages(RuleFolder folder) {
    return new Languages(
        languageCodes(folder).stream().map(code -> structure(folder, code)).toList());
  }

  private static Structure structure(RuleFolder folder, String code) {
    String path = "lexicon/" + code + "/structure.yaml";
    try {
      return Structure.of(folder.files().get(path));
    } catch (IllegalArgumentException e) {
      throw new InvalidRules(path, e.getMessage());
    }
  }

  private static Gazetteer gazetteer(RuleFolder folder) {
    try {
      return new Gazetteer(
          List.copyOf(folder.matching(path -> path.endsWith("/states.yaml")).values()));
    } catch (IllegalArgumentException e) {
      throw new InvalidRules("lexicon/*/states.yaml", e.getMessage());
    }
  }

  /** The checks as facts, in the order of the catalogue. */
  List<Check> checks() {
    return cards.values().stream().map(card -> check(card, index.encoded())).toList();
  }

  private static Check check(Card card, Set<String> encoded) {
    return new Check(
        card.id(),
        card.prohibition(),
        card.appliesWhen(),
        encoded.contains(card.id()),
        card.lever());
  }
}
