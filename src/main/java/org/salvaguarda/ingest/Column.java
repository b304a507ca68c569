package org.salvaguarda.ingest;

/**
 * Where a piece of text stands beside others: the column of a table or of a page.
 *
 * <p>Example: {@code new Column(2, 0)} is the leftmost column of the second table.
 *
 * @param table which table, counted from 1 through the draft; 0 for none
 * @param index which column of it, from 0, left to right
 */
record Column(int table, int index) {

  /** The whole width of the page. */
  static final Column NONE = new Column(0, 0);

  boolean isNone() {
    return table == 0;
  }
}
