package org.salvaguarda.render;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.salvaguarda.Reviewed;
import org.salvaguarda.repair.Edit;

/**
 * The draft itself as one HTML page, a paragraph a line of the text as read: the words of every
 * finding are marked in the colour of its verdict and lead to what is said of them beside the text;
 * proposed changes are struck out and underlined.
 *
 * <p>Example: {@code <p>Agents <mark ...>may enter at any time</mark><a class="to"
 * href="#OV-1">OV-1</a>.</p>}.
 */
public final class AnnotatedPage {

  private final Wording wording;

  /**
   * @param wording language of the remarks
   */
  public AnnotatedPage(Wording wording) {
    this.wording = wording;
  }

  /**
   * The page, in UTF-8.
   *
   * @param edits changes to propose, in offsets of the draft
   */
  public byte[] of(Reviewed draft, Collection<Edit> edits) {
    Document page =
        HtmlPage.blank(wording.language(), draft.agreement().title(), "memo.css", "draft.css");
    List<Remark> remarks = new Remarks(wording).of(draft);
    Element text = page.body().appendElement("main").attr("lang", draft.agreement().language());
    new Marked(draft.agreement().draft().text(), remarks, edits).tell(new MarkedPage(text));
    Element beside = page.body().appendElement("aside");
    beside.appendElement("p").addClass("kicker").text(draft.result().id());
    firsts(remarks).forEach(remark -> finding(beside, remark));
    return HtmlPage.bytes(page);
  }

  /** What is said first of each check, which is all there is to say. */
  private static Iterable<Remark> firsts(List<Remark> remarks) {
    Map<String, Remark> firsts = new LinkedHashMap<>();
    remarks.forEach(remark -> firsts.putIfAbsent(remark.check(), remark));
    return firsts.values();
  }

  private void finding(Element beside, Remark remark) {
    Element section = beside.appendElement("section").attr("id", remark.check());
    Element head = section.appendElement("h3");
    head.appendElement("span")
        .addClass("mark")
        .attr("style", HtmlPaper.tint(remark.verdict()))
        .text(wording.verdict(remark.verdict()));
    head.appendText(" ");
    head.appendElement("a").attr("href", "#" + MarkedPage.place(remark)).text(remark.head());
    remark.paragraphs().forEach(said -> section.appendElement("p").text(said));
  }
}
