package org.salvaguarda.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A review that takes too long, and one too many, are refused. */
@QuarkusTest
@TestProfile(WorkbenchTest.Impatient.class)
class WorkbenchTest {

  private static final String NAME = "joint-operations.en.txt";

  @Inject Workbench workbench;

  @Test
  void a_review_that_takes_too_long_is_given_up() {
    given()
        .multiPart("file", NAME, Documents.sample(NAME))
        .post("/api/v1/evaluations")
        .then()
        .statusCode(503)
        .contentType(Problem.MEDIA_TYPE)
        .body("type", equalTo("/problems/timeout"));
  }

  @Test
  void a_review_too_many_is_turned_away_until_there_is_a_place() {
    CountDownLatch end = new CountDownLatch(1);
    try {
      occupy(end);
      given()
          .contentType("application/json")
          .body("{\"text\": \"The Parties shall cooperate.\"}")
          .post("/api/v1/clauses")
          .then()
          .statusCode(503)
          .contentType(Problem.MEDIA_TYPE)
          .header("Retry-After", "5")
          .body("type", equalTo("/problems/busy"));
    } finally {
      end.countDown();
    }
  }

  /** Takes every place; one that work of the other test still holds is taken when it is free. */
  private void occupy(CountDownLatch end) {
    AtomicInteger held = new AtomicInteger();
    while (held.get() < workbench.size()) {
      hold(held, end);
      Thread.onSpinWait();
    }
  }

  private void hold(AtomicInteger held, CountDownLatch end) {
    try {
      workbench.done(
          () -> {
            held.incrementAndGet();
            awaitUninterrupted(end);
            return "done";
          });
      throw new AssertionError("the work ended before the latch was opened");
    } catch (Refused refused) {
      // given up after a millisecond, or no place yet: what counts is how many are held
    }
  }

  private static void awaitUninterrupted(CountDownLatch end) {
    while (end.getCount() > 0) {
      try {
        end.await();
      } catch (InterruptedException e) {
        // the work goes on when it is given up, as a rule session does
      }
    }
  }

  /** A server whose reviews have a millisecond, and none may wait. */
  public static final class Impatient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("salvaguarda.timeout", "1ms", "salvaguarda.waiting", "0");
    }
  }
}
