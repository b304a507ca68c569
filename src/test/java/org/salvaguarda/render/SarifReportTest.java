package org.salvaguarda.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.salvaguarda.TestRules;

class SarifReportTest {

  /** The schema of OASIS, draft 04, from the npm package @microsoft/jest-sarif 1.0.0-beta.0. */
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
          .getSchema(SarifReportTest.class.getResourceAsStream("/schemas/sarif-2.1.0.schema.json"));

  private static JsonNode log(Wording wording, Dossier dossier) {
    try {
      return new ObjectMapper().readTree(new SarifReport(wording).of(dossier));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode run(Dossier dossier) {
    return log(Dossiers.ENGLISH, dossier).get("runs").get(0);
  }

  private static List<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static JsonNode result(JsonNode run, String check) {
    return all(run.get("results")).stream()
        .filter(result -> result.get("ruleId").asText().equals(check))
        .findFirst()
        .orElseThrow();
  }

  static Stream<Dossier> dossiers() {
    return Stream.of(
        Dossiers.THREE,
        Dossiers.of(Dossiers.halfRead()),
        Dossiers.of(Dossiers.CLEAN.with(List.of())),
        new Dossier(List.of(), Dossiers.THREE.unreadable()));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void everyLogHoldsToTheSchemaInBothLanguages(Dossier dossier) {
    assertEquals(Set.of(), SCHEMA.validate(log(Dossiers.ENGLISH, dossier)));
    assertEquals(Set.of(), SCHEMA.validate(log(Dossiers.SPANISH, dossier)));
  }

  @Test
  void theSchemaRefusesWhatIsNoLog() {
    assertFalse(SCHEMA.validate(new ObjectMapper().valueToTree(Map.of("runs", 1))).isEmpty());
  }

  @Test
  void aCheckIsARuleAndAFindingAResultThatPointsToIt() {
    JsonNode run = run(Dossiers.THREE);
    JsonNode rules = run.get("tool").get("driver").get("rules");
    assertEquals(56, rules.size());
    assertEquals(
        Dossiers.findings(Dossiers.DANGEROUS).size() + Dossiers.findings(Dossiers.CLEAN).size(),
        run.get("results").size());
    all(run.get("results"))
        .forEach(
            result ->
                assertEquals(
                    result.get("ruleId"), rules.get(result.get("ruleIndex").asInt()).get("id")));
  }

  @Test
  void aRuleTellsWhatTheCheckAsksItsClauseAndHowOftenItWasRight() {
    JsonNode rule = run(Dossiers.THREE).get("tool").get("driver").get("rules").get(0);
    assertEquals("OV-1", rule.get("id").asText());
    assertEquals("Prior authorisation", rule.get("shortDescription").get("text").asText());
    assertTrue(
        rule.get("help").get("text").asText().contains("unless the Receiving State has given"));
    assertEquals("OV", rule.get("properties").get("principle").asText());
    assertTrue(rule.get("properties").get("callToAction").size() > 0);
    double precision = rule.get("properties").get("measuredPrecision").asDouble();
    assertTrue(precision > 0 && precision <= 1, rule.toString());
  }

  @Test
  void aRegionIsTheQuotedSliceOfTheTextAsRead() {
    String text = TestRules.sample("joint-operations.en.txt").text();
    JsonNode run = run(Dossiers.of(Dossiers.DANGEROUS));
    assertEquals("utf16CodeUnits", run.get("columnKind").asText());
    int regions = 0;
    for (JsonNode region : run.get("results").findValues("region")) {
      int start = region.get("charOffset").asInt();
      assertEquals(
          region.get("snippet").get("text").asText(),
          text.substring(start, start + region.get("charLength").asInt()));
      regions++;
    }
    assertTrue(regions > 20, regions + " regions");
  }

  @Test
  void aPlaceIsToldByEIdAndCitation() {
    JsonNode place =
        result(run(Dossiers.THREE), "OV-1").get("locations").get(0).get("logicalLocations").get(0);
    assertEquals("art_2__para_2", place.get("name").asText());
    assertEquals("Article 2(2)", place.get("fullyQualifiedName").asText());
  }

  @Test
  void whatIsMissingPointsToWhereTheClauseWouldGo() {
    JsonNode location = result(run(Dossiers.THREE), "IN-1").get("locations").get(0);
    assertFalse(location.get("physicalLocation").has("region"));
    assertEquals("Insert after Article 10(4):", location.get("message").get("text").asText());
  }

  @Test
  void theFingerprintIsThatOfTheResult() {
    assertEquals(
        Dossiers.first("OV-1").fingerprint(),
        result(run(Dossiers.THREE), "OV-1")
            .get("partialFingerprints")
            .get("salvaguardaFinding/v1")
            .asText());
  }

  @ParameterizedTest
  @CsvSource({
    "critical, error",
    "high, error",
    "medium, warning",
    "low, note",
  })
  void theLevelFollowsTheSeverity(String severity, String level) {
    assertEquals(level, SarifRules.level(severity));
  }

  @Test
  void aFindingOfHighConfidenceFails() {
    JsonNode result = result(run(Dossiers.THREE), "OV-1");
    assertEquals("fail", result.get("kind").asText());
    assertEquals("error", result.get("level").asText());
  }

  @ParameterizedTest
  @CsvSource({"violated, low", "undetermined, high"})
  void whatIsNotSureIsForReviewAndHasNoLevel(String verdict, String confidence) {
    JsonNode result =
        result(
            run(
                Dossiers.of(
                    Dossiers.only(
                        check -> Dossiers.with(check, verdict, confidence, check.evidence())))),
            "OV-1");
    assertEquals("review", result.get("kind").asText());
    assertEquals("none", result.get("level").asText());
  }

  @Test
  void aDraftThatCouldNotBeReadIsAnArtifactAndANotification() {
    JsonNode run = run(Dossiers.THREE);
    assertEquals(
        "scan%20of%203%20pages.pdf",
        run.get("artifacts").get(2).get("location").get("uri").asText());
    JsonNode invocation = run.get("invocations").get(0);
    assertFalse(invocation.get("executionSuccessful").asBoolean());
    assertTrue(
        invocation
            .get("toolExecutionNotifications")
            .get(0)
            .get("message")
            .get("text")
            .asText()
            .contains("no text in it"));
  }

  @Test
  void aDraftReadInPartIsToldAsAWarning() {
    JsonNode notification =
        run(Dossiers.of(Dossiers.halfRead()))
            .get("invocations")
            .get(0)
            .get("toolExecutionNotifications")
            .get(0);
    assertEquals("warning", notification.get("level").asText());
    assertTrue(notification.get("message").get("text").asText().endsWith("pages without text: 2"));
  }

  @Test
  void nothingFoundIsAnEmptyListNotAnAbsentOne() {
    assertTrue(run(Dossiers.of(Dossiers.CLEAN.with(List.of()))).get("results").isArray());
  }

  @Test
  void messagesAreInTheReportsLanguage() {
    JsonNode run = log(Dossiers.SPANISH, Dossiers.THREE).get("runs").get(0);
    assertEquals("es", run.get("language").asText());
    assertTrue(
        result(run, "OV-1")
            .get("message")
            .get("text")
            .asText()
            .startsWith("Autorización previa: Una disposición dice lo contrario."));
    assertEquals(
        "Artículo 2(2)",
        result(run, "OV-1")
            .get("locations")
            .get(0)
            .get("logicalLocations")
            .get(0)
            .get("fullyQualifiedName")
            .asText());
  }
}
