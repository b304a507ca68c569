package org.salvaguarda.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result;
import org.salvaguarda.segment.Options;

/** Evaluations are kept within bounds. */
class EvaluationsTest {

  private final Evaluations evaluations = new Evaluations();

  @Test
  void the_one_least_recently_used_goes_when_there_is_one_too_many() {
    for (int i = 0; i < Evaluations.KEPT; i++) {
      evaluations.add(evaluated("id" + i, "x"));
    }
    assertTrue(evaluations.find("id0").isPresent());
    evaluations.add(evaluated("new", "x"));
    assertTrue(evaluations.find("id0").isPresent());
    assertFalse(evaluations.find("id1").isPresent());
    assertTrue(evaluations.find("new").isPresent());
  }

  @Test
  void long_texts_push_out_others_before_the_number_is_reached() {
    String half = "x".repeat((int) (Evaluations.CHARACTERS / 2));
    for (String id : List.of("one", "two", "three")) {
      evaluations.add(evaluated(id, half));
    }
    assertEquals(
        List.of(false, true, true),
        List.of("one", "two", "three").stream()
            .map(id -> evaluations.find(id).isPresent())
            .toList());
  }

  private static Evaluated evaluated(String id, String text) {
    Result result =
        new Result(id, null, null, false, null, 0, null, null, null, null, null, null, null, null);
    return new Evaluated(id, Draft.of(id, text), Options.DEFAULT, result);
  }
}
