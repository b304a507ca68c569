package org.salvaguarda.ingest;

import java.util.Arrays;
import org.salvaguarda.ingest.UnreadableDraft.Reason;

/**
 * The refusals, worded in one place: each names the draft, says what is wrong and what to do next.
 *
 * <p>Example: {@code Refusal.empty("note.txt").getMessage()} gives "note.txt holds no text: check
 * that the right file was chosen, and submit it again."
 */
final class Refusal {

  private static final String SAVE_AS =
      "save it as DOCX, ODT, RTF, PDF, HTML, Markdown or plain text (UTF-8)";

  private Refusal() {}

  static UnreadableDraft empty(String name) {
    return new UnreadableDraft(
        Reason.EMPTY_DOCUMENT,
        name + " holds no text: check that the right file was chosen, and submit it again.");
  }

  static UnreadableDraft tooLarge(String name) {
    return new UnreadableDraft(
        Reason.TOO_LARGE,
        "%s is larger than %d MiB: remove its pictures or split it, and submit it again."
            .formatted(name, Drafts.LIMIT / 1024 / 1024));
  }

  static UnreadableDraft unpacksTooLarge(String name) {
    return new UnreadableDraft(
        Reason.TOO_LARGE,
        name
            + " unpacks to more than a draft can hold: save it anew from Word, and submit it again.");
  }

  static UnreadableDraft encrypted(String name) {
    return new UnreadableDraft(
        Reason.ENCRYPTED_DOCUMENT,
        name + " is protected by a password: save it without the password, and submit it again.");
  }

  static UnreadableDraft noTextLayer(String name) {
    return new UnreadableDraft(
        Reason.NO_TEXT_LAYER,
        name
            + " is a scan without readable text: run character recognition (OCR) on it first, and submit"
            + " the result.");
  }

  static UnreadableDraft malformed(String name, Throwable cause) {
    return new UnreadableDraft(
        Reason.MALFORMED_DOCUMENT,
        name
            + " is damaged or incomplete: open it in the program that wrote it, save it anew, and submit"
            + " it again.",
        cause);
  }

  /** What bytes that no reader reads are, as far as they can be told. */
  static UnreadableDraft format(Source source) {
    if (OldOffice.isEncrypted(source)) {
      return encrypted(source.name());
    }
    return Arrays.stream(Signature.values())
        .filter(signature -> signature.opens(source.bytes()))
        .findFirst()
        .map(signature -> unsupported(source.name(), signature.what(), signature.advice()))
        .orElseGet(() -> unsupported(source.name(), "of a format that is not read", SAVE_AS));
  }

  static UnreadableDraft notWord(String name) {
    return unsupported(name, "an Office file, but not a Word document", SAVE_AS);
  }

  private static UnreadableDraft unsupported(String name, String what, String advice) {
    return new UnreadableDraft(
        Reason.UNSUPPORTED_FORMAT, "%s is %s: %s, and submit that.".formatted(name, what, advice));
  }
}
