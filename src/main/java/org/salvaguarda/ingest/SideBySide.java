package org.salvaguarda.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The texts of a draft that stand side by side, a language a column ({@link TableLanguages}).
 *
 * <p>What stands in no such column is in the language that it is told to be in, and belongs to
 * every text where that cannot be told, as "ARTICLE 1" or a number does. There are several texts
 * only when each is at least half as long as the others and stands in columns for the most part: a
 * glossary does not make a draft bilingual.
 *
 * <p>Example: the cells "The Parties shall consult." and "Las Partes se consultarán." give the
 * texts "en" and "es"; the first cell is in one, the second in the other.
 */
final class SideBySide {

  private final List<Piece> pieces;
  private final List<String> languages = new ArrayList<>();
  private final List<String> texts;
  private final Map<Column, String> columns;

  SideBySide(List<Piece> pieces, Tongue tongue) {
    this.pieces = List.copyOf(pieces);
    this.columns = TableLanguages.of(pieces, tongue);
    if (!columns.isEmpty()) {
      pieces.forEach(piece -> languages.add(language(piece, tongue)));
    }
    List<String> found =
        pieces.stream()
            .map(piece -> columns.getOrDefault(piece.column(), ""))
            .filter(language -> !language.isEmpty())
            .distinct()
            .toList();
    this.texts = areTexts(found) ? found : List.of();
  }

  /** The languages there is a text in, in the order in which they begin; none for a single text. */
  List<String> texts() {
    return texts;
  }

  /**
   * What belongs to the text in the given language.
   *
   * @param all what the pieces were made of, one for one
   */
  <T> List<T> of(String language, List<T> all) {
    return IntStream.range(0, all.size())
        .filter(i -> languages.get(i).equals(language) || !texts.contains(languages.get(i)))
        .mapToObj(all::get)
        .toList();
  }

  private String language(Piece piece, Tongue tongue) {
    if (columns.containsKey(piece.column())) {
      return columns.get(piece.column());
    }
    boolean goesOn = !languages.isEmpty() && Lines.isContinuation(piece.text());
    return goesOn ? languages.get(languages.size() - 1) : tongue.of(piece.text());
  }

  private boolean areTexts(List<String> found) {
    int shortest = found.stream().mapToInt(language -> length(language, false)).min().orElse(0);
    int longest = found.stream().mapToInt(language -> length(language, false)).max().orElse(0);
    return found.size() > 1
        && shortest * 2 >= longest
        && found.stream().allMatch(one -> length(one, true) * 2 >= length(one, false));
  }

  /** How many characters are told to be in the language, in all or only in columns. */
  private int length(String language, boolean inColumns) {
    return IntStream.range(0, pieces.size())
        .filter(i -> languages.get(i).equals(language))
        .filter(i -> !inColumns || columns.containsKey(pieces.get(i).column()))
        .map(i -> pieces.get(i).text().length())
        .sum();
  }
}
