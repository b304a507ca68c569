package org.salvaguarda.ingest;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The styles of a Word document as far as they bear on its text: which number a paragraph, and
 * whether it is a line of a table of contents.
 *
 * <p>Example: {@code numbering(paragraph)} gives the {@code w:numPr} of the paragraph's style
 * "Heading1", or of the style that one is based on.
 */
final class WordStyles {

  private final Map<String, Element> styles = new LinkedHashMap<>();
  private final String usual;

  private WordStyles(Optional<Element> part) {
    part.stream()
        .flatMap(root -> Xml.children(root, "style").stream())
        .forEach(style -> styles.put(Xml.attribute(style, "styleId"), style));
    usual =
        styles.entrySet().stream()
            .filter(style -> isUsual(style.getValue()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("");
  }

  /** The styles of the part, none where there is no such part. */
  static WordStyles of(Optional<Element> part) {
    return new WordStyles(part);
  }

  /** The id of the paragraph's style, the usual one where it names none. */
  String id(Element paragraph) {
    String id = Xml.value(paragraph, "pPr", "pStyle");
    return id.isEmpty() ? usual : id;
  }

  /** Where the style, or one it is based on, takes its numbers from. */
  Optional<Element> numbering(String id) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (styles.containsKey(at) && seen.add(at)) {
      Element style = styles.get(at);
      Optional<Element> numbering = Xml.at(style, "pPr", "numPr");
      if (numbering.isPresent()) {
        return numbering;
      }
      at = Xml.value(style, "basedOn");
    }
    return Optional.empty();
  }

  /**
   * Whether the paragraph is a line of a table of contents: Word names these styles "toc 1" to "toc
   * 9".
   */
  boolean isContents(Element paragraph) {
    return Optional.ofNullable(styles.get(id(paragraph)))
        .map(style -> Xml.value(style, "name").toLowerCase(Locale.ROOT))
        .filter(name -> name.matches("toc \\d"))
        .isPresent();
  }

  private static boolean isUsual(Element style) {
    return Xml.attribute(style, "type").equals("paragraph")
        && Set.of("1", "true", "on").contains(Xml.attribute(style, "default"));
  }
}
