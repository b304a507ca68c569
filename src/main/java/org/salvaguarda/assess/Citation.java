package org.salvaguarda.assess;

import java.util.Locale;
import java.util.Map;

/**
 * An eId as a reader would cite it: {@code art_4__para_2__point_a} gives "Article 4(2)(a)" in
 * English, "Artículo 4(2)(a)" in Spanish.
 */
public final class Citation {

  private static final Map<String, Map<String, String>> WORDS =
      Map.of(
          "en",
          Map.of(
              "art", "Article ",
              "annex", "Annex ",
              "note", "Note ",
              "preamble", "the preamble",
              "body", "the body",
              "preface", "the title",
              "conclusions", "the closing words"),
          "es",
          Map.of(
              "art", "Artículo ",
              "annex", "Anexo ",
              "note", "Nota ",
              "preamble", "el preámbulo",
              "body", "el cuerpo",
              "preface", "el título",
              "conclusions", "las palabras finales"));

  /** The Spanish articles of places whose names have none. */
  private static final Map<String, String> ARTICLES =
      Map.of("art", "el ", "annex", "el ", "note", "la ");

  private Citation() {}

  /**
   * The place as part of a sentence: "Article 4(2)" in English, "el Artículo 4(2)" in Spanish,
   * where a name of this kind takes an article.
   */
  public static String within(String eId, String language) {
    return language.equals("es")
        ? ARTICLES.getOrDefault(eId.split("_", 2)[0], "") + of(eId, language)
        : of(eId, language);
  }

  /** Cites in English or Spanish, as on a label. */
  public static String of(String eId, String language) {
    Map<String, String> words = WORDS.get(language);
    StringBuilder cited = new StringBuilder();
    for (String step : eId.split("__")) {
      String[] parts = step.split("_", 2);
      if (parts[0].equals("para") || parts[0].equals("point")) {
        cited.append('(').append(parts[1]).append(')');
      } else {
        cited
            .append(cited.length() > 0 ? ", " : "")
            .append(words.getOrDefault(parts[0], parts[0]))
            .append(parts.length > 1 ? parts[1].toUpperCase(Locale.ROOT) : "");
      }
    }
    return cited.toString();
  }
}
