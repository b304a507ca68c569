package org.salvaguarda.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The text of a Word document: paragraphs with their numbers, table cells row by row, text boxes
 * after the paragraph they hang on, footnotes and endnotes at the end.
 *
 * <p>Paragraphs whose mark was deleted run into the next, as Word shows them. The signs that refer
 * to notes are left out, so that they do not part words. Left out: deleted rows and cells, tables
 * of contents. Example: a first item of a list numbered {@code (%1)} with the text "to inform"
 * gives {@code "(a) to inform"}.
 */
final class WordBody {

  private static final Set<String> CONTAINERS =
      Set.of(
          "body",
          "tbl",
          "tr",
          "tc",
          "sdt",
          "sdtContent",
          "customXml",
          "smartTag",
          "ins",
          "moveTo",
          "txbxContent",
          "footnote",
          "endnote",
          "footnotes",
          "endnotes");

  private final Paragraphs paragraphs = new Paragraphs();
  private final StringBuilder carried = new StringBuilder();
  private final WordStyles styles;
  private final WordLists lists;

  private WordBody(WordStyles styles, WordLists lists) {
    this.styles = styles;
    this.lists = lists;
  }

  static String text(WordParts parts) throws IOException {
    WordStyles styles = WordStyles.of(parts.part("styles"));
    WordLists lists = new WordLists(WordNumbering.of(parts.part("numbering"), styles), styles);
    WordBody body = new WordBody(styles, lists);
    Xml.children(parts.document(), "body").forEach(body::block);
    body.notes(parts.part("footnotes"));
    body.notes(parts.part("endnotes"));
    return body.paragraphs.text();
  }

  /** Separators between text and notes are kept as notes of a type of their own. */
  private void notes(Optional<Element> notes) {
    notes.stream()
        .flatMap(all -> Xml.children(all).stream())
        .filter(note -> Set.of("", "normal").contains(Xml.attribute(note, "type")))
        .forEach(this::block);
  }

  private void block(Element block) {
    if (Xml.name(block).equals("p")) {
      paragraph(block);
    } else if (Xml.name(block).equals("AlternateContent")) {
      WordRuns.shown(block).forEach(this::block);
    } else if (CONTAINERS.contains(Xml.name(block)) && !isDeleted(block)) {
      Xml.children(block).forEach(this::block);
    }
  }

  private void paragraph(Element paragraph) {
    WordRuns runs = WordRuns.of(paragraph);
    carried.append(runs.text());
    if (Xml.at(paragraph, "pPr", "rPr", "del").isEmpty()) {
      paragraph(lists.label(paragraph), styles.isContents(paragraph));
    }
    runs.boxes().forEach(this::block);
  }

  private void paragraph(String label, boolean contents) {
    String text = carried.toString().strip();
    carried.setLength(0);
    if (!text.isEmpty() && !contents) {
      paragraphs.add(label + text);
      paragraphs.end();
    }
  }

  private static boolean isDeleted(Element block) {
    return Xml.at(block, "trPr", "del").isPresent() || Xml.at(block, "tcPr", "cellDel").isPresent();
  }
}
