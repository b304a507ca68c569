package org.salvaguarda.ingest;

import java.util.List;
import java.util.function.Predicate;

/**
 * One page of a PDF.
 *
 * <p>Example: a scanned page has no lines, is painted, and is unreadable; an empty page is not.
 *
 * @param number from 1
 * @param height in points
 * @param painted whether anything shows on the page besides its lines
 * @param lines in the order in which the file draws them
 */
record PdfPage(int number, float height, boolean painted, List<PdfLine> lines) {

  PdfPage {
    lines = List.copyOf(lines);
  }

  boolean isUnreadable() {
    return painted && lines.isEmpty();
  }

  /** The page without the lines that the condition holds for. */
  PdfPage without(Predicate<PdfLine> condition) {
    return new PdfPage(
        number, height, painted, lines.stream().filter(Predicate.not(condition)).toList());
  }
}
