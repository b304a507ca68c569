package org.salvaguarda.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.salvaguarda.evaluate.Card;
import org.salvaguarda.evaluate.Rulebook;

/** The catalogue is shown as the rulebook has it. */
@QuarkusTest
class CatalogueResourceTest {

  @Inject Rulebook rulebook;

  @Test
  void principles_are_listed_in_order_with_their_checks() {
    given()
        .get("/api/v1/principles")
        .then()
        .statusCode(200)
        .body("id", equalTo(List.copyOf(rulebook.catalogue().principles().keySet())))
        .body("checks.flatten()", equalTo(rulebook.catalogue().checks()));
  }

  @Test
  void checks_are_listed_in_brief() {
    given()
        .get("/api/v1/checks")
        .then()
        .statusCode(200)
        .body("id", equalTo(rulebook.catalogue().checks()))
        .body("[0]", not(hasKey("remedy")));
  }

  @Test
  void a_check_shows_how_accurate_it_was_measured() {
    given()
        .get("/api/v1/checks/TR-1")
        .then()
        .statusCode(200)
        .body("accuracy.agreements", greaterThan(0))
        .body("accuracy.precision", allOf(greaterThan(0f), lessThanOrEqualTo(1f)));
  }

  @Test
  void every_check_shows_its_card() {
    for (Card card : rulebook.cards().values()) {
      given()
          .get("/api/v1/checks/" + card.id())
          .then()
          .statusCode(200)
          .body("severity", equalTo(card.severity()))
          .body("title.es", equalTo(card.text("es").title()))
          .body("remedy.en", equalTo(card.text("en").remedy()));
    }
  }
}
