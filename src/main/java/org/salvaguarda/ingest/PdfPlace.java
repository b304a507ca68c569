package org.salvaguarda.ingest;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of a PDF among its neighbours.
 *
 * <p>Example: {@code place.margin()} is 523.4 where the lines around it end at 523.4 points or
 * before.
 *
 * @param page the page that it stands on
 * @param index its index among the page's lines
 */
record PdfPlace(PdfPage page, int index) {

  private static final int NEIGHBOURS = 8;

  static Stream<PdfPlace> on(PdfPage page) {
    return IntStream.range(0, page.lines().size()).mapToObj(index -> new PdfPlace(page, index));
  }

  PdfLine line() {
    return page.lines().get(index);
  }

  String text() {
    return line().text();
  }

  /** Where the longest of the lines around it ends: the right edge of its column. */
  float margin() {
    int from = Math.max(0, index - NEIGHBOURS);
    int to = Math.min(page.lines().size(), index + NEIGHBOURS + 1);
    return page.lines().subList(from, to).stream()
        .filter(line -> line.column().equals(line().column()))
        .map(PdfLine::right)
        .max(Float::compare)
        .orElse(line().right());
  }

  /**
   * How far below this line the next one stands; nought or less where a new page or column begins.
   */
  float gap(PdfPlace below) {
    return page.number() == below.page.number() ? below.line().baseline() - line().baseline() : 0;
  }
}
