package org.salvaguarda.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.salvaguarda.Review;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.render.ClauseReport;
import org.salvaguarda.render.Json;
import org.salvaguarda.segment.Options;

/** A clause is answered with the checks that it speaks to, as on the command line. */
@QuarkusTest
class ClauseResourceTest {

  private static final String TEXT =
      "Los agentes podrán ingresar al territorio de México sin autorización previa.";

  @Inject Rulebook rulebook;

  @Test
  void a_clause_is_answered_with_the_checks_it_speaks_to() {
    given()
        .contentType("application/json")
        .body(Map.of("id", "c1", "text", TEXT, "language", "es"))
        .post("/api/v1/clauses")
        .then()
        .statusCode(200)
        .body(equalTo(Json.document(expected("c1")) + "\n"));
  }

  @Test
  void a_clause_without_name_or_language_is_answered_too() {
    given()
        .contentType("application/json")
        .body(Map.of("text", TEXT))
        .post("/api/v1/clauses")
        .then()
        .statusCode(200)
        .body(equalTo(Json.document(expected("clause")) + "\n"));
  }

  @Test
  void a_clause_of_blanks_is_empty() {
    given()
        .contentType("application/json")
        .body(Map.of("text", " "))
        .post("/api/v1/clauses")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/empty-document"));
  }

  private ClauseReport.Answer expected(String id) {
    Options spanish = new Options(Optional.of("es"), "MX", "US");
    var checks = new Review(rulebook, spanish).ofClause(Draft.of(id, TEXT));
    return new ClauseReport.Answer(id, checks.stream().map(ClauseReport::brief).toList());
  }
}
