package org.salvaguarda.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The numbered lists that a Word document defines: list (w:num), what it is based on
 * (w:abstractNum), levels.
 *
 * <p>Example: {@code list("3")} gives the list that paragraphs with {@code w:numId w:val="3"}
 * belong to, or nothing where there is none.
 */
final class WordNumbering {

  /**
   * A list.
   *
   * @param counter which lists count together: the id of the definition they share
   * @param levels the levels by index from 0
   * @param starts the numbers that a level of this list starts at anew, by the level's index
   */
  record Numbered(String counter, Map<Integer, WordLevel> levels, Map<Integer, Integer> starts) {

    Numbered {
      levels = Map.copyOf(levels);
      starts = Map.copyOf(starts);
    }
  }

  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Optional<Numbered>> known = new HashMap<>();
  private final WordStyles styles;

  private WordNumbering(Optional<Element> part, WordStyles styles) {
    this.styles = styles;
    part.ifPresent(root -> index(root, "abstractNum", "abstractNumId", definitions));
    part.ifPresent(root -> index(root, "num", "numId", lists));
  }

  static WordNumbering of(Optional<Element> part, WordStyles styles) {
    return new WordNumbering(part, styles);
  }

  Optional<Numbered> list(String id) {
    return known.computeIfAbsent(id, this::defined);
  }

  private Optional<Numbered> defined(String id) {
    return Optional.ofNullable(lists.get(id))
        .flatMap(list -> definition(list).map(definition -> numbered(list, definition)));
  }

  /** The list's definition, or the one of the numbering style it refers to. */
  private Optional<Element> definition(Element list) {
    Optional<Element> own = Optional.ofNullable(definitions.get(Xml.value(list, "abstractNumId")));
    return own.flatMap(definition -> styles.numbering(Xml.value(definition, "numStyleLink")))
        .map(place -> lists.get(Xml.value(place, "numId")))
        .map(linked -> definitions.get(Xml.value(linked, "abstractNumId")))
        .or(() -> own);
  }

  private static Numbered numbered(Element list, Element definition) {
    Map<Integer, WordLevel> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    Xml.children(definition, "lvl").forEach(level -> levels.put(index(level), WordLevel.of(level)));
    for (Element change : Xml.children(list, "lvlOverride")) {
      Xml.at(change, "lvl").ifPresent(level -> levels.put(index(change), WordLevel.of(level)));
      Xml.at(change, "startOverride")
          .ifPresent(
              start -> starts.put(index(change), Xml.number(Xml.attribute(start, "val"), 0)));
    }
    return new Numbered(Xml.attribute(definition, "abstractNumId"), levels, starts);
  }

  private static int index(Element level) {
    return Xml.number(Xml.attribute(level, "ilvl"), 0);
  }

  private static void index(Element root, String name, String id, Map<String, Element> into) {
    Xml.children(root, name).forEach(element -> into.put(Xml.attribute(element, id), element));
  }
}
