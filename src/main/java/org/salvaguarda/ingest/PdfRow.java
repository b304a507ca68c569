package org.salvaguarda.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of a sheet, parted at a gutter between two columns.
 *
 * <p>A row runs across when a word stands on the gutter, or when the words to both sides of it
 * stand too near each other for two columns. Example: the row "The Parties shall", "Las Partes" has
 * the first on the left, the second on the right.
 *
 * @param left what ends before the gutter
 * @param right what begins after it
 * @param across the whole row, where it runs across; else empty
 */
record PdfRow(List<PdfWord> left, List<PdfWord> right, List<PdfWord> across) {

  /** How wide a gutter is at least, as a share of the size of the font. */
  private static final float WIDTH = 1.2f;

  /** Columns of a page are taken for one table throughout the draft. */
  private static final Column LEFT = new Column(1, 0);

  private static final Column RIGHT = new Column(1, 1);

  static PdfRow at(float gutter, List<PdfWord> row) {
    List<PdfWord> left = row.stream().filter(word -> word.right() <= gutter).toList();
    List<PdfWord> right = row.stream().filter(word -> word.left() >= gutter).toList();
    boolean parted = left.size() + right.size() == row.size() && isWide(left, right);
    return parted ? new PdfRow(left, right, List.of()) : new PdfRow(List.of(), List.of(), row);
  }

  boolean isAcross() {
    return !across.isEmpty();
  }

  Stream<PdfLine> lines() {
    return Stream.of(
            PdfLine.of(left, LEFT), PdfLine.of(right, RIGHT), PdfLine.of(across, Column.NONE))
        .flatMap(Optional::stream);
  }

  private static boolean isWide(List<PdfWord> left, List<PdfWord> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return true;
    }
    double end = left.stream().mapToDouble(PdfWord::right).max().orElse(0);
    double start = right.stream().mapToDouble(PdfWord::left).min().orElse(0);
    return start - end >= right.get(0).size() * WIDTH;
  }
}
