package org.salvaguarda.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The text of a Word document: paragraphs with their numbers, table cells row by row, text boxes
 * after the paragraph they hang on, footnotes and endnotes at the end.
 *
 * <p>Expects no tracked changes ({@link WordChanges}). Notes stand in the order in which the text
 * refers to them; one that nothing refers to is not shown. The signs that refer to notes are left
 * out, so that they do not part words. Left out: tables of contents. Example: a first item of a
 * list numbered {@code (%1)} with the text "to inform" gives {@code "(a) to inform"}.
 */
final class WordBody {

  private static final Set<String> CONTAINERS =
      Set.of(
          "body",
          "tr",
          "sdt",
          "sdtContent",
          "customXml",
          "smartTag",
          "ins",
          "moveTo",
          "del",
          "moveFrom",
          "txbxContent",
          "footnote",
          "endnote",
          "footnotes",
          "endnotes");

  private final Paragraphs paragraphs = new Paragraphs();
  private final List<String> references = new ArrayList<>();
  private final WordStyles styles;
  private final WordLists lists;

  private WordBody(WordStyles styles, WordLists lists) {
    this.styles = styles;
    this.lists = lists;
  }

  static Paragraphs of(WordParts parts) throws IOException {
    WordStyles styles = WordStyles.of(parts.part("styles"));
    WordLists lists = new WordLists(WordNumbering.of(parts.part("numbering"), styles), styles);
    WordBody body = new WordBody(styles, lists);
    Xml.children(parts.document(), "body").forEach(body::block);
    body.notes(parts.part("footnotes"), "footnote");
    body.notes(parts.part("endnotes"), "endnote");
    return body.paragraphs;
  }

  private void notes(Optional<Element> part, String kind) {
    List<Element> notes = part.map(Xml::children).orElse(List.of());
    for (String reference : List.copyOf(references)) {
      notes.stream()
          .filter(note -> reference.equals(kind + Xml.attribute(note, "id")))
          .forEach(this::block);
    }
  }

  private void block(Element block) {
    switch (Xml.name(block)) {
      case "p" -> paragraph(block);
      case "AlternateContent" -> WordRuns.shown(block).forEach(this::block);
      case "tbl" -> table(block);
      case "tc" -> cell(block);
      default -> within(block);
    }
  }

  private void within(Element block) {
    if (CONTAINERS.contains(Xml.name(block))) {
      Xml.children(block).forEach(this::block);
    }
  }

  private void table(Element table) {
    paragraphs.openTable();
    Xml.children(table).forEach(this::block);
    paragraphs.closeTable();
  }

  private void cell(Element cell) {
    paragraphs.cell(WordCell.column(cell), WordCell.isAlone(cell));
    Xml.children(cell).forEach(this::block);
  }

  private void paragraph(Element paragraph) {
    WordRuns runs = WordRuns.of(paragraph);
    String label = lists.label(paragraph);
    String text = runs.text().strip();
    if (!text.isEmpty() && !styles.isContents(paragraph)) {
      paragraphs.add(label + text);
      paragraphs.end();
    }
    references.addAll(runs.references());
    runs.boxes().forEach(this::block);
  }
}
