package org.salvaguarda.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each kind of problem has its type, and says what to do next. */
@QuarkusTest
class ProblemTest {

  private static final String PATH = "/api/v1/evaluations";
  private static final String JSON = "application/json";

  @Test
  void an_empty_file_is_an_empty_document() {
    problem(file("empty.txt", new byte[0]), 422, "empty-document");
    problem(given().contentType("text/plain").body("  \n").post(PATH), 422, "empty-document");
    problem(json("{\"text\": \" \"}"), 422, "empty-document");
  }

  @Test
  void a_picture_is_of_no_supported_format() {
    problem(file("scan.png", Documents.PNG), 415, "unsupported-format");
  }

  @Test
  void a_body_of_another_media_type_is_of_no_supported_format() {
    Response response = given().contentType("application/pdf").body(new byte[] {1}).post(PATH);
    problem(response, 415, "unsupported-format");
  }

  @Test
  void an_encrypted_pdf_is_told_as_such() {
    problem(file("draft.pdf", Documents.encryptedPdf()), 422, "encrypted-document");
  }

  @Test
  void a_scan_has_no_text_layer() {
    problem(file("draft.pdf", Documents.scannedPdf()), 422, "no-text-layer");
  }

  @Test
  void half_a_word_document_is_malformed() {
    problem(file("draft.docx", Documents.brokenDocx()), 422, "malformed-document");
  }

  @Test
  void a_text_in_chinese_is_in_no_supported_language() {
    problem(file("draft.txt", Documents.CHINESE.getBytes(UTF_8)), 422, "language-not-supported");
    problem(json("{\"text\": \"x\", \"language\": \"zh\"}"), 422, "language-not-supported");
  }

  @Test
  void what_is_not_there_is_not_found() {
    for (String path :
        new String[] {
          PATH + "/none",
          PATH + "/none/text",
          PATH + "/none/trace?check=OV-1",
          "/api/v1/checks/ZZ-1",
          "/api/v1/none",
          "/none",
          "/problems/none"
        }) {
      problem(given().get(path), 404, "not-found");
    }
  }

  @Test
  void a_request_that_says_nothing_is_invalid() {
    problem(json(""), 400, "invalid-request");
    problem(json("null"), 400, "invalid-request");
    problem(json("{}"), 400, "invalid-request");
    problem(given().multiPart("title", "x").post(PATH), 400, "invalid-request");
    problem(given().multiPart("file", "no file name").post(PATH), 400, "invalid-request");
  }

  @Test
  void a_request_of_the_wrong_shape_is_invalid() {
    problem(json("{\"text\": "), 400, "invalid-request");
    problem(json("[]"), 400, "invalid-request");
    problem(json("{\"text\": [\"x\"]}"), 400, "invalid-request");
    problem(json("{\"text\": \"x\", \"hots\": \"MX\"}"), 400, "invalid-request");
    problem(json("{\"text\": \"x\", \"host\": \"Mexico\"}"), 400, "invalid-request");
    Response garbage =
        given().contentType("multipart/form-data; boundary=x").body(new byte[] {1}).post(PATH);
    problem(garbage, 400, "invalid-request");
  }

  @Test
  void a_trace_of_no_check_is_invalid() {
    String name = "joint-operations.en.txt";
    String kept = file(name, Documents.sample(name)).header("Location");
    problem(given().get(kept + "/trace"), 400, "invalid-request");
    problem(given().get(kept + "/trace?check=ZZ-1"), 404, "not-found");
  }

  @Test
  void a_method_that_is_not_offered_is_told_by_its_status() {
    given()
        .delete(PATH)
        .then()
        .statusCode(405)
        .contentType(Problem.MEDIA_TYPE)
        .body("type", equalTo("about:blank"));
  }

  @Test
  void every_type_of_problem_can_be_looked_up_at_its_address() {
    for (ProblemType type : ProblemType.values()) {
      given()
          .get(type.uri())
          .then()
          .statusCode(200)
          .body(
              "",
              equalTo(Map.of("type", type.uri(), "title", type.title(), "status", type.status())));
    }
  }

  private static Response file(String name, byte[] bytes) {
    return given().multiPart("file", name, bytes).post(PATH);
  }

  private static Response json(String body) {
    return given().contentType(JSON).body(body).post(PATH);
  }

  private static void problem(Response response, int status, String type) {
    response
        .then()
        .statusCode(status)
        .contentType(Problem.MEDIA_TYPE)
        .body("type", equalTo("/problems/" + type))
        .body("status", equalTo(status))
        .body("detail", not(containsString("Exception")))
        .body("detail", not(containsString("org.")))
        .body("detail", not(containsString("--")));
  }
}
