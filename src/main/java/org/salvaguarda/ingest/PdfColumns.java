package org.salvaguarda.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pages of a PDF that have two columns, each column read down before the next.
 *
 * <p>The gutter is where the fewest rows run across, in the middle of the text. A line across the
 * page parts what stands above it from what stands below. Not recognised: three columns, and a
 * column narrower than a third of the text.
 *
 * <p>Example: the title "T" above the rows "A | C" and "B | D" is read T, A, B, C, D.
 */
final class PdfColumns {

  private static final double THIRD = 1 / 3.0;
  private static final int STEP = 2;

  private PdfColumns() {}

  /**
   * The pages in columns wherever there may be two, for texts that languages will tell apart: three
   * rows on either side, and as many as run across; a page of fewer is like the one before.
   */
  static List<PdfPage> likely(List<PdfSheet> sheets) {
    List<PdfPage> pages = new ArrayList<>();
    Optional<Float> last = Optional.empty();
    for (PdfSheet sheet : sheets) {
      Optional<Float> before = last.filter(x -> !Parting.of(sheet, x).runsAcross(2));
      last = gutter(sheet).filter(x -> Parting.of(sheet, x).isLikely()).or(() -> before);
      pages.add(last.map(x -> page(sheet, x)).orElseGet(sheet::page));
    }
    return pages;
  }

  /** The pages in columns where these are as long and as full as running text. */
  static List<PdfPage> sure(List<PdfSheet> sheets) {
    return sheets.stream()
        .map(
            sheet ->
                gutter(sheet)
                    .filter(x -> Parting.of(sheet, x).isSure())
                    .map(x -> page(sheet, x))
                    .orElseGet(sheet::page))
        .toList();
  }

  /** How the rows of a sheet part at a gutter. */
  private record Parting(List<PdfRow> rows) {

    private static final int FEWEST = 3;
    private static final int MANY = 8;
    private static final int LONG = 25;

    static Parting of(PdfSheet sheet, float x) {
      return new Parting(sheet.rows().stream().map(row -> PdfRow.at(x, row)).toList());
    }

    long across() {
      return rows.stream().filter(PdfRow::isAcross).count();
    }

    /** Whether more than one row in so many runs across. */
    boolean runsAcross(int share) {
      return across() * share > rows.size();
    }

    boolean isLikely() {
      return !runsAcross(2) && isSide(PdfRow::left, FEWEST, 1) && isSide(PdfRow::right, FEWEST, 1);
    }

    boolean isSure() {
      return !runsAcross(5)
          && isSide(PdfRow::left, MANY, LONG)
          && isSide(PdfRow::right, MANY, LONG);
    }

    private boolean isSide(Function<PdfRow, List<PdfWord>> side, int fewest, int length) {
      List<List<PdfWord>> lines = rows.stream().map(side).filter(l -> !l.isEmpty()).toList();
      int all = lines.stream().flatMap(List::stream).mapToInt(word -> word.text().length()).sum();
      return lines.size() >= fewest && all >= lines.size() * length;
    }
  }

  private static Optional<Float> gutter(PdfSheet sheet) {
    List<PdfWord> words = sheet.rows().stream().flatMap(List::stream).toList();
    double start = words.stream().mapToDouble(PdfWord::left).min().orElse(0);
    double end = words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    List<Float> best = new ArrayList<>();
    long fewest = Long.MAX_VALUE;
    for (double x = start + (end - start) * THIRD; x < end - (end - start) * THIRD; x += STEP) {
      long across = Parting.of(sheet, (float) x).across();
      if (across < fewest) {
        best.clear();
        fewest = across;
      }
      if (across == fewest) {
        best.add((float) x);
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best.get(best.size() / 2));
  }

  private static PdfPage page(PdfSheet sheet, float gutter) {
    List<PdfLine> lines =
        sheet.rows().stream().flatMap(row -> PdfRow.at(gutter, row).lines()).toList();
    List<PdfLine> across = lines.stream().filter(line -> line.column().isNone()).toList();
    List<PdfLine> inOrder =
        lines.stream()
            .sorted(
                Comparator.comparing((PdfLine line) -> above(line, across))
                    .thenComparing(line -> line.column().isNone())
                    .thenComparing(line -> line.column().index()))
            .toList();
    return new PdfPage(sheet.number(), sheet.height(), sheet.painted(), inOrder);
  }

  private static long above(PdfLine line, List<PdfLine> across) {
    return across.stream().filter(other -> other.baseline() < line.baseline()).count();
  }
}
