package org.salvaguarda.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as it grows, paragraph by paragraph, an empty line between any two.
 *
 * <p>A mark, such as an item's number, stands before the next paragraph that has text. Blank
 * paragraphs are left out. Example: {@code mark("1. ")}, {@code add("Scope")}, {@code end()} give
 * {@code "1. Scope"}.
 */
final class Paragraphs {

  private final List<String> ended = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();

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
      ended.add(marks + paragraph);
      marks.setLength(0);
    }
  }

  /** The whole text as read. */
  String text() {
    end();
    return Normalisation.of(ended.stream().collect(Collectors.joining("\n\n")));
  }
}
