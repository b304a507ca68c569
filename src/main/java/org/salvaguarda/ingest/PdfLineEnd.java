package org.salvaguarda.ingest;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a line end of a PDF means: a break within a paragraph, a line of its own, or a new
 * paragraph.
 *
 * <p>A paragraph ends where the next line stands further off than lines that surely go on do, where
 * an item or heading begins after a full statement, where a clause ends and a capital follows, and
 * where a statement ends before the edge of the column or the next line is indented. A line was
 * broken by hand when the next line's first word would have fitted. Everything else was broken by
 * the typesetter, and is joined.
 *
 * <p>Example: "The Parties shall" and "cooperate." become one line; "ARTICLE 1" and "The Parties"
 * two.
 */
final class PdfLineEnd {

  private static final double USUAL_LEADING = 1.5;
  private static final double WIDER = 1.25;
  private static final double CAUTION = 1.2;

  private final double leading;

  private PdfLineEnd(double leading) {
    this.leading = leading;
  }

  /** The line ends of one document: its leading is the median where a line surely goes on. */
  static PdfLineEnd in(List<PdfPlace> places) {
    double[] leadings =
        IntStream.range(1, places.size())
            .filter(i -> goesOn(places.get(i - 1), places.get(i)))
            .filter(i -> places.get(i - 1).gap(places.get(i)) > 0)
            .mapToDouble(i -> leading(places.get(i - 1), places.get(i)))
            .sorted()
            .toArray();
    return new PdfLineEnd(leadings.length == 0 ? USUAL_LEADING : leadings[leadings.length / 2]);
  }

  /** The upper line with what parts it from the lower one. */
  String ended(PdfPlace above, PdfPlace below, Hyphenation hyphenation) {
    if (isParagraph(above, below)) {
      return above.text() + "\n\n";
    }
    boolean joined = goesOn(above, below) || !fits(above, below);
    return joined ? hyphenation.before(above.text(), below.text()) : above.text() + "\n";
  }

  private boolean isParagraph(PdfPlace above, PdfPlace below) {
    boolean ended = Lines.endsStatement(above.text());
    boolean early = fits(above, below);
    return isWide(above, below)
        || (Lines.opensItem(below.text()) && (ended || early))
        || (ended && (early || isIndented(above, below)))
        || Lines.partClauses(above.text(), below.text())
        || (above.gap(below) <= 0 && (ended || early) && !goesOn(above, below));
  }

  private boolean isWide(PdfPlace above, PdfPlace below) {
    return above.gap(below) > 0 && leading(above, below) > leading * WIDER;
  }

  private static double leading(PdfPlace above, PdfPlace below) {
    return above.gap(below) / Math.max(above.line().size(), below.line().size());
  }

  private static boolean goesOn(PdfPlace above, PdfPlace below) {
    return Lines.isContinuation(below.text()) && !Lines.endsStatement(above.text());
  }

  private static boolean fits(PdfPlace above, PdfPlace below) {
    float word = below.line().width(Lines.firstWord(below.text()) + " ");
    return above.line().right() + word * CAUTION < above.margin();
  }

  private static boolean isIndented(PdfPlace above, PdfPlace below) {
    float by = below.line().left() - above.line().left();
    return above.gap(below) > 0 && Math.abs(by) > below.line().size() / 2;
  }
}
