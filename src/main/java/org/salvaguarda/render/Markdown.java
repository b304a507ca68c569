package org.salvaguarda.render;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Markdown in the making. Texts are put in so that they show as they are: an asterisk in a draft
 * stays an asterisk. White space counts as one space, as in any Markdown paragraph.
 */
final class Markdown {

  /** What could be taken for markup within a line. */
  private static final String MARKUP = "([\\\\`*_\\[\\]<>|~&])";

  private final StringBuilder out = new StringBuilder();

  Markdown heading(int level, String text) {
    return block("#".repeat(level) + " " + plain(text));
  }

  Markdown paragraph(String text) {
    return block(plain(text));
  }

  Markdown quotation(String text) {
    return block("> " + plain(text));
  }

  /** A paragraph in bold. */
  Markdown label(String text) {
    return block("**" + plain(text) + "**");
  }

  /** A bullet with a label in bold. */
  Markdown item(String label, String text) {
    return line("- **" + plain(label) + ":** " + plain(text));
  }

  Markdown numbered(String text) {
    return line("1. " + plain(text));
  }

  /** A line of Markdown as it stands. */
  Markdown line(String markdown) {
    out.append(markdown).append('\n');
    return this;
  }

  /** Columns after the first are numbers: to the right. */
  Markdown table(List<String> head, List<List<String>> rows) {
    row(head);
    line("| --- |" + String.join("", Collections.nCopies(head.size() - 1, " ---: |")));
    rows.forEach(this::row);
    return line("");
  }

  private void row(List<String> cells) {
    line(cells.stream().map(Markdown::plain).collect(Collectors.joining(" | ", "| ", " |")));
  }

  private Markdown block(String markdown) {
    return line(markdown).line("");
  }

  /** All of it, with one line feed at the end. */
  String text() {
    return out.toString().stripTrailing() + "\n";
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceAll(MARKUP, "\\\\$1");
  }
}
