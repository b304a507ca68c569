package org.salvaguarda.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The characters of one paragraph of a Word document, the text boxes that hang on it, and the notes
 * that it refers to.
 *
 * <p>Expects no tracked changes ({@link WordChanges}). Tabs are spaces, breaks are line feeds;
 * fields give their result; hidden runs give nothing. Not recognised: characters of symbol fonts,
 * text of charts and formulas. Example: the runs "shall" and " always" give {@code "shall always"}.
 */
final class WordRuns {

  private static final Set<String> DROPPED =
      Set.of("pPr", "rPr", "rt", "instrText", "delInstrText", "oMath");

  private final StringBuilder text = new StringBuilder();
  private final List<Element> boxes = new ArrayList<>();
  private final List<String> references = new ArrayList<>();

  private WordRuns() {}

  static WordRuns of(Element paragraph) {
    WordRuns runs = new WordRuns();
    Xml.children(paragraph).forEach(runs::read);
    return runs;
  }

  String text() {
    return text.toString();
  }

  /** The content of text boxes, each a sequence of blocks. */
  List<Element> boxes() {
    return List.copyOf(boxes);
  }

  /** The notes referred to, in order: {@code "footnote2"}, {@code "endnote1"}. */
  List<String> references() {
    return List.copyOf(references);
  }

  private void read(Element element) {
    switch (Xml.name(element)) {
      case "t", "delText" -> text.append(element.getTextContent());
      case "tab", "ptab" -> text.append(' ');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "txbxContent" -> boxes.add(element);
      case "footnoteReference" -> references.add("footnote" + Xml.attribute(element, "id"));
      case "endnoteReference" -> references.add("endnote" + Xml.attribute(element, "id"));
      case "AlternateContent" -> shown(element).forEach(this::read);
      default -> within(element);
    }
  }

  private void within(Element element) {
    if (!DROPPED.contains(Xml.name(element)) && !Xml.isOn(element, "rPr", "vanish")) {
      Xml.children(element).forEach(this::read);
    }
  }

  /** The alternative that a current Word shows: the first choice, or else the fallback. */
  static List<Element> shown(Element alternatives) {
    return Xml.at(alternatives, "Choice")
        .or(() -> Xml.at(alternatives, "Fallback"))
        .map(Xml::children)
        .orElse(List.of());
  }
}
