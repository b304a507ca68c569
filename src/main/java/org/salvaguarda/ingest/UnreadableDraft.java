package org.salvaguarda.ingest;

/**
 * A draft that cannot be read. The message names the draft, says what is wrong and what to do next;
 * it never quotes the draft.
 */
public class UnreadableDraft extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a draft cannot be read: the problem types of the REST interface, less their prefix. */
  public enum Reason {
    UNSUPPORTED_FORMAT,
    TOO_LARGE,
    ENCRYPTED_DOCUMENT,
    NO_TEXT_LAYER,
    LANGUAGE_NOT_SUPPORTED,
    MALFORMED_DOCUMENT,
    EMPTY_DOCUMENT
  }

  private final Reason reason;

  public UnreadableDraft(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public UnreadableDraft(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
