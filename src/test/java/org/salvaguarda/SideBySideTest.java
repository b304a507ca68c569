package org.salvaguarda;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.ingest.SampleDocuments;
import org.salvaguarda.ingest.Source;
import org.salvaguarda.segment.Options;

/** English beside Spanish in one file is two texts, judged as they are apart. */
class SideBySideTest {

  private static final String ENGLISH = TestRules.sample("joint-operations.en.txt").text();
  private static final String SPANISH = TestRules.sample("operaciones-conjuntas.es.txt").text();
  private static final Review REVIEW = new Review(TestRules.SHIPPED, Options.DEFAULT);

  static Stream<Source> bilingual() {
    return Stream.of(
        new Source("rows.pdf", SampleDocuments.pdfByRows(ENGLISH, SPANISH)),
        new Source("columns.pdf", SampleDocuments.pdfByColumns(ENGLISH, SPANISH)),
        new Source("table.docx", SampleDocuments.docxTable(ENGLISH, SPANISH)),
        new Source("table.html", SampleDocuments.htmlTable(ENGLISH, SPANISH)));
  }

  @ParameterizedTest
  @MethodSource("bilingual")
  void eachTextGetsTheVerdictsThatItGetsApart(Source source) {
    List<Result> results = REVIEW.drafts(source).stream().map(REVIEW::of).toList();
    assertEquals(
        List.of(source.name() + "#en", source.name() + "#es"),
        results.stream().map(Result::id).toList());
    assertEquals(verdicts(REVIEW.of(Draft.of("en", ENGLISH))), verdicts(results.get(0)));
    assertEquals(verdicts(REVIEW.of(Draft.of("es", SPANISH))), verdicts(results.get(1)));
    assertEquals(List.of("en"), results.get(0).agreement().languages());
    assertEquals(List.of("es"), results.get(1).agreement().languages());
  }

  @Test
  void aCleanDraftStaysCleanInBothLanguages() {
    String english = TestRules.sample("supervised-cooperation.en.txt").text();
    String spanish = TestRules.sample("cooperacion-supervisada.es.txt").text();
    Source source = new Source("clean.pdf", SampleDocuments.pdfByRows(english, spanish));
    List<Result> results = REVIEW.drafts(source).stream().map(REVIEW::of).toList();
    assertEquals(verdicts(REVIEW.of(Draft.of("en", english))), verdicts(results.get(0)));
    assertEquals(verdicts(REVIEW.of(Draft.of("es", spanish))), verdicts(results.get(1)));
  }

  @ParameterizedTest
  @MethodSource("bilingual")
  void everyQuotationStandsInItsText(Source source) {
    for (Draft draft : REVIEW.drafts(source)) {
      for (CheckResult check : REVIEW.of(draft).checks()) {
        check
            .evidence()
            .forEach(at -> assertEquals(at.quote(), draft.text().substring(at.start(), at.end())));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bilingual")
  void theLanguageAskedForPicksItsText(Source source) {
    Review spanish = new Review(TestRules.SHIPPED, new Options(Optional.of("es"), "MX", "US"));
    assertEquals(
        List.of(source.name() + "#es"), spanish.drafts(source).stream().map(Draft::name).toList());
  }

  @Test
  void eachTextNotesTheOther() {
    Source source = new Source("table.docx", SampleDocuments.docxTable(ENGLISH, SPANISH));
    Result.Reading reading = REVIEW.of(source).reading();
    assertTrue(reading.complete());
    assertEquals(
        List.of(
            "the file holds texts side by side: this is the one in en, the other is table.docx#es"
                + " / el archivo contiene textos en paralelo: éste es el de lengua en, el otro es"
                + " table.docx#es"),
        reading.reasons());
  }

  @Test
  void aGlossaryDoesNotMakeADraftBilingual() {
    String glossary = "<table><tr><td>the officers of the Party<td>los agentes de la Parte</table>";
    byte[] page = ("<html><p>" + ENGLISH.replace("\n\n", "<p>") + glossary).getBytes();
    assertEquals(1, REVIEW.drafts(new Source("page.html", page)).size());
  }

  private static Map<String, String> verdicts(Result result) {
    return result.checks().stream().collect(toMap(CheckResult::id, CheckResult::verdict));
  }
}
