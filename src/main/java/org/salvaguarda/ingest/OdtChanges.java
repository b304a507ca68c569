package org.salvaguarda.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The tracked changes of an OpenDocument text (ODF 1.3 part 3, 5.5): which stretch of it was put
 * in, and what was taken out where.
 *
 * <p>Follow the marks in order: {@link #pass} tells of each, {@link #shows} whether the text after
 * it is read. Changes of format do not count. Not recognised: tracked rows and cells. Example: in
 * the original view, text between {@code change-start} and {@code change-end} is not read, and that
 * of a deletion is, where its {@code change} stands.
 */
final class OdtChanges {

  private final View view;
  private final Map<String, Element> regions = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private OdtChanges(View view) {
    this.view = view;
  }

  static OdtChanges of(Element content, View view) {
    OdtChanges changes = new OdtChanges(view);
    Xml.all(content, "changed-region")
        .filter(region -> Xml.children(region, "format-change").isEmpty())
        .forEach(region -> changes.regions.put(Xml.any(region, "id"), region));
    return changes;
  }

  /** What to say of the changes; empty where there are none. */
  Optional<String> note() {
    long authors =
        regions.values().stream()
            .flatMap(region -> Xml.all(region, "creator"))
            .map(Element::getTextContent)
            .distinct()
            .count();
    return regions.isEmpty() ? Optional.empty() : Optional.of(view.note((int) authors));
  }

  /** Whether text is read here. */
  boolean shows() {
    return open.isEmpty() || view.showsAdded();
  }

  /** Takes note of a mark; gives the paragraphs that were taken out there, where they are read. */
  List<Element> pass(Element mark) {
    String id = Xml.any(mark, "change-id");
    Optional<Element> region = Optional.ofNullable(regions.get(id));
    switch (Xml.name(mark)) {
      case "change-start" -> region.ifPresent(known -> open.add(id));
      case "change-end" -> open.remove(id);
      default -> {
        return view.showsRemoved() ? region.map(OdtChanges::removed).orElse(List.of()) : List.of();
      }
    }
    return List.of();
  }

  private static List<Element> removed(Element region) {
    return Xml.children(region, "deletion").stream()
        .flatMap(deletion -> Xml.children(deletion).stream())
        .filter(block -> !Xml.name(block).equals("change-info"))
        .toList();
  }
}
