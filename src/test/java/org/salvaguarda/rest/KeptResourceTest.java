package org.salvaguarda.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salvaguarda.Review;
import org.salvaguarda.evaluate.Outcome;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.evaluate.Signal;
import org.salvaguarda.ingest.Drafts;
import org.salvaguarda.ingest.Source;
import org.salvaguarda.segment.Options;

/** What can be asked of an evaluation that is kept. */
@QuarkusTest
class KeptResourceTest {

  private static final String NAME = "joint-operations.en.txt";

  @Inject Rulebook rulebook;
  private Response evaluation;
  private String address;

  @BeforeEach
  void send() {
    evaluation =
        given().multiPart("file", NAME, Documents.sample(NAME)).post("/api/v1/evaluations");
    address = evaluation.header("Location");
  }

  @Test
  void every_quotation_is_a_slice_of_the_text_as_read() {
    Response response = given().get(address + "/text");
    response.then().statusCode(200).contentType("text/plain;charset=UTF-8");
    String text = response.asString();
    List<Map<String, Object>> evidence =
        new ArrayList<>(
            evaluation.<List<Map<String, Object>>>path(
                "checks.findAll { it.evidence }.evidence.flatten()"));
    evidence.addAll(given().get(address + "/trace?check=" + signalled()).path("signals.at"));
    assertFalse(evidence.isEmpty());
    for (Map<String, Object> quoted : evidence) {
      assertEquals(
          quoted.get("quote"), text.substring((int) quoted.get("start"), (int) quoted.get("end")));
    }
  }

  @Test
  void a_trace_tells_the_verdict_and_the_signals_and_rules_behind_it() {
    Outcome outcome = outcome();
    String check = signalled();
    Response trace = given().queryParam("check", check).get(address + "/trace");
    trace
        .then()
        .statusCode(200)
        .body("check", equalTo(check))
        .body("verdict", equalTo(outcome.verdicts().get(check).value()))
        .body("signals", hasSize(outcome.signals(check).size()));
    assertFalse(trace.<List<String>>path("rules.rule").isEmpty());
    assertFalse(trace.<List<String>>path("rules[0].facts.kind").isEmpty());
  }

  @Test
  void every_check_can_be_traced() {
    for (String check : rulebook.cards().keySet()) {
      given()
          .get(address + "/trace?check=" + check)
          .then()
          .statusCode(200)
          .body(
              "verdict",
              equalTo(evaluation.path("checks.find { it.id == '" + check + "' }.verdict")));
    }
  }

  /** A check that some provision of the draft speaks to. */
  private String signalled() {
    return outcome().signals().stream().map(Signal::check).findFirst().orElseThrow();
  }

  private Outcome outcome() {
    return new Review(rulebook, Options.DEFAULT)
        .traced(Drafts.read(new Source(NAME, Documents.sample(NAME))));
  }
}
