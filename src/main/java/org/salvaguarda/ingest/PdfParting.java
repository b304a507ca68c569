package org.salvaguarda.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The rows of a page, and where they would part into two columns: where the fewest run across the
 * gutter, in the middle third of the text.
 *
 * <p>Example: rows that all leave the points from 290 to 320 free part at about 305.
 *
 * @param rows in the order in which the file draws them
 * @param gutter points from the left edge of the page
 */
record PdfParting(List<PdfRow> rows, float gutter) {

  private static final double THIRD = 1 / 3.0;
  private static final int FEWEST = 3;
  private static final int MANY = 8;
  private static final int LONG = 25;
  private static final int FEW_ACROSS = 5;

  PdfParting {
    rows = List.copyOf(rows);
  }

  static PdfParting of(PdfSheet sheet) {
    List<PdfRow> rows = sheet.rows().stream().map(PdfRow::of).toList();
    List<PdfWord> words = sheet.rows().stream().flatMap(List::stream).toList();
    double start = words.stream().mapToDouble(PdfWord::left).min().orElse(0);
    double end = words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    double third = (end - start) * THIRD;
    return new PdfParting(rows, freest(rows, (int) (start + third), (int) (end - third)));
  }

  /** The middle of the points that the fewest rows run across. */
  private static int freest(List<PdfRow> rows, int from, int to) {
    int[] across = IntStream.rangeClosed(from, to).map(x -> across(rows, x)).toArray();
    int fewest = IntStream.of(across).min().orElse(0);
    int[] best = IntStream.range(0, across.length).filter(i -> across[i] == fewest).toArray();
    return best.length == 0 ? from : from + best[best.length / 2];
  }

  private static int across(List<PdfRow> rows, float gutter) {
    int across = 0;
    for (PdfRow row : rows) {
      across += row.isAcross(gutter) ? 1 : 0;
    }
    return across;
  }

  PdfParting at(float other) {
    return new PdfParting(rows, other);
  }

  /** The lines, each in its column; the short end of a paragraph across the page is in none. */
  List<PdfLine> lines() {
    List<PdfLine> lines = new ArrayList<>();
    for (PdfRow row : rows) {
      List<PdfLine> parts = row.lines(gutter).toList();
      boolean ends = parts.size() == 1 && !lines.isEmpty();
      if (ends && lines.get(lines.size() - 1).isGoneOnAcross(parts.get(0))) {
        lines.add(parts.get(0).in(Column.NONE));
      } else {
        lines.addAll(parts);
      }
    }
    return lines;
  }

  /** Whether more than half of the rows run across. */
  boolean runsAcross() {
    return across() * 2 > rows.size();
  }

  /** Whether there may be two columns. */
  boolean isLikely() {
    return !runsAcross() && left().size() >= FEWEST && right().size() >= FEWEST;
  }

  /** Whether there are two columns of running text. */
  boolean isSure() {
    return across() * FEW_ACROSS <= rows.size() && isText(left()) && isText(right());
  }

  private int across() {
    return across(rows, gutter);
  }

  private List<List<PdfWord>> left() {
    return side(row -> row.leftOf(gutter));
  }

  private List<List<PdfWord>> right() {
    return side(row -> row.rightOf(gutter));
  }

  private List<List<PdfWord>> side(Function<PdfRow, List<PdfWord>> side) {
    return rows.stream()
        .filter(row -> !row.isAcross(gutter))
        .map(side)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static boolean isText(List<List<PdfWord>> lines) {
    int all = lines.stream().flatMap(List::stream).mapToInt(word -> word.text().length()).sum();
    return lines.size() >= MANY && all >= lines.size() * LONG;
  }
}
