package org.salvaguarda.rest;

import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Problem details (RFC 9457), as {@code application/problem+json}.
 *
 * @param type a stable URI reference, {@code "/problems/too-large"}; {@code "about:blank"} where
 *     the HTTP status says all
 * @param title what kind of problem it is, the same for every problem of a type
 * @param status the HTTP status
 * @param detail what happened and what to do next; never a stack trace, a path or words of the
 *     draft
 */
@Schema(description = "Problem details (RFC 9457)")
public record Problem(String type, String title, int status, String detail) {

  /** The media type of problem details. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Where to look for what can be asked. */
  static final String ANSWERS = "GET /openapi describes what this server answers.";

  private static final int RETRY_SECONDS = 5;

  public Problem {
    Objects.requireNonNull(type);
    Objects.requireNonNull(title);
    Objects.requireNonNull(detail);
  }

  /** A problem of a type. */
  public static Problem of(ProblemType type, String detail) {
    return new Problem(type.uri(), type.title(), type.status(), detail);
  }

  /** A request that cannot be understood. */
  static Problem invalid(String what) {
    return of(ProblemType.INVALID_REQUEST, what + " " + ANSWERS);
  }

  /** A problem of which the HTTP status says all, such as 405. */
  static Problem plain(Response.StatusType status) {
    return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), ANSWERS);
  }

  /** The response that tells it; a busy server also says when to try again. */
  Response response() {
    Response.ResponseBuilder response = Response.status(status).type(MEDIA_TYPE).entity(this);
    return type.equals(ProblemType.BUSY.uri())
        ? response.header("Retry-After", RETRY_SECONDS).build()
        : response.build();
  }
}
