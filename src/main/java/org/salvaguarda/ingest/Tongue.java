package org.salvaguarda.ingest;

/**
 * Tells the language of a text. Reading comes before there is a lexicon, so whoever has one hands
 * this in.
 *
 * <p>Example: {@code of("Las Partes convienen en lo siguiente")} gives {@code "es"}.
 */
@FunctionalInterface
public interface Tongue {

  /** Tells none, so that what stands side by side is read as one text. */
  Tongue NONE = text -> "";

  /** An ISO 639-1 code; empty where it cannot be told. */
  String of(String text);
}
