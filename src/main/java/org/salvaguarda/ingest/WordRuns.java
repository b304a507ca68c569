package org.salvaguarda.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The characters of one paragraph of a Word document in its final view, and the text boxes that
 * hang on it.
 *
 * <p>Tabs are spaces, breaks are line feeds; fields give their result; hidden and deleted runs give
 * nothing. Not recognised: characters of symbol fonts, text of charts and formulas. Example: the
 * runs "shall", deleted " not", inserted " always" give {@code "shall always"}.
 */
final class WordRuns {

  private static final Set<String> DROPPED =
      Set.of("del", "moveFrom", "pPr", "rPr", "rt", "delText", "oMath");

  private final StringBuilder text = new StringBuilder();
  private final List<Element> boxes = new ArrayList<>();

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

  private void read(Element element) {
    switch (Xml.name(element)) {
      case "t" -> text.append(element.getTextContent());
      case "tab", "ptab" -> text.append(' ');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "txbxContent" -> boxes.add(element);
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
