package org.salvaguarda.ingest;

import java.util.List;

/**
 * One page of a PDF before it is known whether it has columns.
 *
 * <p>Example: a sheet with the row "The Parties shall", "Las Partes" has one line as a page of one
 * column, and two as a page of two.
 *
 * @param number from 1
 * @param height in points
 * @param painted whether anything shows on the page besides its text
 * @param rows what the file draws at one height one after the other
 */
record PdfSheet(int number, float height, boolean painted, List<List<PdfWord>> rows) {

  PdfSheet {
    rows = List.copyOf(rows);
  }

  /** As a page of one column, a line a row. */
  PdfPage page() {
    List<PdfLine> lines =
        rows.stream().flatMap(row -> PdfLine.of(row, Column.NONE).stream()).toList();
    return new PdfPage(number, height, painted, lines);
  }
}
