package org.salvaguarda.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing of a draft stands in the logs, whether it could be reviewed or not. */
@QuarkusTest
class LogsTest {

  private static final String SECRET = "Zanzibarquetzal";
  private static final String PATH = "/api/v1/evaluations";
  private final Written log = new Written();

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(log);
  }

  @AfterEach
  void stop() {
    Logger.getLogger("").removeHandler(log);
  }

  @Test
  void a_draft_that_is_reviewed_leaves_no_words_in_the_logs() {
    String text = "Article 1\n\nThe Parties shall send " + SECRET + " to the other Party.\n";
    given()
        .multiPart("file", SECRET + ".txt", text.getBytes(UTF_8))
        .post(PATH)
        .then()
        .statusCode(201);
    given().multiPart("file", "x.docx", Documents.docx(text)).post(PATH).then().statusCode(201);
    given()
        .contentType("application/json")
        .body(Map.of("text", text))
        .post("/api/v1/clauses")
        .then()
        .statusCode(200);
    assertEquals(List.of(), log.linesWith(SECRET));
  }

  @Test
  void a_request_that_is_refused_leaves_no_words_in_the_logs() {
    for (String body :
        List.of(
            "{\"text\": \"" + SECRET,
            "{\"" + SECRET + "\": 1}",
            "{\"text\": {\"a\": \"" + SECRET + "\"}}",
            SECRET)) {
      String answer =
          given()
              .contentType("application/json")
              .body(body)
              .post(PATH)
              .then()
              .statusCode(400)
              .extract()
              .asString();
      assertFalse(answer.contains(SECRET), answer);
    }
    given()
        .contentType("text/plain")
        .body(SECRET + " " + Documents.CHINESE)
        .post(PATH)
        .then()
        .statusCode(422);
    assertEquals(List.of(), log.linesWith(SECRET));
  }

  @Test
  void a_failure_of_the_server_is_logged_by_place_without_its_message() {
    Incident.log(new IllegalStateException(SECRET, new IllegalArgumentException(SECRET)));
    assertEquals(List.of(), log.linesWith(SECRET));
    assertTrue(log.linesWith("IllegalArgumentException").get(0).contains("LogsTest"));
  }

  /** Keeps what is logged, with the messages of exceptions. */
  private static final class Written extends Handler {
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void publish(LogRecord entry) {
      StringWriter text = new StringWriter().append(entry.getMessage());
      if (entry.getParameters() != null) {
        List.of(entry.getParameters())
            .forEach(value -> text.append(" ").append(String.valueOf(value)));
      }
      if (entry.getThrown() != null) {
        entry.getThrown().printStackTrace(new PrintWriter(text, true));
      }
      lines.add(text.toString());
    }

    List<String> linesWith(String words) {
      return lines.stream().filter(line -> line.contains(words)).toList();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
