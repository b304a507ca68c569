package org.salvaguarda.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of a PDF without running heads, running feet and page numbers.
 *
 * <p>One of the three outermost lines, within 15 % of the page's height from its edge, is a running
 * head when it stands on at least a quarter of the pages (and on three; on two where there are no
 * more than three), the same but for a number that counts with the pages, in digits or Roman
 * numerals. A heading such as "Article 4" is none, however regularly it comes. A page number that
 * is the page's own goes even where it stands alone.
 *
 * <p>Example: the lines "Draft of May" and "- 2 -" at the edges of every page are dropped.
 */
final class RunningHeads {

  private static final float EDGE = 0.15f;
  private static final int OUTERMOST = 3;
  private static final int SHARE = 4;

  private final Map<String, Set<Integer>> pagesByShape = new HashMap<>();
  private final int fewest;

  private RunningHeads(List<PdfPage> pages) {
    fewest = pages.size() <= 3 ? 2 : Math.max(3, pages.size() / SHARE);
    pages.forEach(this::note);
  }

  static List<PdfPage> dropped(List<PdfPage> pages) {
    RunningHeads heads = new RunningHeads(pages);
    return pages.stream().map(heads::dropped).toList();
  }

  private PdfPage dropped(PdfPage page) {
    Set<PdfLine> edges = edges(page).collect(Collectors.toSet());
    return page.without(line -> edges.contains(line) && isHead(page, line));
  }

  private boolean isHead(PdfPage page, PdfLine line) {
    return HeadShape.isNumberOf(page.number(), line.text())
        || shapes(page, line).anyMatch(shape -> pagesByShape.get(shape).size() >= fewest);
  }

  private void note(PdfPage page) {
    edges(page)
        .flatMap(line -> shapes(page, line))
        .forEach(s -> pagesByShape.computeIfAbsent(s, key -> new HashSet<>()).add(page.number()));
  }

  private static Stream<String> shapes(PdfPage page, PdfLine line) {
    String end = line.baseline() < page.height() / 2 ? "top " : "foot ";
    return HeadShape.of(page.number(), line.text()).stream().map(shape -> end + shape);
  }

  /** The outermost lines at both ends, by where they stand, not by when they are drawn. */
  private static Stream<PdfLine> edges(PdfPage page) {
    Comparator<PdfLine> downwards = Comparator.comparing(PdfLine::baseline);
    Stream<PdfLine> top =
        page.lines().stream()
            .sorted(downwards)
            .limit(OUTERMOST)
            .filter(line -> line.baseline() < page.height() * EDGE);
    Stream<PdfLine> foot =
        page.lines().stream()
            .sorted(downwards.reversed())
            .limit(OUTERMOST)
            .filter(line -> line.baseline() > page.height() * (1 - EDGE));
    return Stream.concat(top, foot);
  }
}
