package org.salvaguarda.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Carries out the tracked changes in the XML of a Word document, or takes them back, so that those
 * who read it find none (ECMA-376 part 1, 17.13.5).
 *
 * <p>Text put in, taken out and moved; paragraph marks likewise, so that paragraphs run together;
 * table rows, cells and numbers; and, in the original view, the properties that a paragraph had.
 * Not recognised: merged cells. Example: in the final view the paragraphs "The host" (its mark
 * deleted) and " shall consent." become one.
 */
final class WordChanges {

  private static final Set<String> ADDED = Set.of("ins", "moveTo", "cellIns");
  private static final Set<String> REMOVED = Set.of("del", "moveFrom", "cellDel");
  private static final Set<String> BLOCKS = Set.of("p", "tbl", "sdt", "sectPr");

  private final View view;
  private final Set<String> authors = new HashSet<>();
  private boolean found;

  WordChanges(View view) {
    this.view = view;
  }

  /** What to say of the changes; empty where there were none. */
  Optional<String> note() {
    return found ? Optional.of(view.note(authors.size())) : Optional.empty();
  }

  /** Resolves every change within the element. */
  void resolve(Element parent) {
    List<Element> runOn =
        Xml.children(parent, "p").stream().filter(p -> hides(p, "pPr", "rPr")).toList();
    for (Element child : Xml.children(parent)) {
      if (isGone(child)) {
        parent.removeChild(child);
      } else {
        resolve(child);
      }
    }
    runOn.forEach(WordChanges::runOn);
    if (view.showsRemoved()) {
      restore(parent);
    }
  }

  private boolean isGone(Element element) {
    return switch (Xml.name(element)) {
      case "tr" -> hides(element, "trPr");
      case "tc" -> hides(element, "tcPr");
      case "numPr" -> hides(element);
      default -> isHidden(element);
    };
  }

  /** Whether the properties at the end of the path tell that the whole does not show. */
  private boolean hides(Element whole, String... path) {
    return Xml.at(whole, path).stream()
        .flatMap(properties -> Xml.children(properties).stream())
        .anyMatch(this::isHidden);
  }

  private boolean isHidden(Element change) {
    boolean added = ADDED.contains(Xml.name(change));
    boolean removed = REMOVED.contains(Xml.name(change));
    if (added || removed) {
      found = true;
      authors.add(Xml.attribute(change, "author"));
    }
    return (added && !view.showsAdded()) || (removed && !view.showsRemoved());
  }

  /**
   * Puts a paragraph's content before that of the next; where none follows, only an empty one goes.
   */
  private static void runOn(Element paragraph) {
    Element next = nextBlock(paragraph);
    boolean joins = next != null && Xml.name(next).equals("p");
    if (joins) {
      Node start = Xml.at(next, "pPr").map(Node::getNextSibling).orElseGet(next::getFirstChild);
      Xml.children(paragraph).stream()
          .filter(content -> !Xml.name(content).equals("pPr"))
          .forEach(content -> next.insertBefore(content, start));
    }
    if (joins || paragraph.getTextContent().isBlank()) {
      paragraph.getParentNode().removeChild(paragraph);
    }
  }

  private static Element nextBlock(Element paragraph) {
    Node next = paragraph.getNextSibling();
    while (next != null && !BLOCKS.contains(String.valueOf(Xml.name(next)))) {
      next = next.getNextSibling();
    }
    return (Element) next;
  }

  /** Gives back the properties that a change of properties kept. */
  private static void restore(Element properties) {
    String name = Xml.name(properties);
    Xml.at(properties, name + "Change", name)
        .ifPresent(
            old -> {
              Xml.children(properties).stream()
                  .filter(now -> !Xml.name(now).equals("rPr"))
                  .forEach(properties::removeChild);
              Xml.children(old).forEach(properties::appendChild);
            });
  }
}
