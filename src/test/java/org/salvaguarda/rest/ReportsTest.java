package org.salvaguarda.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salvaguarda.Review;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.ingest.Drafts;
import org.salvaguarda.ingest.Source;
import org.salvaguarda.render.Dossier;
import org.salvaguarda.render.Format;
import org.salvaguarda.render.Wording;
import org.salvaguarda.segment.Options;

/** Evaluations in every form, by name and by {@code Accept}. */
@QuarkusTest
class ReportsTest {

  private static final String PATH = "/api/v1/evaluations";
  private static final String NAME = "joint-operations.en.txt";
  private static final Map<String, Format> NEGOTIATED =
      Map.of(
          "application/json", Format.JSON,
          "application/sarif+json", Format.SARIF,
          "text/csv", Format.CSV,
          "text/html", Format.HTML,
          "application/akn+xml", Format.AKN);

  @Inject Rulebook rulebook;
  private String address;

  @BeforeEach
  void send() {
    address = given().multiPart("file", NAME, Documents.sample(NAME)).post(PATH).header("Location");
  }

  /** What the command line writes. */
  private byte[] written(Format format, String language) {
    return format
        .report(new Wording(rulebook, Locale.forLanguageTag(language)), false)
        .of(
            Dossier.of(
                new Review(rulebook, Options.DEFAULT)
                    .reviewed(Drafts.read(new Source(NAME, Documents.sample(NAME))))));
  }

  @Test
  void every_format_of_the_command_line_is_to_be_had() {
    for (Format format : Format.values()) {
      Response report = given().get(address + "/report?format=" + format);
      report
          .then()
          .statusCode(200)
          .contentType(startsWith(format.mediaType()))
          .header("Cache-Control", "no-store");
      assertArrayEquals(written(format, "en"), report.asByteArray(), format.toString());
    }
  }

  @Test
  void a_report_is_worded_in_the_language_asked_for() {
    Response report = given().get(address + "/report?format=md&report-language=es");
    report.then().contentType("text/markdown;charset=UTF-8");
    assertEquals(new String(written(Format.MD, "es"), UTF_8), report.asString());
  }

  @Test
  void accept_chooses_the_form_of_a_kept_evaluation() {
    NEGOTIATED.forEach(
        (type, format) -> {
          Response answer = given().accept(type).get(address);
          answer
              .then()
              .statusCode(200)
              .contentType(startsWith(type))
              .header("Vary", containsString("Accept"));
          assertArrayEquals(written(format, "en"), answer.asByteArray(), type);
        });
  }

  @Test
  void accept_chooses_the_form_in_which_a_draft_sent_in_is_answered() {
    NEGOTIATED.forEach(
        (type, format) -> {
          Response answer =
              given()
                  .accept(type)
                  .queryParam("report-language", "es")
                  .multiPart("file", NAME, Documents.sample(NAME))
                  .post(PATH);
          answer.then().statusCode(201).contentType(startsWith(type));
          assertArrayEquals(written(format, "es"), answer.asByteArray(), type);
        });
  }

  @Test
  void the_type_preferred_wins_and_anything_is_json() {
    given()
        .header("Accept", "text/html;q=0.4, text/csv, */*;q=0.1")
        .get(address)
        .then()
        .contentType(startsWith("text/csv"));
    given().header("Accept", "*/*").get(address).then().contentType("application/json");
  }

  @Test
  void what_cannot_be_given_is_told_as_a_problem() {
    problem(given().accept("image/png").get(address), 406, "about:blank");
    problem(given().get(address + "/report"), 400, "/problems/invalid-request");
    problem(given().get(address + "/report?format=odt"), 400, "/problems/invalid-request");
    problem(
        given().get(address + "/report?format=md&report-language=fr"),
        422,
        "/problems/language-not-supported");
    problem(given().accept("text/html").get(PATH + "/none"), 404, "/problems/not-found");
    problem(given().get(PATH + "/none/document"), 404, "/problems/not-found");
  }

  private static void problem(Response response, int status, String type) {
    response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo(type));
  }

  @Test
  void the_document_shows_the_draft_with_the_words_of_findings_marked() {
    Response page = given().get(address + "/document?report-language=es");
    page.then().statusCode(200).contentType("text/html;charset=UTF-8");
    String html = page.asString();
    assertEquals(true, html.contains("<main lang=\"en\">"));
    assertEquals(true, html.contains("<section id=\"OV-1\">"));
    assertEquals(true, html.contains("<mark "));
  }

  @Test
  void openapi_describes_the_forms_of_an_answer() {
    Response openapi = given().accept("application/json").get("/openapi");
    for (String type : NEGOTIATED.keySet()) {
      openapi
          .then()
          .body("components.responses.Evaluated.content", hasKey(type))
          .body("components.responses.Kept.content", hasKey(type));
    }
    openapi
        .then()
        .body(
            "paths.'/api/v1/evaluations'.post.responses.'201'.'$ref'",
            equalTo("#/components/responses/Evaluated"))
        .body(
            "paths.'/api/v1/evaluations/{id}'.get.responses.'200'.'$ref'",
            equalTo("#/components/responses/Kept"));
    assertEquals(
        List.of("format", "id", "report-language"),
        openapi.<List<String>>path(
            "paths.'/api/v1/evaluations/{id}/report'.get.parameters.name.sort()"));
  }

  @Test
  void a_trace_tells_why_a_safeguard_is_missing() {
    given()
        .get(address + "/trace?check=HR-4")
        .then()
        .statusCode(200)
        .body("verdict", equalTo("missing"))
        .body("nearest.at.eId", equalTo("art_3__para_1"))
        .body("nearest.lacks[0].unsaid", equalTo(List.of("custody-notice", "custody-told")))
        .body("whyNot.en", startsWith("Nearest comes Article 3(1)"))
        .body("whyNot.es", startsWith("Lo más cercano (Artículo 3(1))"));
  }
}
