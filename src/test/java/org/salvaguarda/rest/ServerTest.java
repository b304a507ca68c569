package org.salvaguarda.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salvaguarda.evaluate.Rulebook;

/** What the server tells of itself: its interface and its health. */
@QuarkusTest
class ServerTest {

  private static final Set<String> PATHS =
      Set.of(
          "/api/v1/principles",
          "/api/v1/checks",
          "/api/v1/checks/{id}",
          "/api/v1/evaluations",
          "/api/v1/evaluations/{id}",
          "/api/v1/evaluations/{id}/document",
          "/api/v1/evaluations/{id}/report",
          "/api/v1/evaluations/{id}/text",
          "/api/v1/evaluations/{id}/trace",
          "/api/v1/clauses",
          "/problems",
          "/problems/{name}");

  @Inject Rulebook rulebook;

  @Test
  void openapi_describes_every_path() {
    Response openapi = given().accept("application/json").get("/openapi");
    openapi.then().statusCode(200).body("openapi", startsWith("3.1"));
    assertEquals(PATHS, openapi.<Map<String, Object>>path("paths").keySet());
  }

  @Test
  void openapi_describes_the_three_ways_to_send_a_draft() {
    given()
        .accept("application/json")
        .get("/openapi")
        .then()
        .body("paths.'/api/v1/evaluations'.post.requestBody.content", hasKey("multipart/form-data"))
        .body("paths.'/api/v1/evaluations'.post.requestBody.content", hasKey("text/plain"))
        .body("paths.'/api/v1/evaluations'.post.requestBody.content", hasKey("application/json"))
        .body("paths.'/api/v1/evaluations'.post.responses", hasKey("201"));
  }

  @Test
  void the_server_lives_and_is_ready_with_its_rulebook() {
    given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.find { it.name == 'rulebook' }.data.hash", equalTo(rulebook.hash()));
  }
}
