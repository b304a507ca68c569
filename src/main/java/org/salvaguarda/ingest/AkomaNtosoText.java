package org.salvaguarda.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of an Akoma Ntoso document: a paragraph for each block, numbers before what they number,
 * notes at the end.
 *
 * <p>A number such as "Article 1" is a line of its own, as in print. Left out: metadata, tables of
 * contents, the signs that refer to notes. Not recognised: numbers that are not written in {@code
 * num}. Example: {@code "<article><num>Article 1</num><heading>Scope</heading><paragraph>
 * <num>1.</num><content><p>The Parties agree.</p>..."} gives {@code "Article 1\n\nScope\n\n1. The
 * Parties agree."}.
 */
final class AkomaNtosoText {

  private static final Set<String> DROPPED = Set.of("meta", "toc", "noteRef");

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p", "heading", "subheading", "crossHeading", "block", "listIntroduction", "listWrapUp");

  /** What stands within a paragraph and has paragraphs of its own. */
  private static final Set<String> STRUCTURES =
      Set.of("quotedStructure", "embeddedStructure", "blockList", "table", "ul", "ol", "foreign");

  private final Paragraphs paragraphs = new Paragraphs();
  private final List<Element> notes = new ArrayList<>();
  private final View view;

  private AkomaNtosoText(View view) {
    this.view = view;
  }

  static Paragraphs of(Element root, View view) {
    AkomaNtosoText text = new AkomaNtosoText(view);
    text.blocks(root);
    text.notes.forEach(text::blocks);
    return text.paragraphs;
  }

  private void blocks(Element parent) {
    Xml.children(parent).stream().filter(this::isRead).forEach(this::block);
  }

  private void block(Element block) {
    switch (Xml.name(block)) {
      case "num" -> number(block);
      case "authorialNote" -> notes.add(block);
      case "table" -> table(block);
      case "td", "th" -> cell(block);
      default -> content(block);
    }
  }

  private void content(Element block) {
    if (PARAGRAPHS.contains(Xml.name(block)) || holdsText(block)) {
      paragraphs.end();
      inline(block);
      paragraphs.end();
    } else {
      blocks(block);
    }
  }

  private void number(Element number) {
    String shown = white(number.getTextContent()).strip();
    if (Lines.isHeading(shown)) {
      paragraphs.end();
      paragraphs.add(shown);
      paragraphs.end();
    } else {
      paragraphs.mark(shown + " ");
    }
  }

  private void table(Element table) {
    paragraphs.openTable();
    blocks(table);
    paragraphs.closeTable();
  }

  private void cell(Element cell) {
    List<Element> row = Xml.children((Element) cell.getParentNode());
    paragraphs.cell(row.indexOf(cell), row.size() == 1);
    content(cell);
  }

  private void inline(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        span(element);
      } else if (node.getNodeType() == Node.TEXT_NODE) {
        paragraphs.add(white(node.getNodeValue()));
      }
    }
  }

  private void span(Element span) {
    if (STRUCTURES.contains(Xml.name(span))) {
      paragraphs.end();
      block(span);
    } else if (Set.of("br", "eol").contains(Xml.name(span))) {
      paragraphs.add("\n");
    } else if (Xml.name(span).equals("authorialNote")) {
      notes.add(span);
    } else if (isRead(span)) {
      inline(span);
    }
  }

  private boolean isRead(Element element) {
    return switch (Xml.name(element)) {
      case "ins" -> view.showsAdded();
      case "del" -> view.showsRemoved();
      default -> !DROPPED.contains(Xml.name(element));
    };
  }

  private static boolean holdsText(Element element) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE && !node.getNodeValue().isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static String white(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
