package org.salvaguarda.ingest;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * One line of a page of a PDF, with where it stands. Lengths are points, from the page's upper left
 * corner.
 *
 * <p>Example: {@code new PdfLine("Article 1", 72, 120, 90, 11, Column.NONE)} is 48 points wide.
 *
 * @param text the characters, normalised, without space at either end; never empty
 * @param left where the line begins
 * @param right where the line ends
 * @param baseline how far below the page's upper edge the line stands
 * @param size the size of its font
 * @param column which column of the page it stands in, if in one
 */
record PdfLine(String text, float left, float right, float baseline, float size, Column column) {

  /** The words as a line; nothing where they show no character. */
  static Optional<PdfLine> of(List<PdfWord> words, Column column) {
    String text = PdfMarks.line(words.stream().map(PdfWord::text).collect(joining(" ")));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    PdfWord first = words.get(0);
    float left = words.stream().map(PdfWord::left).min(Float::compare).orElse(first.left());
    float right = words.stream().map(PdfWord::right).max(Float::compare).orElse(first.right());
    return Optional.of(new PdfLine(text, left, right, first.baseline(), first.size(), column));
  }

  PdfLine in(Column other) {
    return new PdfLine(text, left, right, baseline, size, other);
  }

  /** Whether this line runs across the page and the next one, right below it, goes on with it. */
  boolean isGoneOnAcross(PdfLine next) {
    float gap = next.baseline - baseline;
    return column.isNone() && gap > 0 && gap < 2 * size && Lines.isContinuation(next.text);
  }

  Piece piece() {
    return new Piece(text, column);
  }

  /** Roughly how much room a word of this line's font takes. */
  float width(String word) {
    return (right - left) * word.length() / text.length();
  }
}
