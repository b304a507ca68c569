package org.salvaguarda.agreement;

import java.util.Objects;

/**
 * A text in two languages, to be told as one string where there is place for one only.
 *
 * <p>Example: {@code new Bilingual("page 2", "página 2").toString()} is {@code "page 2 / página
 * 2"}, of which {@code Bilingual.in("es", ...)} is {@code "página 2"}.
 */
public record Bilingual(String english, String spanish) {

  private static final String BETWEEN = " / ";

  public Bilingual {
    Objects.requireNonNull(english);
    Objects.requireNonNull(spanish);
  }

  /** The part in English or Spanish of a string; all of it where it is in one language only. */
  public static String in(String language, String text) {
    int between = text.indexOf(BETWEEN);
    if (between < 0) {
      return text;
    }
    return language.equals("es")
        ? text.substring(between + BETWEEN.length())
        : text.substring(0, between);
  }

  /** Both, with a stroke between them. */
  @Override
  public String toString() {
    return english + BETWEEN + spanish;
  }
}
