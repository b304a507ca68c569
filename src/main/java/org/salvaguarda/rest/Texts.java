package org.salvaguarda.rest;

import java.util.Optional;

/** The text that a JSON request must have. */
final class Texts {

  private Texts() {}

  /**
   * The text.
   *
   * @throws Refused if there is none, or it is blank
   */
  static String required(Optional<String> text) {
    String given =
        text.orElseThrow(
            () ->
                new Refused(
                    ProblemType.INVALID_REQUEST,
                    "The JSON has no 'text': send an object whose 'text' is the text to review."));
    if (given.isBlank()) {
      throw new Refused(ProblemType.EMPTY_DOCUMENT, "The text is empty: send the text to review.");
    }
    return given;
  }
}
