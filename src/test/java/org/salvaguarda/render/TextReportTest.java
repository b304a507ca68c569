package org.salvaguarda.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static String text(Wording wording) {
    return new String(new TextReport(wording).of(Dossiers.THREE), StandardCharsets.UTF_8);
  }

  @Test
  void theGravestFindingsComeFirst() {
    String text = text(Dossiers.ENGLISH);
    assertTrue(text.contains("OV-1 violated, critical: Prior authorisation"), text);
    assertTrue(text.indexOf(", critical:") < text.indexOf(", high:"));
    assertTrue(text.indexOf(", high:") < text.indexOf(", medium:"));
  }

  @Test
  void inSpanishNoEnglishWordOfOursIsLeft() {
    String text = text(Dossiers.SPANISH);
    assertTrue(text.contains("OV-1 vulnerado, crítica: Autorización previa"), text);
    for (String english : List.of("Insert after", "Looked for", "words,", "Rulebook", "Path")) {
      assertFalse(text.contains(english), english);
    }
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertEquals(keys("en"), keys("es"));
  }

  private static Set<String> keys(String language) {
    Enumeration<String> keys =
        ResourceBundle.getBundle("org.salvaguarda.render.Words", Locale.forLanguageTag(language))
            .getKeys();
    Set<String> sorted = new TreeSet<>();
    keys.asIterator().forEachRemaining(sorted::add);
    return sorted;
  }
}
