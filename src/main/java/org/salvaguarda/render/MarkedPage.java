package org.salvaguarda.render;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Writes a text as paragraphs of HTML with the words marked that remarks are about. Where remarks
 * overlap, the colour is that of the one that began first; each has a link after its last word.
 */
final class MarkedPage implements Marked.Sink {

  private final Element text;
  private final Set<Remark> open = new LinkedHashSet<>();
  private final Set<String> placed = new HashSet<>();
  private Element paragraph;

  MarkedPage(Element text) {
    this.text = text;
    this.paragraph = text.appendElement("p");
  }

  /** The id of the place where a check's first words stand. */
  static String place(Remark remark) {
    return "at-" + remark.check();
  }

  @Override
  public void words(String words, Marked.Status status) {
    Element holder =
        switch (status) {
          case KEPT -> paragraph;
          case STRUCK -> paragraph.appendElement("del");
          case INSERTED -> paragraph.appendElement("ins");
        };
    if (open.isEmpty()) {
      holder.appendText(words);
    } else {
      String verdict = open.iterator().next().verdict();
      holder.appendElement("mark").attr("style", HtmlPaper.tint(verdict)).text(words);
    }
  }

  @Override
  public void lineEnd(Marked.Status status) {
    if (paragraph.childNodeSize() > 0) {
      paragraph = text.appendElement("p");
    }
  }

  @Override
  public void starts(Remark remark) {
    open.add(remark);
    if (placed.add(remark.check())) {
      paragraph.appendElement("span").attr("id", place(remark));
    }
  }

  @Override
  public void ends(Remark remark) {
    open.remove(remark);
    paragraph
        .appendElement("a")
        .addClass("to")
        .attr("href", "#" + remark.check())
        .text(remark.check());
  }
}
