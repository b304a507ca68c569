package org.salvaguarda.ingest;

import org.jsoup.nodes.Element;

/**
 * Where a cell of an HTML table stands in its row.
 *
 * <p>Not recognised: cells that reach down over several rows ({@code rowspan}). Example: the last
 * cell of {@code <tr><td colspan=2><td>} stands in column 2.
 */
final class HtmlCell {

  private HtmlCell() {}

  /** The column, from 0. */
  static int column(Element cell) {
    int column = 0;
    for (Element at = cell.previousElementSibling(); at != null; at = at.previousElementSibling()) {
      column += Math.max(1, Xml.number(at.attr("colspan"), 1));
    }
    return column;
  }

  /** Whether it is the only cell of its row. */
  static boolean isAlone(Element cell) {
    return cell.siblingElements().isEmpty();
  }
}
