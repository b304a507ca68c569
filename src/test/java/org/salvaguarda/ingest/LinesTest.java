package org.salvaguarda.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. The Parties", "1.The Parties", "1.2 Scope", "(a) to inform", "a) informar",
            "iv) consultar", "II) the charges",
        "1.- Las Partes", "- the host", "• the host", "Article 4", "ARTÍCULO PRIMERO",
            "Artículo Décimo", "Anexo A"
      })
  void itemsAndHeadingsAreRecognised(String line) {
    assertTrue(Lines.opensItem(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30 days after",
        "the host",
        "Article of faith",
        "parte contratante",
        "1.5%",
        "(the Parties) shall",
        ""
      })
  void otherLinesOpenNoItem(String line) {
    assertFalse(Lines.opensItem(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "consult.",
        "as follows:",
        "inform; and",
        "informar; y",
        "“Host.”",
        "(see Annex A.)"
      })
  void statementsEnd(String line) {
    assertTrue(Lines.endsStatement(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the Parties", "of the host,", "and", ""})
  void statementsGoOn(String line) {
    assertFalse(Lines.endsStatement(line));
  }

  @ParameterizedTest
  @CsvSource({
    "1,i,a",
    "4,iv,d",
    "9,ix,i",
    "27,xxvii,aa",
    "28,xxviii,bb",
    "40,xl,nn",
    "0,0,0",
    "4000,4000,4000"
  })
  void numbersAreShownAsRomanNumeralsAndLetters(int number, String roman, String letters) {
    assertEquals(roman, Numerals.roman(number));
    assertEquals(letters, Numerals.letters(number));
  }
}
