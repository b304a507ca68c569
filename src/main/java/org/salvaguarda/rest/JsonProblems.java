package org.salvaguarda.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells what is wrong with a JSON body, without a word of it. */
final class JsonProblems {

  private static final int CAUSES = 10;

  @ServerExceptionMapper
  Response unknownField(UnrecognizedPropertyException e) {
    return Problem.invalid(
            "The JSON has a field that is not known; known are " + e.getKnownPropertyIds() + ".")
        .response();
  }

  @ServerExceptionMapper
  Response mismatched(MismatchedInputException e) {
    return of(e, "The JSON is not of the shape asked for: an object whose values are strings.");
  }

  @ServerExceptionMapper
  Response malformed(JsonProcessingException e) {
    return of(e, "The body is no valid JSON.");
  }

  /**
   * A text above Jackson's limit (20 million characters) is too large; anything else is {@code
   * otherwise}.
   */
  static Response of(Throwable failure, String otherwise) {
    boolean tooLarge =
        Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .limit(CAUSES)
            .anyMatch(StreamConstraintsException.class::isInstance);
    return (tooLarge ? tooLarge() : Problem.invalid(otherwise)).response();
  }

  private static Problem tooLarge() {
    return Problem.of(
        ProblemType.TOO_LARGE,
        "The JSON is too large: send the draft as a file or as text/plain instead.");
  }
}
