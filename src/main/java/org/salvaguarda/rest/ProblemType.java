package org.salvaguarda.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.salvaguarda.ingest.UnreadableDraft;

/**
 * The kinds of problem that a request may meet (RFC 9457).
 *
 * <p>The type URI is the stable relative reference {@code /problems/<name>}; the server answers
 * there with what the kind means. Example: {@code EMPTY_DOCUMENT.uri()} is {@code
 * "/problems/empty-document"}.
 */
public enum ProblemType {
  UNSUPPORTED_FORMAT(415, "The format is not read"),
  TOO_LARGE(413, "The draft is too large"),
  ENCRYPTED_DOCUMENT(422, "The document is protected by a password"),
  NO_TEXT_LAYER(422, "The document is a scan without text"),
  LANGUAGE_NOT_SUPPORTED(422, "The language is not supported"),
  MALFORMED_DOCUMENT(422, "The document is damaged"),
  EMPTY_DOCUMENT(422, "The document holds no text"),
  NOT_FOUND(404, "There is no such thing"),
  INVALID_REQUEST(400, "The request cannot be understood"),
  TIMEOUT(503, "The review took too long"),
  BUSY(503, "Too many reviews at once"),
  INTERNAL(500, "The server failed");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The problem type for a reason not to read a draft: the names are the same. */
  public static ProblemType of(UnreadableDraft.Reason reason) {
    return valueOf(reason.name());
  }

  /** The type of a name, {@code "empty-document"}. */
  public static Optional<ProblemType> named(String name) {
    return Arrays.stream(values()).filter(type -> type.path().equals(name)).findFirst();
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** The {@code type} of the problem, relative to the server. */
  public String uri() {
    return "/problems/" + path();
  }

  private String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
