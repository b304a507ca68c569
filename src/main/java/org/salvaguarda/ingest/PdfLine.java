package org.salvaguarda.ingest;

/**
 * One line of a page of a PDF, with where it stands. Lengths are points, from the page's upper left
 * corner.
 *
 * <p>Example: {@code new PdfLine("Article 1", 72, 120, 90, 11)} is 48 points wide.
 *
 * @param text the characters, normalised, without space at either end; never empty
 * @param left where the line begins
 * @param right where the line ends
 * @param baseline how far below the page's upper edge the line stands
 * @param size the size of its font
 */
record PdfLine(String text, float left, float right, float baseline, float size) {

  /** Roughly how much room a word of this line's font takes. */
  float width(String word) {
    return (right - left) * word.length() / text.length();
  }
}
