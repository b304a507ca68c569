package org.salvaguarda.ingest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which column of a draft is in which language, for tables whose columns are in several.
 *
 * <p>A column is in the language of all that it holds. A table too short to tell is taken to be
 * like the first that has as many columns. Not recognised: languages that change places within a
 * table.
 *
 * <p>Example: a table with "The Parties shall consult." on the left and "Las Partes se
 * consultarán." on the right gives {@code {left: "en", right: "es"}}; a table in one language gives
 * nothing.
 */
final class TableLanguages {

  private TableLanguages() {}

  static Map<Column, String> of(List<Piece> pieces, Tongue tongue) {
    Map<Integer, Map<Integer, String>> told = told(pieces, tongue);
    Map<Integer, Map<Integer, String>> models = new HashMap<>();
    told.values().stream()
        .filter(TableLanguages::areSeveral)
        .forEach(columns -> models.putIfAbsent(columns.size(), columns));
    Map<Column, String> languages = new HashMap<>();
    told.forEach(
        (table, columns) ->
            settled(columns, models.getOrDefault(columns.size(), Map.of()))
                .forEach((index, language) -> languages.put(new Column(table, index), language)));
    return languages;
  }

  /** What each column holds tells, by table and index; empty where it tells nothing. */
  private static Map<Integer, Map<Integer, String>> told(List<Piece> pieces, Tongue tongue) {
    Map<Integer, Map<Integer, String>> told = new TreeMap<>();
    pieces.stream()
        .filter(piece -> !piece.column().isNone())
        .collect(groupingBy(Piece::column, mapping(Piece::text, joining("\n"))))
        .forEach(
            (column, text) ->
                told.computeIfAbsent(column.table(), table -> new TreeMap<>())
                    .put(column.index(), tongue.of(text)));
    return told;
  }

  private static Map<Integer, String> settled(
      Map<Integer, String> columns, Map<Integer, String> model) {
    boolean alike =
        columns.entrySet().stream()
            .filter(column -> !column.getValue().isEmpty())
            .allMatch(column -> column.getValue().equals(model.get(column.getKey())));
    return areSeveral(columns) ? columns : alike ? model : Map.of();
  }

  private static boolean areSeveral(Map<Integer, String> columns) {
    return columns.values().stream().filter(code -> !code.isEmpty()).distinct().count() > 1;
  }
}
