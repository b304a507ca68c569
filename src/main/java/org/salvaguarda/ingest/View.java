package org.salvaguarda.ingest;

import java.util.Locale;

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
   * What to say of a draft that holds tracked changes.
   *
   * @param authors how many people made them; 0 where the file does not say
   */
  String note(int authors) {
    String by = authors == 0 ? "" : " by " + authors + (authors == 1 ? " author" : " authors");
    return "the draft holds tracked changes%s, read as %s (view %s)"
        .formatted(by, this == FINAL ? "accepted" : "rejected", this);
  }

  /** The name by which the command line and REST know it: {@code final}, {@code original}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
