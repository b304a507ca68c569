package org.salvaguarda.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salvaguarda.Review;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.ingest.SampleDocuments;
import org.salvaguarda.ingest.Source;
import org.salvaguarda.render.Json;
import org.salvaguarda.segment.Options;

/** Drafts sent in each of the three ways are answered with what the command line prints. */
@QuarkusTest
class EvaluationResourceTest {

  private static final String PATH = "/api/v1/evaluations";
  private static final String ENGLISH = "joint-operations.en.txt";
  private static final String SPANISH = "operaciones-conjuntas.es.txt";

  @Inject Rulebook rulebook;

  @Test
  void a_file_is_answered_with_the_bytes_that_the_command_line_prints() {
    for (String name : List.of(ENGLISH, SPANISH)) {
      Response response = sent(name, Documents.sample(name));
      assertEquals(printed(name), response.body().asString());
    }
  }

  @Test
  void plain_text_is_answered_likewise() {
    given()
        .contentType("text/plain")
        .body(Documents.sample(SPANISH))
        .queryParam("title", SPANISH)
        .post(PATH)
        .then()
        .statusCode(201)
        .body(equalTo(printed(SPANISH)));
  }

  @Test
  void json_is_answered_likewise() {
    String text = new String(Documents.sample(ENGLISH), UTF_8);
    given()
        .contentType("application/json")
        .body(
            Map.of(
                "text", text, "language", "auto", "host", "mx", "partner", "US", "title", ENGLISH))
        .post(PATH)
        .then()
        .statusCode(201)
        .contentType("application/json")
        .body(equalTo(printed(ENGLISH)));
  }

  @Test
  void a_word_document_gets_the_verdicts_of_its_text() {
    String text = new String(Documents.sample(ENGLISH), UTF_8);
    Response word = sent("draft.docx", Documents.docx(text));
    Response plain = sent("draft.txt", Documents.sample(ENGLISH));
    assertEquals(verdicts(plain), verdicts(word));
    assertEquals("draft.docx", word.path("id"));
  }

  @Test
  void the_name_of_a_file_is_kept_without_its_folders() {
    assertEquals(ENGLISH, sent("C:\\secret\\" + ENGLISH, Documents.sample(ENGLISH)).path("id"));
  }

  @Test
  void a_title_takes_the_place_of_the_file_name() {
    given()
        .multiPart("file", ENGLISH, Documents.sample(ENGLISH))
        .multiPart(
            new MultiPartSpecBuilder("Convenio de cooperación")
                .controlName("title")
                .charset(UTF_8)
                .build())
        .post(PATH)
        .then()
        .statusCode(201)
        .body("id", equalTo("Convenio de cooperación"));
  }

  @Test
  void every_check_is_listed_and_the_answer_fits_the_published_schema() throws IOException {
    Response response = sent(SPANISH, Documents.sample(SPANISH));
    assertEquals(List.copyOf(rulebook.cards().keySet()), response.path("checks.id"));
    try (InputStream schema = getClass().getResourceAsStream("/result.schema.json")) {
      var wrong =
          JsonSchemaFactory.getInstance(VersionFlag.V202012)
              .getSchema(schema)
              .validate(new ObjectMapper().readTree(response.asByteArray()));
      assertEquals(Set.of(), wrong);
    }
  }

  @Test
  void the_answer_tells_where_the_evaluation_is_kept() {
    Response response = sent(ENGLISH, Documents.sample(ENGLISH));
    response.then().header("Location", endsWith(response.header("Evaluation-Id")));
    given()
        .get(response.header("Location"))
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body(equalTo(response.asString()));
  }

  @Test
  void tracked_changes_are_read_in_the_view_asked_for() {
    byte[] draft = SampleDocuments.trackedDocx();
    for (String view : List.of("final", "original")) {
      given()
          .multiPart("file", "draft.docx", draft)
          .multiPart("view", view)
          .post(PATH)
          .then()
          .statusCode(201)
          .body("reading.complete", equalTo(true))
          .body("reading.reasons[0]", containsString("(view " + view + ")"));
    }
    given()
        .multiPart("file", "draft.docx", draft)
        .multiPart("view", "latest")
        .post(PATH)
        .then()
        .statusCode(400);
  }

  @Test
  void of_two_texts_side_by_side_the_one_in_the_language_asked_for_is_reviewed() {
    byte[] table =
        SampleDocuments.docxTable(
            new String(Documents.sample(ENGLISH), UTF_8),
            new String(Documents.sample(SPANISH), UTF_8));
    sent("draft.docx", table)
        .then()
        .body("id", equalTo("draft.docx#en"))
        .body("reading.reasons[0]", containsString("the other is draft.docx#es"));
    given()
        .multiPart("file", "draft.docx", table)
        .multiPart("language", "es")
        .post(PATH)
        .then()
        .body("id", equalTo("draft.docx#es"));
  }

  private static Response sent(String name, byte[] bytes) {
    Response response = given().multiPart("file", name, bytes).post(PATH);
    response.then().statusCode(201).contentType("application/json");
    return response;
  }

  private String printed(String name) {
    Source source = new Source(name, Documents.sample(name));
    return Json.document(new Review(rulebook, Options.DEFAULT).of(source)) + "\n";
  }

  private static List<String> verdicts(Response response) {
    return response.path("checks.collect { it.id + ' ' + it.verdict }");
  }
}
