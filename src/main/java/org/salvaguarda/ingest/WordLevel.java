package org.salvaguarda.ingest;

import org.w3c.dom.Element;

/**
 * One level of a numbered list in Word.
 *
 * <p>Not recognised, and shown in digits: numbers in words ({@code ordinalText}, {@code
 * cardinalText}) and numerals of other scripts. Example: a level of format {@code lowerLetter}
 * gives {@code "c"} for 3.
 *
 * @param start the number of the first item
 * @param format the format of numbers, as {@code w:numFmt} names it
 * @param pattern the text of the number, {@code %1} standing for the number at the first level
 * @param suffix what follows the number: a space or nothing
 * @param decimal whether numbers of all levels are shown in digits
 * @param restart the highest level, from 1, whose item starts this one anew; 0 for none
 * @param style the id of the paragraph style linked to the level; may be empty
 */
record WordLevel(
    int start,
    String format,
    String pattern,
    String suffix,
    boolean decimal,
    int restart,
    String style) {

  static WordLevel of(Element level) {
    int index = Xml.number(Xml.attribute(level, "ilvl"), 0);
    return new WordLevel(
        Xml.number(Xml.value(level, "start"), 0),
        Xml.value(level, "numFmt"),
        Xml.value(level, "lvlText"),
        Xml.value(level, "suff").equals("nothing") ? "" : " ",
        Xml.isOn(level, "isLgl"),
        Xml.number(Xml.value(level, "lvlRestart"), index),
        Xml.value(level, "pStyle"));
  }

  boolean isBullet() {
    return format.equals("bullet");
  }

  String shown(int number) {
    return switch (format) {
      case "lowerLetter" -> Numerals.letters(number);
      case "upperLetter" -> Numerals.upper(Numerals.letters(number));
      case "lowerRoman" -> Numerals.roman(number);
      case "upperRoman" -> Numerals.upper(Numerals.roman(number));
      case "decimalZero" -> "%02d".formatted(number);
      case "none" -> "";
      default -> String.valueOf(number);
    };
  }
}
