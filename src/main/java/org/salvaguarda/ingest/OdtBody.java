package org.salvaguarda.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of an OpenDocument text: paragraphs and headings with their numbers, table cells row by
 * row, text boxes after the paragraph they hang on, notes at the end.
 *
 * <p>A paragraph whose end lies in a change that does not show runs into the next. Left out:
 * comments, the signs that refer to notes, tables of contents, headers and footers. Not recognised:
 * hidden text. Example: the first item of a list of format {@code a} with suffix ")" and the text
 * "to inform" gives {@code "a) to inform"}.
 */
final class OdtBody {

  private static final Set<String> DROPPED =
      Set.of(
          "tracked-changes",
          "table-of-content",
          "annotation",
          "note-citation",
          "covered-table-cell",
          "ruby-text",
          "forms",
          "sequence-decls",
          "title",
          "desc",
          "hidden-text");

  private final Paragraphs paragraphs = new Paragraphs();
  private final List<Element> boxes = new ArrayList<>();
  private final List<Element> notes = new ArrayList<>();
  private final OdtLists lists;
  private final OdtChanges changes;

  private OdtBody(OdtLists lists, OdtChanges changes) {
    this.lists = lists;
    this.changes = changes;
  }

  static Paragraphs of(Element content, OdtLists lists, OdtChanges changes) {
    OdtBody body = new OdtBody(lists, changes);
    Xml.at(content, "body", "text").ifPresent(body::blocks);
    body.notes.forEach(body::blocks);
    return body.paragraphs;
  }

  private void blocks(Element parent) {
    Xml.children(parent).forEach(this::block);
  }

  private void block(Element block) {
    switch (Xml.name(block)) {
      case "p", "h" -> paragraph(block);
      case "change", "change-start", "change-end" -> change(block);
      case "table" -> table(block);
      case "table-cell" -> cell(block);
      case "list" -> list(block);
      case "list-item" -> item(block);
      default -> within(block);
    }
  }

  private void within(Element block) {
    if (!DROPPED.contains(Xml.name(block))) {
      blocks(block);
    }
  }

  private void table(Element table) {
    paragraphs.openTable();
    blocks(table);
    paragraphs.closeTable();
  }

  private void cell(Element cell) {
    List<Element> row = Xml.children((Element) cell.getParentNode());
    boolean alone = Xml.children((Element) cell.getParentNode(), "table-cell").size() == 1;
    paragraphs.cell(row.indexOf(cell), alone);
    blocks(cell);
  }

  private void list(Element list) {
    lists.enter(list);
    blocks(list);
    lists.leave();
  }

  private void item(Element item) {
    lists.item(item);
    blocks(item);
    lists.endItem();
  }

  private void paragraph(Element paragraph) {
    if (changes.shows()) {
      paragraphs.mark(lists.label(paragraph));
    }
    inline(paragraph);
    end();
  }

  private void end() {
    if (changes.shows()) {
      paragraphs.withoutMark();
      List<Element> hanging = List.copyOf(boxes);
      boxes.clear();
      hanging.forEach(this::blocks);
    }
  }

  private void inline(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        span(element);
      } else {
        add(node.getNodeValue().replaceAll("\\s+", " "));
      }
    }
  }

  private void span(Element span) {
    switch (Xml.name(span)) {
      case "s" -> add(" ".repeat(Math.max(1, Xml.number(Xml.any(span, "c"), 1))));
      case "tab" -> add(" ");
      case "line-break" -> add("\n");
      case "change", "change-start", "change-end" -> change(span);
      case "note-body" -> hang(span, notes);
      case "text-box" -> hang(span, boxes);
      default -> spans(span);
    }
  }

  private void spans(Element span) {
    if (!DROPPED.contains(Xml.name(span))) {
      inline(span);
    }
  }

  private void hang(Element element, List<Element> on) {
    if (changes.shows()) {
      on.add(element);
    }
  }

  private void add(String text) {
    if (changes.shows()) {
      paragraphs.add(text);
    }
  }

  /** What was taken out here, if it shows: its first and last paragraph are part of this one. */
  private void change(Element mark) {
    List<Element> removed = changes.pass(mark);
    for (int i = 0; i < removed.size(); i++) {
      if (i > 0) {
        end();
      }
      if (Set.of("p", "h").contains(Xml.name(removed.get(i)))) {
        inline(removed.get(i));
      } else {
        block(removed.get(i));
      }
    }
  }
}
