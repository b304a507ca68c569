package org.salvaguarda.ingest;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.salvaguarda.agreement.Draft;

/**
 * A text as it grows, paragraph by paragraph, an empty line between any two.
 *
 * <p>A mark, such as an item's number, stands before the next paragraph that has text. Blank
 * paragraphs are left out. Example: {@code mark("1. ")}, {@code add("Scope")}, {@code end()} give
 * {@code "1. Scope"}.
 */
final class Paragraphs {

  private final List<Piece> ended = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();
  private Column column = Column.NONE;
  private int tables;
  private int depth;

  void add(String text) {
    open.append(text);
  }

  void mark(String mark) {
    end();
    marks.append(mark);
  }

  void withoutMark() {
    end();
    marks.setLength(0);
  }

  void end() {
    String paragraph = open.toString().strip();
    open.setLength(0);
    if (!paragraph.isEmpty()) {
      ended.add(new Piece(marks + paragraph, column));
      marks.setLength(0);
    }
  }

  /** A table begins; one within another belongs to the cell that it stands in. */
  void openTable() {
    end();
    tables += depth++ == 0 ? 1 : 0;
  }

  void closeTable() {
    end();
    column = --depth == 0 ? Column.NONE : column;
  }

  /**
   * A cell begins.
   *
   * @param index which column it stands in, from 0
   * @param alone whether it is the only one in its row, and so as wide as the table
   */
  void cell(int index, boolean alone) {
    end();
    if (depth == 1) {
      column = alone ? Column.NONE : new Column(tables, index);
    }
  }

  /** The whole text as read. */
  String text() {
    end();
    return text(ended);
  }

  /** The draft; or, where it holds texts in several languages side by side, a draft for each. */
  List<Draft> drafts(String name, Tongue tongue) {
    end();
    SideBySide sides = new SideBySide(ended, tongue);
    return sides.texts().isEmpty()
        ? List.of(Draft.of(name, text(ended)))
        : Parallel.drafts(
            name, sides.texts(), language -> Draft.of(name, text(sides.of(language, ended))));
  }

  private static String text(List<Piece> pieces) {
    return Normalisation.of(pieces.stream().map(Piece::text).collect(joining("\n\n")));
  }
}
