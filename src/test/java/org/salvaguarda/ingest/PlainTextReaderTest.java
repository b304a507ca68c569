package org.salvaguarda.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salvaguarda.ingest.Readings.text;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

  private static final String SPANISH = "Artículo 1\nCooperación “mutua”";

  @Test
  void utf8IsReadWithAndWithoutAByteOrderMark() {
    assertEquals(SPANISH, text(new Source("a.txt", SPANISH.getBytes(UTF_8))));
    assertEquals(SPANISH, text(new Source("a.txt", ("\ufeff" + SPANISH).getBytes(UTF_8))));
  }

  @Test
  void utf16IsReadByItsByteOrderMark() {
    assertEquals(SPANISH, text(new Source("a.txt", SPANISH.getBytes(UTF_16))));
    assertEquals(SPANISH, text(new Source("a.txt", ("\ufeff" + SPANISH).getBytes(UTF_16LE))));
  }

  @Test
  void whatIsNoUtf8IsWindows1252() {
    assertEquals(
        SPANISH, text(new Source("a.txt", SPANISH.getBytes(Charset.forName("windows-1252")))));
    assertEquals("año", text(new Source("a.txt", "año".getBytes(ISO_8859_1))));
  }

  @Test
  void aStrayByteDoesNotSpoilUtf8() {
    byte[] bytes = ("á".repeat(50) + "x").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xe1;
    assertEquals("á".repeat(50) + "\ufffd", text(new Source("a.txt", bytes)));
  }

  @Test
  void shortAndLongLinesStayAsTheyAre() {
    String text =
        "Article 1\nScope\n\n"
            + "The Parties shall consult. ".repeat(9).strip()
            + "\n(a) one;\n(b) two.";
    assertEquals(text, text("a.txt", text));
  }

  @Test
  void theLinesOfAHardWrappedTextAreJoined() {
    String wrapped =
        """
        ARTICLE 1
        Scope

        1. The Parties shall cooperate in the prevention and the prosecution of
           offences, and shall for that purpose exchange information, in accord-
           ance with their law, through the authorities that each of the United
           States of America and Mexico designates, which shall:
           (a) inform each other;
           (b) consult each other on every request that either of them considers
               to be urgent.
        2. The Parties shall consult.
        """;
    assertEquals(
        """
        ARTICLE 1
        Scope

        1. The Parties shall cooperate in the prevention and the prosecution of offences, and shall for that purpose exchange information, in accordance with their law, through the authorities that each of the United States of America and Mexico designates, which shall:
           (a) inform each other;
           (b) consult each other on every request that either of them considers to be urgent.
        2. The Parties shall consult."""
            .stripTrailing(),
        text("a.txt", wrapped));
  }
}
