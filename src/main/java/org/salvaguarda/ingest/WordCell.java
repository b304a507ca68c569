package org.salvaguarda.ingest;

import java.util.List;
import org.w3c.dom.Element;

/**
 * Where a cell of a Word table stands in its row.
 *
 * <p>Counted in columns of the table's grid. Example: the last cell of a row whose first reaches
 * over two columns stands in column 2.
 */
final class WordCell {

  private WordCell() {}

  /** The column, from 0. */
  static int column(Element cell) {
    List<Element> row = row(cell);
    return row.subList(0, row.indexOf(cell)).stream()
        .mapToInt(before -> Xml.number(Xml.value(before, "tcPr", "gridSpan"), 1))
        .sum();
  }

  /** Whether it is the only cell of its row. */
  static boolean isAlone(Element cell) {
    return row(cell).size() == 1;
  }

  private static List<Element> row(Element cell) {
    return Xml.children((Element) cell.getParentNode(), "tc");
  }
}
