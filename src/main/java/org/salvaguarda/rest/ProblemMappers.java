package org.salvaguarda.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.ingest.UnreadableDraft;
import org.salvaguarda.ingest.UnreadableDraft.Reason;

/** Turns exceptions into problem details; {@link JsonProblems} does so for JSON. */
final class ProblemMappers {

  private final Rulebook rulebook;

  @Inject
  ProblemMappers(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  @ServerExceptionMapper
  Response refused(Refused refused) {
    return refused.problem().response();
  }

  @ServerExceptionMapper
  Response unreadable(UnreadableDraft unreadable) {
    String detail =
        unreadable.reason() == Reason.LANGUAGE_NOT_SUPPORTED
            ? languages()
            : unreadable.getMessage();
    return Problem.of(ProblemType.of(unreadable.reason()), detail).response();
  }

  private String languages() {
    return "The draft is in none of the languages that are read ("
        + rulebook.languages().names()
        + "): send a translation, or set 'language' if it was told wrong.";
  }

  /** Only the framework throws these as they are, where the body breaks off or is no form. */
  @ServerExceptionMapper
  Response brokenOff(IOException e) {
    return Problem.invalid("The body breaks off, or is not of its content type.").response();
  }

  @ServerExceptionMapper
  Response http(WebApplicationException e) {
    return switch (e.getResponse().getStatus()) {
      case 400 -> JsonProblems.of(e, "The request is incomplete or malformed.");
      case 404 ->
          told(ProblemType.NOT_FOUND, "There is nothing at this address. " + Problem.ANSWERS);
      case 413 -> BodyLimit.problem().response();
      case 415 ->
          told(
              ProblemType.UNSUPPORTED_FORMAT,
              "The content type is not read: send multipart/form-data with a part 'file', text/plain or application/json.");
      default -> other(e);
    };
  }

  private Response other(WebApplicationException e) {
    return e.getResponse().getStatus() >= 500
        ? unexpected(e)
        : Problem.plain(e.getResponse().getStatusInfo()).response();
  }

  @ServerExceptionMapper
  Response unexpected(Throwable failure) {
    Incident.log(failure);
    return told(
        ProblemType.INTERNAL,
        "The server failed; the request was not served. Try again, and if it fails again report the"
            + " time and what was asked.");
  }

  private static Response told(ProblemType type, String detail) {
    return Problem.of(type, detail).response();
  }
}
