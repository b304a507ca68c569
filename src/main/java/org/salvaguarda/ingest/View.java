package org.salvaguarda.ingest;

import java.util.Locale;
import org.salvaguarda.agreement.Bilingual;

/**
 * How tracked changes are read.
 *
 * <p>Example: of "shall", deleted " not", inserted " always", {@code FINAL} reads "shall always"
 * and {@code ORIGINAL} "shall not".
 */
public enum View {
  /** As if all were accepted. */
  FINAL,
  /** As if all were rejected. */
  ORIGINAL;

  /** Whether text that a change put in is read. */
  boolean showsAdded() {
    return this == FINAL;
  }

  /** Whether text that a change took out is read. */
  boolean showsRemoved() {
    return this == ORIGINAL;
  }

  /**
   * What to say of a draft that holds tracked changes, in two languages.
   *
   * @param authors how many people made them; 0 where the file does not say
   */
  String note(int authors) {
    boolean last = this == FINAL;
    return new Bilingual(
            "the draft holds tracked changes%s, read as %s (view %s)"
                .formatted(
                    by(authors, " by %d author", " by %d authors"),
                    last ? "accepted" : "rejected",
                    this),
            "el proyecto contiene cambios marcados%s, leídos como %s (vista %s)"
                .formatted(
                    by(authors, " por %d autor", " por %d autores"),
                    last ? "aceptados" : "rechazados",
                    this))
        .toString();
  }

  private static String by(int authors, String one, String several) {
    return authors == 0 ? "" : (authors == 1 ? one : several).formatted(authors);
  }

  /** The name by which the command line and REST know it: {@code final}, {@code original}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
