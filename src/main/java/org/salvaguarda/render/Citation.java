package org.salvaguarda.render;

import java.util.Locale;

/** An eId as a reader would cite it: {@code art_4__para_2__point_a} gives "Article 4(2)(a)". */
final class Citation {

  private Citation() {}

  static String of(String eId) {
    StringBuilder cited = new StringBuilder();
    for (String step : eId.split("__")) {
      String[] parts = step.split("_", 2);
      cited.append(
          switch (parts[0]) {
            case "art" -> (cited.length() > 0 ? ", " : "") + "Article " + parts[1];
            case "annex" -> "Annex " + parts[1].toUpperCase(Locale.ROOT);
            case "note" -> "Note " + parts[1];
            case "para", "point" -> "(" + parts[1] + ")";
            default -> step;
          });
    }
    return cited.toString();
  }
}
