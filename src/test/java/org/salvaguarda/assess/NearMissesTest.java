package org.salvaguarda.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.salvaguarda.Review;
import org.salvaguarda.TestRules;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.NearMiss.Lack;
import org.salvaguarda.evaluate.Outcome;
import org.salvaguarda.extract.Mention;
import org.salvaguarda.extract.Statement;
import org.salvaguarda.ingest.Drafts;
import org.salvaguarda.segment.Options;

class NearMissesTest {

  private static final NearMisses NEAR_MISSES = new NearMisses(TestRules.SHIPPED);

  private static Optional<NearMiss> nearest(String check, String text) {
    Draft draft = Draft.of("draft", "AGREEMENT\n\nArticle 1\n" + text);
    return NEAR_MISSES.of(check, new Review(TestRules.SHIPPED, Options.DEFAULT).read(draft));
  }

  @Test
  void theNearestProvisionSaysWhatItSaysAndWhatItLacks() {
    NearMiss near =
        nearest(
                "HR-4",
                "1. The Parties shall meet.\n2. Members of the Force may arrest any person.\n")
            .orElseThrow();
    assertEquals("art_1__para_2", near.at().locus().eId());
    assertEquals(List.of("custody"), near.says());
    assertEquals(
        List.of(new Lack(List.of("custody-notice", "custody-told"), List.of(), List.of())),
        near.lacks());
  }

  @Test
  void wordsThatShouldNotBeThereAndAMannerThatDoesNotFitAreTold() {
    NearMiss near =
        nearest("TR-4", "1. The Parties may audit the use of funds by common agreement.\n")
            .orElseThrow();
    assertTrue(
        near.lacks().stream()
            .anyMatch(lack -> !lack.barred().isEmpty() || !lack.manners().isEmpty()),
        near.toString());
    assertEquals("audit", near.says().get(0));
  }

  @Test
  void nothingIsNearWhereNoProvisionSpeaksOfTheMatter() {
    assertEquals(Optional.empty(), nearest("HR-1", "1. The Parties shall meet.\n"));
    assertFalse(NEAR_MISSES.sought("HR-1").isEmpty());
  }

  @Test
  void everySafeguardRuleThatShipsIsUnderstood() {
    for (var card : TestRules.SHIPPED.cards().values()) {
      List<SafeguardRule> rules = SafeguardRule.of(card.id(), TestRules.SHIPPED);
      assertEquals(written(card.id()), rules.size(), card.id());
      rules.forEach(
          rule -> assertTrue(rule.conditions().stream().anyMatch(Condition::leads), rule.name()));
    }
  }

  /** How many rules of a check give a safeguard. */
  private static long written(String check) {
    return TestRules.SHIPPED.folder().rules().entrySet().stream()
        .filter(file -> file.getKey().endsWith("/" + check + ".drl"))
        .flatMap(file -> file.getValue().lines())
        .filter(line -> line.contains("insertLogical(Safeguard."))
        .count();
  }

  @Test
  void aConditionThatIsNotUnderstoodIsSaidToBe() {
    for (String drl : List.of("concept matches \"x.*\"", "says(\"a\"", "lacks(a)", "affirmed,")) {
      assertThrows(IllegalArgumentException.class, () -> ConditionReader.read(drl), drl);
    }
  }

  static Stream<Path> drafts() throws IOException {
    try (Stream<Path> files = Files.list(TestRules.SAMPLES)) {
      return files.filter(file -> file.toString().matches(".*-.*\\.e[ns]\\.txt")).toList().stream();
    }
  }

  /** The conditions are read here and compiled by Drools: both must mean the same. */
  @ParameterizedTest
  @MethodSource("drafts")
  void aRuleFiresOnJustTheProvisionsThatMeetItsConditions(Path file) {
    Outcome outcome =
        new Review(TestRules.SHIPPED, Options.DEFAULT).traced(Drafts.read(Drafts.source(file)));
    List<String> met = new ArrayList<>();
    for (String check : TestRules.SHIPPED.cards().keySet()) {
      for (SafeguardRule rule : SafeguardRule.of(check, TestRules.SHIPPED)) {
        outcome.statements().stream()
            .filter(statement -> meets(statement, rule))
            .forEach(statement -> met.add(rule.name() + " at " + statement));
      }
    }
    TreeSet<String> fired = new TreeSet<>();
    outcome
        .firings()
        .forEach(
            firing ->
                firing.facts().stream()
                    .filter(Mention.class::isInstance)
                    .map(Mention.class::cast)
                    .forEach(mention -> fired.add(firing.rule() + " at " + mention.at())));
    fired.removeIf(one -> !isOfASafeguard(one));
    assertEquals(fired, new TreeSet<>(met));
    assertFalse(fired.isEmpty());
  }

  private static boolean meets(Statement statement, SafeguardRule rule) {
    return statement.concepts().stream()
        .flatMap(
            concept ->
                statement.spans(concept).stream().map(span -> Mention.of(concept, statement, span)))
        .anyMatch(mention -> rule.conditions().stream().allMatch(one -> one.holds(mention)));
  }

  private static boolean isOfASafeguard(String firing) {
    return SafeguardRule.of(firing.split(" ")[0], TestRules.SHIPPED).stream()
        .anyMatch(rule -> firing.startsWith(rule.name() + " at "));
  }
}
