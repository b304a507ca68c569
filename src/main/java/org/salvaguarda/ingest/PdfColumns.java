package org.salvaguarda.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The pages of a PDF that have two columns, each column read down before the next.
 *
 * <p>A line across the page parts what stands above it from what stands below. Not recognised:
 * three columns, and a column narrower than a third of the text.
 *
 * <p>Example: the title "T" above the rows "A | C" and "B | D" is read T, A, B, C, D.
 */
final class PdfColumns {

  private final List<PdfSheet> sheets;
  private final List<PdfParting> partings;

  PdfColumns(List<PdfSheet> sheets) {
    this.sheets = List.copyOf(sheets);
    this.partings = sheets.stream().map(PdfParting::of).toList();
  }

  /**
   * The pages in columns wherever there may be two, for texts that languages will tell apart; a
   * page of few rows is like the one before.
   */
  List<PdfPage> likely() {
    List<PdfPage> pages = new ArrayList<>();
    Optional<Float> last = Optional.empty();
    for (int i = 0; i < sheets.size(); i++) {
      PdfParting parting = partings.get(i);
      Optional<Float> before = last.filter(x -> !parting.at(x).runsAcross());
      last = parting.isLikely() ? Optional.of(parting.gutter()) : before;
      pages.add(page(sheets.get(i), last.map(parting::at)));
    }
    return pages;
  }

  /** The pages in columns where these are as long and as full as running text. */
  List<PdfPage> sure() {
    List<PdfPage> pages = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      pages.add(page(sheets.get(i), Optional.of(partings.get(i)).filter(PdfParting::isSure)));
    }
    return pages;
  }

  private static PdfPage page(PdfSheet sheet, Optional<PdfParting> parting) {
    return parting
        .map(PdfColumns::inOrder)
        .map(lines -> new PdfPage(sheet.number(), sheet.height(), sheet.painted(), lines))
        .orElseGet(sheet::page);
  }

  private static List<PdfLine> inOrder(PdfParting parting) {
    List<PdfLine> lines = parting.lines();
    List<PdfLine> across = lines.stream().filter(line -> line.column().isNone()).toList();
    return lines.stream()
        .sorted(
            Comparator.comparing((PdfLine line) -> above(line, across))
                .thenComparing(line -> line.column().isNone())
                .thenComparing(line -> line.column().index()))
        .toList();
  }

  private static long above(PdfLine line, List<PdfLine> across) {
    return across.stream().filter(other -> other.baseline() < line.baseline()).count();
  }
}
