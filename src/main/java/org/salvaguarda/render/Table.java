package org.salvaguarda.render;

import java.util.List;
import java.util.Objects;

/**
 * Rows of cells under named columns.
 *
 * @param name a key, {@code findings}
 * @param columns keys, the same in every language
 * @param rows as many cells as columns, each a string or a number
 */
record Table(String name, List<String> columns, List<List<Object>> rows) {

  Table {
    Objects.requireNonNull(name);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            name + ": " + row.size() + " cells under " + columns.size() + " columns");
      }
    }
  }
}
