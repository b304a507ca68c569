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

  private Citation() {}

  /** Cites in English or Spanish. */
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
