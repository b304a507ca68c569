package org.salvaguarda.ingest;

import java.util.Optional;

/**
 * The paragraph of an RTF document that is being read, in the body, a text box or a note.
 *
 * <p>A label, such as a number, stands before the paragraph that has text next; a bullet is shown
 * as a dash. Example: {@code label("1.\t")}, {@code add("Scope")}, {@code end()} give {@code "1.
 * Scope"}.
 */
final class RtfFlow {

  private final StringBuilder open = new StringBuilder();
  private String label = "";

  void add(String text) {
    open.append(text);
  }

  void label(String shown) {
    String text = shown.strip();
    boolean bullet = !text.isEmpty() && text.chars().noneMatch(Character::isLetterOrDigit);
    label = bullet ? "- " : text.isEmpty() ? "" : text + " ";
  }

  /** The paragraph, if there was anything in it. */
  Optional<String> end() {
    String text = open.toString().strip();
    String whole = label + text;
    open.setLength(0);
    label = text.isEmpty() ? label : "";
    return text.isEmpty() ? Optional.empty() : Optional.of(whole);
  }
}
