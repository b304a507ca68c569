package org.salvaguarda.segment;

/**
 * One line of the text as read, told for what it is.
 *
 * @param kind what the line is
 * @param number the number it carries, as a path step: {@code "4"}, {@code "a"}; empty where it has
 *     none
 * @param start offset of its first character that is no blank
 * @param body offset where the text after its number or heading word begins; equals {@code end}
 *     where none follows
 * @param end offset after its last character that is no blank
 */
record Line(Kind kind, String number, int start, int body, int end) {

  enum Kind {
    ANNEX,
    PART,
    NOTE,
    ARTICLE,
    PARAGRAPH,
    POINT,
    DASH,
    CLOSING,
    TEXT
  }

  boolean hasBody() {
    return body < end;
  }
}
