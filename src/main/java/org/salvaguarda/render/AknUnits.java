package org.salvaguarda.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.Locus;
import org.salvaguarda.agreement.Provision;
import org.salvaguarda.agreement.Standing;

/**
 * Puts provisions, in their order, into the tree that their eIds tell. What stands between two
 * provisions is the latter's number. An eId that comes again, where a text numbers two things
 * alike, gets {@code -2}, for in a document each is unique.
 */
final class AknUnits {

  private static final Map<String, String> NAMES =
      Map.of("art", "article", "para", "paragraph", "point", "point");

  /** As many words as "Article 4" has: a heading that holds no more is a number. */
  private static final int LABEL = 2;

  private final Agreement agreement;
  private final Set<String> used;
  private final boolean blocks;
  private final Deque<Unit> open = new ArrayDeque<>();

  private record Unit(String eId, Element element) {

    boolean isAbove(String other) {
      return eId.isEmpty() || other.startsWith(eId + "__");
    }
  }

  private AknUnits(Agreement agreement, Unit root, boolean blocks, Set<String> used) {
    this.agreement = agreement;
    this.used = used;
    this.blocks = blocks;
    open.push(root);
  }

  /** Units of the main body: articles, paragraphs, points. */
  static AknUnits ofBody(Agreement agreement, Element body, Set<String> used) {
    return new AknUnits(agreement, new Unit("", body), false, used);
  }

  /** Units of a part that is no hierarchy, which is named as its eId is: the preamble. */
  static AknUnits ofBlocks(Agreement agreement, Element part, Set<String> used) {
    AknUnits units = new AknUnits(agreement, new Unit(part.tagName(), part), true, used);
    part.attr("eId", units.unique(part.tagName()));
    return units;
  }

  void add(Provision provision) {
    Element unit = unit(provision.locus().eId());
    boolean opened = open.size() > 1 && unit.childrenSize() == 0;
    String number = between(provision).strip();
    if (opened && !number.isEmpty()) {
      unit.appendElement("num").text(number);
    }
    if (!blocks && provision.standing() == Standing.HEADING && !hasText(unit)) {
      heading(unit, words(provision));
    } else {
      text(unit, provision, opened ? "" : number);
    }
  }

  /** The unit of an eId: that which is open, or a new one under those that are. */
  private Element unit(String eId) {
    if (!open.peek().eId().equals(eId)) {
      while (open.size() > 1 && !open.peek().isAbove(eId)) {
        open.pop();
      }
      while (open.peek().isAbove(eId)) {
        open.push(below(open.peek(), eId));
      }
    }
    return open.peek().element();
  }

  private Unit below(Unit parent, String eId) {
    int from = parent.eId().isEmpty() ? 0 : parent.eId().length() + 2;
    int end = eId.indexOf("__", from);
    String own = end < 0 ? eId : eId.substring(0, end);
    parent.element().children().stream()
        .filter(child -> child.nameIs("content"))
        .forEach(content -> content.tagName("intro"));
    return new Unit(own, named(parent.element(), own.substring(from)).attr("eId", unique(own)));
  }

  private Element named(Element parent, String step) {
    if (blocks) {
      return parent.appendElement("blockContainer");
    }
    String kind = step.split("_", 2)[0];
    return NAMES.containsKey(kind)
        ? parent.appendElement(NAMES.get(kind))
        : parent.appendElement("hcontainer").attr("name", kind);
  }

  private String unique(String eId) {
    String own = eId;
    for (int time = 2; !used.add(own); time++) {
      own = eId + "-" + time;
    }
    return own;
  }

  private static boolean hasText(Element unit) {
    return !unit.children().isEmpty()
        && !unit.lastElementChild().nameIs("num")
        && !unit.lastElementChild().nameIs("heading");
  }

  private static void heading(Element unit, String words) {
    boolean label = unit.childrenSize() == 0 && words.split("\\s+").length <= LABEL;
    unit.appendElement(label && unit.nameIs("article") ? "num" : "heading").text(words);
  }

  private void text(Element unit, Provision provision, String number) {
    Element parent = blocks ? unit : content(unit);
    Element last = parent.lastElementChild();
    boolean sameLine = last != null && last.nameIs("p") && !between(provision).contains("\n");
    Element paragraph = sameLine ? last : paragraph(parent, provision);
    Element holder = isTitle(provision) ? paragraph.appendElement("docTitle") : paragraph;
    String lead = number.isEmpty() ? "" : number + " ";
    holder.appendText((sameLine ? " " : "") + lead + words(provision));
  }

  private Element content(Element unit) {
    Element last = unit.lastElementChild();
    return last != null && last.nameIs("content") ? last : unit.appendElement("content");
  }

  private Element paragraph(Element parent, Provision provision) {
    Element paragraph = parent.appendElement("p");
    return provision.language().equals(agreement.language())
        ? paragraph
        : paragraph.attr("xml:lang", provision.language());
  }

  private boolean isTitle(Provision provision) {
    return provision.standing() == Standing.TITLE && agreement.title().contains(words(provision));
  }

  private String words(Provision provision) {
    return XmlText.of(provision.locus().in(agreement.draft().text()));
  }

  /** What stands before the provision that is part of none. */
  private String between(Provision provision) {
    int index = provision.index();
    int from = index == 0 ? 0 : agreement.provisions().get(index - 1).locus().end();
    Locus locus = provision.locus();
    return XmlText.of(
        agreement.draft().text().substring(Math.min(from, locus.start()), locus.start()));
  }
}
