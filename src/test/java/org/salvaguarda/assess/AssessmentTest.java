package org.salvaguarda.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salvaguarda.TestRules;
import org.salvaguarda.agreement.Bilingual;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result.Borne;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.assess.Result.Recommendation;

class AssessmentTest {

  private static final Result DANGEROUS =
      TestRules.result(TestRules.sample("joint-operations.en.txt"));
  private static final Result CLEAN =
      TestRules.result(TestRules.sample("supervised-cooperation.en.txt"));

  private static Set<String> ids(List<Borne> borne) {
    return borne.stream().map(Borne::id).collect(Collectors.toSet());
  }

  @Test
  void aDangerousTextCostsAllThatTheArticleFearsAndSecuresNothing() {
    assertEquals(
        Set.of("RK-1", "RK-2", "RK-3", "RK-4", "RK-5", "RK-6", "RK-7"), ids(DANGEROUS.risks()));
    assertEquals(Set.of(), ids(DANGEROUS.benefits()));
  }

  @Test
  void aCleanTextSecuresAllThatTheArticleHopesForAndCostsNothing() {
    assertEquals(Set.of(), ids(CLEAN.risks()));
    assertEquals(Set.of("BE-1", "BE-2", "BE-3", "BE-4"), ids(CLEAN.benefits()));
  }

  @Test
  void aRiskRestsOnChecksThatFoundAProblem() {
    Set<String> adverse =
        DANGEROUS.checks().stream()
            .filter(CheckResult::adverse)
            .map(CheckResult::id)
            .collect(Collectors.toSet());
    assertTrue(
        DANGEROUS.risks().stream()
            .flatMap(risk -> risk.because().stream())
            .allMatch(adverse::contains));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void noTwoRecommendationsSayTheSame(String language) {
    List<String> said =
        DANGEROUS.recommendations().stream().map(one -> one.action().get(language)).toList();
    assertEquals(said.size(), Set.copyOf(said).size());
  }

  @Test
  void aRecommendationNamesThePlaceOrWhatIsAbsent() {
    for (Recommendation one : DANGEROUS.recommendations()) {
      assertTrue(
          one.action().get("en").matches("(?s).*(Article \\d|Annex|preamble|body).*"),
          one.action().get("en"));
      assertTrue(!one.action().get("es").contains("{"), one.action().get("es"));
    }
  }

  @Test
  void theGravestComeFirst() {
    List<String> order =
        DANGEROUS.recommendations().stream()
            .map(one -> one.because().get(0))
            .map(TestRules.SHIPPED.cards()::get)
            .map(card -> card.severity())
            .distinct()
            .toList();
    assertEquals(List.of("critical", "high", "medium", "low"), order);
  }

  @Test
  void spanishAdviceGivesPlacesTheirArticle() {
    String advice =
        DANGEROUS.recommendations().stream()
            .map(one -> one.action().get("es"))
            .collect(Collectors.joining("\n"));
    assertTrue(advice.contains("lo que dice el Artículo 2(2) («"), advice);
    assertTrue(advice.contains("después del Artículo 10(4):"), advice);
    assertTrue(advice.contains("podría seguir al Artículo 10(4) ("), advice);
    assertFalse(advice.contains(" de el "), advice);
    assertFalse(advice.contains("dice Artículo"), advice);
  }

  @ParameterizedTest
  @CsvSource({
    "art_4__para_2, en, 'Article 4(2)'",
    "art_4__para_2, es, 'el Artículo 4(2)'",
    "annex_a__art_2, es, 'el Anexo A, Artículo 2'",
    "note_1, es, 'la Nota 1'",
    "preamble, es, 'el preámbulo'"
  })
  void aPlaceWithinASentenceHasItsArticle(String eId, String language, String cited) {
    assertEquals(cited, Citation.within(eId, language));
  }

  @Test
  void whatWasNotReadIsToldInBothLanguages() throws IOException {
    Draft whole = TestRules.sample("joint-operations.en.txt");
    Result half =
        TestRules.result(new Draft("half.pdf", whole.text(), List.of(0, 900), List.of(2, 3)));
    assertEquals("páginas sin texto: 2, 3", Bilingual.in("es", half.reading().reasons().get(0)));
    assertTrue(
        new ObjectMapper()
            .writeValueAsString(half.reading())
            .contains("\"reasons\":[\"pages without text: 2, 3 / páginas sin texto: 2, 3\"]"));
  }

  @Test
  void theCountsBehindSharedResponsibilityAreShown() {
    String said =
        DANGEROUS.checks().stream()
            .filter(check -> check.id().equals("DS-4"))
            .findFirst()
            .orElseThrow()
            .summary()
            .get("en");
    assertTrue(said.contains("duties: host 3, partner 2, both 0; rights: host 1, partner 3"), said);
  }
}
