package org.salvaguarda.render;

/** What XML 1.0 can hold of a text. */
final class XmlText {

  private static final String NOT_XML =
      "[^\t\n\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

  private XmlText() {}

  /**
   * The text with U+FFFD for each character that XML has no way to write, such as a form feed; as
   * long as before.
   */
  static String of(String text) {
    return text.replaceAll(NOT_XML, "\uFFFD");
  }
}
