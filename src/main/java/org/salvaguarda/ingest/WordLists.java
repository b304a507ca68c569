package org.salvaguarda.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.salvaguarda.ingest.WordNumbering.Numbered;
import org.w3c.dom.Element;

/**
 * The numbers of a Word document's paragraphs, counted as Word counts them: ask once for each
 * paragraph, in order.
 *
 * <p>Lists with one definition count together, unless a list starts anew; an item starts the levels
 * below it anew (ECMA-376 part 1, 17.9). Bullets are shown as a dash. Example: the second paragraph
 * of a list {@code "Article %1"} gives {@code "Article 2 "}.
 */
final class WordLists {

  private static final int LEVELS = 9;

  private final WordNumbering numbering;
  private final WordStyles styles;
  private final Map<String, Map<Integer, Integer>> counters = new HashMap<>();
  private final Map<String, Boolean> started = new HashMap<>();

  WordLists(WordNumbering numbering, WordStyles styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /** The paragraph's number and the space after it; empty where it has none. */
  String label(Element paragraph) {
    Optional<Element> own = Xml.at(paragraph, "pPr", "numPr");
    Optional<Element> styled = styles.numbering(styles.id(paragraph));
    String id = value(own, "numId").or(() -> value(styled, "numId")).orElse("");
    return numbering
        .list(id)
        .map(list -> label(id, list, level(paragraph, own, styled, list)))
        .orElse("");
  }

  private int level(
      Element paragraph, Optional<Element> own, Optional<Element> styled, Numbered list) {
    String style = styles.id(paragraph);
    int linked =
        list.levels().entrySet().stream()
            .filter(level -> level.getValue().style().equals(style) && !style.isEmpty())
            .mapToInt(Map.Entry::getKey)
            .findFirst()
            .orElse(0);
    Optional<String> stated = value(own, "ilvl").or(() -> value(styled, "ilvl"));
    return stated.map(digits -> Xml.number(digits, 0)).orElse(linked);
  }

  private String label(String id, Numbered list, int index) {
    WordLevel level = list.levels().get(index);
    if (level == null) {
      return "";
    }
    Map<Integer, Integer> counter =
        counters.computeIfAbsent(list.counter(), key -> new TreeMap<>());
    counter.put(index, next(id, list, index, counter));
    counter.keySet().removeIf(below -> below > index && restarts(list, below, index));
    return level.isBullet() ? "- " : number(list, level, counter);
  }

  private int next(String id, Numbered list, int index, Map<Integer, Integer> counter) {
    boolean anew = list.starts().containsKey(index) && started.put(id + "/" + index, true) == null;
    int start = list.starts().getOrDefault(index, list.levels().get(index).start());
    return anew || !counter.containsKey(index) ? start : counter.get(index) + 1;
  }

  private static boolean restarts(Numbered list, int below, int index) {
    WordLevel level = list.levels().get(below);
    return level == null || index < level.restart();
  }

  private static String number(Numbered list, WordLevel level, Map<Integer, Integer> counter) {
    String number = level.pattern();
    for (int i = 0; i < LEVELS && number.contains("%"); i++) {
      WordLevel at = list.levels().getOrDefault(i, level);
      int count = counter.getOrDefault(i, at.start());
      number =
          number.replace("%" + (i + 1), level.decimal() ? String.valueOf(count) : at.shown(count));
    }
    return number.isBlank() ? "" : number.strip() + level.suffix();
  }

  private static Optional<String> value(Optional<Element> place, String name) {
    return place.map(element -> Xml.value(element, name)).filter(value -> !value.isEmpty());
  }
}
