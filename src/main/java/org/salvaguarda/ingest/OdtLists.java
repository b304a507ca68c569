package org.salvaguarda.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The numbers of the items and headings of an OpenDocument text: follow the lists and ask once for
 * each paragraph, in order.
 *
 * <p>An item starts the levels below it anew, a list starts anew unless it says that it goes on.
 * Bullets are shown as a dash. Example: the second item of a list of format {@code a} with suffix
 * ")" gives {@code "b) "}.
 */
final class OdtLists {

  private static final String OUTLINE = "\u0000outline";

  private final Map<String, Map<Integer, OdtLevel>> styles = new HashMap<>();
  private final Map<String, TreeMap<Integer, Integer>> counters = new HashMap<>();

  private final Deque<String> entered = new ArrayDeque<>();
  private Optional<String> pending = Optional.empty();

  OdtLists(Element content, Optional<Element> shared) {
    Stream.concat(shared.stream(), Stream.of(content))
        .flatMap(part -> Xml.all(part, "list-style"))
        .forEach(style -> styles.put(Xml.any(style, "name"), levels(style)));
    shared.stream()
        .flatMap(part -> Xml.all(part, "outline-style"))
        .forEach(style -> styles.put(OUTLINE, levels(style)));
  }

  /** A list begins: by itself, or within an item of another. */
  void enter(Element list) {
    String own = Xml.any(list, "style-name");
    entered.push(own.isEmpty() && !entered.isEmpty() ? entered.peek() : own);
    boolean goesOn =
        Xml.any(list, "continue-numbering").equals("true")
            || !Xml.any(list, "continue-list").isEmpty();
    if (entered.size() == 1 && !goesOn) {
      counters.remove(own);
    }
  }

  void leave() {
    entered.pop();
  }

  /** An item begins; its first paragraph bears its number. */
  void item(Element item) {
    pending = Optional.of(Xml.any(item, "start-value"));
  }

  void endItem() {
    pending = Optional.empty();
  }

  /** The number of a paragraph or heading and the space after it; empty where it has none. */
  String label(Element paragraph) {
    if (pending.isPresent() && !entered.isEmpty()) {
      String stated = pending.get();
      pending = Optional.empty();
      return label(entered.peek(), entered.size(), stated);
    }
    boolean heading = Xml.name(paragraph).equals("h") && entered.isEmpty();
    return heading ? label(OUTLINE, Xml.number(Xml.any(paragraph, "outline-level"), 1), "") : "";
  }

  private String label(String style, int index, String stated) {
    Map<Integer, OdtLevel> levels = styles.getOrDefault(style, Map.of());
    OdtLevel level = levels.get(index);
    if (level == null) {
      return "";
    }
    TreeMap<Integer, Integer> counter = counters.computeIfAbsent(style, s -> new TreeMap<>());
    int next = counter.containsKey(index) ? counter.get(index) + 1 : level.start();
    counter.put(index, Xml.number(stated, next));
    counter.tailMap(index, false).clear();
    return level.format().equals(OdtLevel.BULLET) ? "- " : number(levels, index, counter);
  }

  private static String number(
      Map<Integer, OdtLevel> levels, int index, TreeMap<Integer, Integer> counter) {
    OdtLevel level = levels.get(index);
    if (level.format().isEmpty()) {
      return "";
    }
    String digits =
        IntStream.rangeClosed(Math.max(1, index - level.levels() + 1), index)
            .filter(i -> levels.containsKey(i) && !levels.get(i).format().isEmpty())
            .mapToObj(i -> levels.get(i).shown(counter.getOrDefault(i, levels.get(i).start())))
            .reduce((above, below) -> above + "." + below)
            .orElse("");
    return (level.prefix() + digits + level.suffix()).strip() + " ";
  }

  private static Map<Integer, OdtLevel> levels(Element style) {
    Map<Integer, OdtLevel> levels = new HashMap<>();
    Xml.children(style)
        .forEach(level -> levels.put(Xml.number(Xml.any(level, "level"), 1), OdtLevel.of(level)));
    return levels;
  }
}
