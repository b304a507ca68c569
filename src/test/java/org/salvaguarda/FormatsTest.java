package org.salvaguarda;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.ingest.SampleDocuments;
import org.salvaguarda.ingest.Source;
import org.salvaguarda.segment.Options;

/** The format of a draft does not matter: the same text gets the same verdicts. */
class FormatsTest {

  private static final Review REVIEW = new Review(TestRules.SHIPPED, Options.DEFAULT);

  static Stream<Source> files() {
    return Stream.of("joint-operations.en.txt", "operaciones-conjuntas.es.txt")
        .map(name -> TestRules.sample(name).text())
        .flatMap(
            text ->
                Stream.of(
                    new Source("draft.docx", SampleDocuments.docx(text)),
                    new Source("draft.odt", SampleDocuments.odt(text)),
                    new Source("draft.rtf", SampleDocuments.rtf(text)),
                    new Source("draft.pdf", SampleDocuments.pdf(text)),
                    new Source("draft.xml", SampleDocuments.akomaNtoso(text))));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aDraftGetsTheVerdictsOfItsText(Source source) {
    Result result = REVIEW.of(source);
    String sample =
        result.agreement().language().equals("en")
            ? "joint-operations.en.txt"
            : "operaciones-conjuntas.es.txt";
    assertEquals(verdicts(REVIEW.of(TestRules.sample(sample))), verdicts(result));
  }

  private static Map<String, String> verdicts(Result result) {
    return result.checks().stream().collect(toMap(CheckResult::id, CheckResult::verdict));
  }
}
