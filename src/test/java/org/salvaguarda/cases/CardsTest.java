package org.salvaguarda.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.salvaguarda.TestRules;
import org.salvaguarda.evaluate.Card;
import org.salvaguarda.evaluate.Rulebook;

/** Walks rules/: every card, every example, every model clause. */
class CardsTest {

  private static final Rulebook RULES = TestRules.SHIPPED;
  private static final Path SOURCES = Path.of("..", "shared", "spec", "legal-sources.csv");

  private static Stream<Card> encoded() {
    return RULES.cards().values().stream()
        .filter(card -> RULES.index().encoded().contains(card.id()));
  }

  @TestFactory
  Stream<DynamicContainer> everyExampleHolds() {
    CardTests tests = new CardTests(RULES);
    return encoded()
        .map(
            card ->
                DynamicContainer.dynamicContainer(
                    card.id(),
                    card.examples().stream().map(example -> test(tests, card, example))));
  }

  private static DynamicTest test(CardTests tests, Card card, Card.Example example) {
    String name = example.language() + " " + example.effect() + ": " + example.name();
    return DynamicTest.dynamicTest(
        name, () -> assertEquals("", tests.failure(card, example).orElse("")));
  }

  @TestFactory
  Stream<DynamicTest> everyModelClauseClearsItsFindingAndRaisesNoOther() {
    CardTests tests = new CardTests(RULES);
    return encoded()
        .flatMap(
            card ->
                new TreeSet<>(card.texts().keySet())
                    .stream()
                        .map(
                            language ->
                                DynamicTest.dynamicTest(
                                    card.id() + " " + language,
                                    () ->
                                        assertEquals(
                                            "", tests.remedyFailure(card, language).orElse("")))));
  }

  @TestFactory
  Stream<DynamicTest> everyLanguageHasAnExampleOfEachKind() {
    return encoded()
        .map(
            card ->
                DynamicTest.dynamicTest(card.id(), () -> assertEquals(List.of(), lacking(card))));
  }

  private static List<String> lacking(Card card) {
    List<String> lacking = new ArrayList<>();
    for (String language : RULES.lexicons().keySet()) {
      Set<String> effects =
          card.examples().stream()
              .filter(e -> e.language().equals(language))
              .map(Card.Example::effect)
              .collect(Collectors.toSet());
      boolean adverse = effects.contains("violated") || effects.contains("weak");
      List<String> wanted = card.prohibition() ? List.of("quiet") : List.of("satisfied", "quiet");
      wanted.stream()
          .filter(effect -> !effects.contains(effect))
          .forEach(effect -> lacking.add(language + " " + effect));
      if (!adverse) {
        lacking.add(language + " violated or weak");
      }
    }
    return lacking;
  }

  @TestFactory
  Stream<DynamicTest> everyCardIsComplete() {
    return RULES.cards().values().stream()
        .map(card -> DynamicTest.dynamicTest(card.id(), () -> complete(card)));
  }

  private static void complete(Card card) {
    assertEquals(RULES.lexicons().keySet(), card.texts().keySet(), "languages");
    card.texts()
        .forEach(
            (language, text) -> {
              assertTrue(text.title().length() <= 140, "title of at most 140 characters");
              assertTrue(
                  !text.title().isBlank() && !text.why().isBlank() && !text.remedy().isBlank(),
                  language + " says title, why and remedy");
            });
    assertTrue(
        RULES.catalogue().callToAction().keySet().containsAll(card.callToAction()),
        "call to action");
    Set<String> triggers = new HashSet<>(RULES.catalogue().activities().keySet());
    triggers.addAll(RULES.catalogue().subjects().keySet());
    triggers.addAll(List.of("any", "signal"));
    assertTrue(
        triggers.containsAll(card.appliesWhen()), () -> "applies_when of " + card.appliesWhen());
  }

  @Test
  void everyRuleFileOfACheckHasItsCardBesideIt() {
    RULES.folder().rules().keySet().stream()
        .filter(path -> path.startsWith("principles/"))
        .forEach(
            path ->
                assertTrue(RULES.folder().files().containsKey(path.replace(".drl", ".md")), path));
  }

  @Test
  void everyRuleFileIsShort() {
    RULES
        .folder()
        .rules()
        .forEach(
            (path, text) ->
                assertTrue(text.lines().count() <= 60, path + " has more than 60 lines"));
  }

  @Test
  void everyRuleOfACheckCarriesTheCheckOfItsFile() {
    Pattern rule = Pattern.compile("(?m)^rule \"([^\"]+)\"\\s+(@check\\(([A-Z]{2}-\\d+)\\))?");
    RULES
        .folder()
        .rules()
        .forEach(
            (path, text) -> {
              if (path.startsWith("principles/")) {
                String id = path.replaceAll(".*/|\\.drl", "");
                rule.matcher(text)
                    .results()
                    .forEach(
                        found -> assertEquals(id, found.group(3), path + ": " + found.group(1)));
              }
            });
  }

  @Test
  void rulesDecideInWhenAndDoOneThing() {
    Pattern forbidden =
        Pattern.compile(
            "(?m)\\b(salience|no-loop|modify|update|retract|delete|agenda-group|matches)\\b");
    RULES
        .folder()
        .rules()
        .forEach(
            (path, text) -> {
              String code = text.replaceAll("(?m)//.*$", "").replaceAll("\"[^\"]*\"", "");
              List<String> found =
                  forbidden.matcher(code).results().map(MatchResult::group).toList();
              assertEquals(List.of(), found, path);
            });
  }

  @Test
  void everyLexiconExampleHoldsItsConcept() {
    CardTests tests = new CardTests(RULES);
    assertEquals(List.of(), tests.lexiconFailures());
  }

  @Test
  void everySourceIsInTheTableOfLegalSources() throws IOException {
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.exists(SOURCES), "the table of legal sources is not there");
    Set<String> keys =
        Files.readAllLines(SOURCES).stream()
            .map(line -> line.split(",", 2)[0])
            .collect(Collectors.toSet());
    RULES
        .cards()
        .values()
        .forEach(
            card ->
                assertTrue(
                    keys.containsAll(card.sources()),
                    () -> card.id() + " cites " + card.sources()));
  }
}
