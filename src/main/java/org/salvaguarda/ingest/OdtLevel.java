package org.salvaguarda.ingest;

import org.w3c.dom.Element;

/**
 * One level of a numbered list in OpenDocument.
 *
 * <p>Example: a level of format {@code a}, prefix "(" and suffix ")" shows 3 as {@code "(c)"}.
 *
 * @param start the number of the first item
 * @param format {@code 1, a, A, i, I}, or empty for no number; a dash for bullets
 * @param prefix what stands before the number
 * @param suffix what stands after it
 * @param levels how many levels the number shows, this one included
 */
record OdtLevel(int start, String format, String prefix, String suffix, int levels) {

  static final String BULLET = "-";

  static OdtLevel of(Element level) {
    boolean bullet = !Xml.name(level).endsWith("number") && !Xml.name(level).startsWith("outline");
    return new OdtLevel(
        Xml.number(Xml.any(level, "start-value"), 1),
        bullet ? BULLET : Xml.any(level, "num-format"),
        Xml.any(level, "num-prefix"),
        Xml.any(level, "num-suffix"),
        Xml.number(Xml.any(level, "display-levels"), 1));
  }

  String shown(int number) {
    return switch (format) {
      case "a" -> Numerals.letters(number);
      case "A" -> Numerals.upper(Numerals.letters(number));
      case "i" -> Numerals.roman(number);
      case "I" -> Numerals.upper(Numerals.roman(number));
      default -> String.valueOf(number);
    };
  }
}
