package org.salvaguarda.rest;

import java.util.Optional;
import org.salvaguarda.evaluate.Card;
import org.salvaguarda.evaluate.Rulebook;

/** Finds the checks that requests name. */
final class Checks {

  private Checks() {}

  /**
   * The card of a check.
   *
   * @throws Refused if there is no such check
   */
  static Card require(Rulebook rulebook, String id) {
    return Optional.ofNullable(rulebook.cards().get(id))
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.NOT_FOUND,
                    "There is no such check: GET /api/v1/checks lists those there are."));
  }
}
