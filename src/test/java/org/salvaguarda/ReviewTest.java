package org.salvaguarda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result;
import org.salvaguarda.ingest.Drafts;
import org.salvaguarda.render.Json;

/** Whole agreements, from text to result. */
class ReviewTest {

  private static final Path CORPUS = Path.of("..", "shared", "corpus", "dev");

  private static TreeMap<String, String> verdicts(Result result) {
    TreeMap<String, String> verdicts = new TreeMap<>();
    result.checks().forEach(check -> verdicts.put(check.id(), check.verdict()));
    return verdicts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "joint-operations.en.txt",
        "operaciones-conjuntas.es.txt",
        "supervised-cooperation.en.txt",
        "cooperacion-supervisada.es.txt"
      })
  void theResultOfASampleIsTheApprovedOne(String sample) throws IOException {
    Approval.verify(sample, verdictLines(TestRules.result(TestRules.sample(sample))));
  }

  private static String verdictLines(Result result) {
    StringBuilder lines = new StringBuilder();
    lines
        .append("spectrum ")
        .append(result.spectrum())
        .append(", ")
        .append(result.trajectory())
        .append('\n');
    result
        .activities()
        .forEach(
            activity ->
                lines
                    .append("activity ")
                    .append(activity.id())
                    .append(' ')
                    .append(activity.evidence().get(0).where())
                    .append('\n'));
    result
        .checks()
        .forEach(
            check -> {
              lines.append(check.id()).append(' ').append(check.verdict());
              check.evidence().forEach(evidence -> lines.append(", ").append(evidence.where()));
              lines.append('\n');
            });
    return lines.toString();
  }

  @Test
  void theSameAgreementInEnglishAndSpanishHasTheSameVerdicts() {
    assertEquals(
        verdicts(TestRules.result(TestRules.sample("joint-operations.en.txt"))),
        verdicts(TestRules.result(TestRules.sample("operaciones-conjuntas.es.txt"))));
    assertEquals(
        verdicts(TestRules.result(TestRules.sample("supervised-cooperation.en.txt"))),
        verdicts(TestRules.result(TestRules.sample("cooperacion-supervisada.es.txt"))));
  }

  @Test
  void exchangingTheNamesOfHostAndPartnerWithTheirRolesChangesNothingButTheNames() {
    String text = TestRules.sample("joint-operations.en.txt").text();
    String exchanged =
        text.replace("United Mexican States", "@1")
            .replace("UNITED MEXICAN STATES", "@2")
            .replace("United States of America", "United Mexican States")
            .replace("UNITED STATES OF AMERICA", "UNITED MEXICAN STATES")
            .replace("@1", "United States of America")
            .replace("@2", "UNITED STATES OF AMERICA")
            .replace("Mexican ", "@3 ")
            .replace("Mexico City", "@5")
            .replace("Mexico", "@4")
            .replace("The United States", "Mexico")
            .replace("the United States", "Mexico")
            .replace("@3 ", "United States ")
            .replace("@4", "the United States")
            .replace("@5", "Washington City")
            .replace("Mexico of America", "the United States of America")
            .replace("United Mexican States of America", "United States of America");
    var options = new org.salvaguarda.segment.Options(java.util.Optional.empty(), "US", "MX");
    Result other = new Review(TestRules.SHIPPED, options).of(Draft.of("exchanged", exchanged));
    assertEquals(
        verdicts(TestRules.result(TestRules.sample("joint-operations.en.txt"))), verdicts(other));
  }

  @Test
  void twoOtherStatesInTheirPlaceChangeNothingButTheNames() {
    String text = TestRules.sample("joint-operations.en.txt").text();
    String renamed =
        text.replace("United Mexican States", "Republic of Kenya")
            .replace("UNITED MEXICAN STATES", "REPUBLIC OF KENYA")
            .replace("Mexican", "Kenyan")
            .replace("Mexico", "Kenya")
            .replace("United States of America", "French Republic")
            .replace("UNITED STATES OF AMERICA", "FRENCH REPUBLIC")
            .replace("United States", "France")
            .replace("French Republic", "Republic of France")
            .replace("FRENCH REPUBLIC", "REPUBLIC OF FRANCE");
    var options = new org.salvaguarda.segment.Options(java.util.Optional.empty(), "KE", "FR");
    Result other = new Review(TestRules.SHIPPED, options).of(Draft.of("renamed", renamed));
    assertEquals(
        verdicts(TestRules.result(TestRules.sample("joint-operations.en.txt"))), verdicts(other));
  }

  @Test
  void everyQuotationIsTheTextAtItsOffsets() throws IOException {
    for (Draft draft : drafts()) {
      TestRules.result(draft)
          .checks()
          .forEach(
              check ->
                  check
                      .evidence()
                      .forEach(
                          evidence ->
                              assertEquals(
                                  draft.text().substring(evidence.start(), evidence.end()),
                                  evidence.quote(),
                                  draft.name() + " " + check.id())));
    }
  }

  @Test
  void everyResultHoldsToTheSchemaAndListsEveryCheck() throws IOException {
    JsonSchema schema;
    try (InputStream in = ReviewTest.class.getResourceAsStream("/result.schema.json")) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
    for (Draft draft : drafts()) {
      Result result = TestRules.result(draft);
      assertEquals(
          Set.of(),
          schema.validate(Json.document(result), com.networknt.schema.InputFormat.JSON),
          draft.name());
      assertEquals(56, result.checks().size());
    }
  }

  @Test
  void theSameDraftGivesTheSameBytesEveryTime() throws IOException {
    for (Draft draft : drafts()) {
      String first = Json.document(TestRules.result(draft));
      for (int again = 0; again < 3; again++) {
        assertEquals(first, Json.document(TestRules.result(draft)), draft.name());
      }
    }
  }

  @Test
  void aTextOutsideTheFieldIsHeldAgainstNoCheck() {
    String text =
        "AGREEMENT BETWEEN MEXICO AND SPAIN ON TOURISM\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall promote tourism and exchange statistics.\n\nArticle 2\n\nThis Agreement enters into force on signature.\n";
    Result result = TestRules.result(Draft.of("tourism", text));
    assertEquals(false, result.inField());
    assertTrue(
        result.checks().stream()
            .allMatch(
                check ->
                    check.verdict().equals("not-applicable")
                        || check.verdict().equals("undetermined")));
  }

  private static List<Draft> drafts() throws IOException {
    List<Draft> drafts = new ArrayList<>();
    for (Path folder : List.of(TestRules.SAMPLES, CORPUS)) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .forEach(file -> drafts.add(Drafts.read(Drafts.source(file))));
        }
      }
    }
    Assumptions.assumeFalse(drafts.isEmpty());
    return drafts;
  }
}
