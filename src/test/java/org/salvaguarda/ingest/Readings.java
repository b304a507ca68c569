package org.salvaguarda.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.salvaguarda.ingest.UnreadableDraft.Reason;

/** What the tests of reading say over and over. */
final class Readings {

  private Readings() {}

  static Source file(String name, String text) {
    return new Source(name, text.getBytes(UTF_8));
  }

  static String text(Source source) {
    return Drafts.read(source).text();
  }

  static String text(String name, String content) {
    return text(file(name, content));
  }

  /** The source is refused for the reason, with a message that names it and says what to do. */
  static UnreadableDraft assertRefused(Reason reason, Source source) {
    UnreadableDraft refusal = assertThrows(UnreadableDraft.class, () -> Drafts.read(source));
    assertEquals(reason, refusal.reason(), refusal.getMessage());
    assertTrue(refusal.getMessage().startsWith(source.name() + " "), refusal.getMessage());
    assertTrue(refusal.getMessage().contains(": "), refusal.getMessage());
    assertFalse(refusal.getMessage().contains("Exception"), refusal.getMessage());
    return refusal;
  }
}
