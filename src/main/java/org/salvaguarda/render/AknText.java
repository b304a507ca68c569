package org.salvaguarda.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.Provision;

/**
 * The legal text of an Akoma Ntoso document, whole and in its order: preface, preamble, main body,
 * conclusions, and a document an annex. Closing words or annexes in the midst of the text, as in an
 * exchange of notes, stay where they are, in the main body.
 */
final class AknText {

  private final Agreement agreement;
  private final Element doc;
  private final AknMeta meta;
  private final List<List<Provision>> runs;
  private final Set<String> used = new HashSet<>();

  AknText(Agreement agreement, Element doc, AknMeta meta) {
    this.agreement = agreement;
    this.doc = doc;
    this.meta = meta;
    this.runs = runs(agreement);
  }

  /** Provisions that follow each other in one article, annex or other top unit. */
  private static List<List<Provision>> runs(Agreement agreement) {
    List<List<Provision>> runs = new ArrayList<>();
    String last = "";
    for (Provision provision : agreement.provisions()) {
      if (!provision.locus().article().equals(last)) {
        runs.add(new ArrayList<>());
      }
      last = provision.locus().article();
      runs.get(runs.size() - 1).add(provision);
    }
    return runs;
  }

  void write() {
    int preamble = after(0, is("preface"));
    int body = after(preamble, is("preamble"));
    int annexes = annexes(body);
    int conclusions =
        annexes > body && is("conclusions").test(top(annexes - 1)) ? annexes - 1 : annexes;
    blocks("preface", 0, preamble);
    blocks("preamble", preamble, body);
    mainBody(doc, body, conclusions);
    blocks("conclusions", conclusions, annexes);
    if (annexes < runs.size()) {
      attach(doc.appendElement("attachments"), annexes);
    }
  }

  private static Predicate<String> is(String top) {
    return top::equals;
  }

  private String top(int run) {
    return runs.get(run).get(0).locus().article();
  }

  private int after(int from, Predicate<String> kind) {
    int run = from;
    while (run < runs.size() && kind.test(top(run))) {
      run++;
    }
    return run;
  }

  /** The first of the annexes after which nothing but annexes and their closing words comes. */
  private int annexes(int body) {
    int first = runs.size();
    for (int run = runs.size() - 1; run >= body; run--) {
      if (isAnnex(run)) {
        first = run;
      } else if (!is("conclusions").test(top(run))) {
        break;
      }
    }
    return first;
  }

  private boolean isAnnex(int run) {
    return top(run).startsWith("annex_");
  }

  private void blocks(String part, int from, int to) {
    if (from < to) {
      Element element = doc.appendElement(part);
      AknUnits units = AknUnits.ofBlocks(agreement, element, used);
      runs.subList(from, to).forEach(run -> run.forEach(units::add));
    }
  }

  private void mainBody(Element into, int from, int to) {
    Element body = into.appendElement("mainBody");
    AknUnits units = AknUnits.ofBody(agreement, body, used);
    runs.subList(from, to).forEach(run -> run.forEach(units::add));
    if (body.childrenSize() == 0) {
      body.appendElement("p");
    }
  }

  private void attach(Element attachments, int first) {
    int from = first;
    while (from < runs.size()) {
      int to = after(from + 1, is("conclusions"));
      Element annex = attachments.appendElement("attachment").appendElement("doc");
      meta.annex(annex.attr("name", "annex"), top(from));
      mainBody(annex, from, to);
      from = to;
    }
  }
}
