package org.salvaguarda.assess;

/**
 * A text in two languages in one string, where a result has place for one only.
 *
 * <p>Example: {@code "pages without text: 2 / páginas sin texto: 2"}.
 */
public final class Bilingual {

  private static final String BETWEEN = " / ";

  private Bilingual() {}

  static String of(String english, String spanish) {
    return english + BETWEEN + spanish;
  }

  /** The text in English or Spanish; all of it where it is in one language only. */
  public static String in(String language, String text) {
    int between = text.indexOf(BETWEEN);
    if (between < 0) {
      return text;
    }
    return language.equals("es")
        ? text.substring(between + BETWEEN.length())
        : text.substring(0, between);
  }
}
