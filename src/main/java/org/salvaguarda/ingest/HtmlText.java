package org.salvaguarda.ingest;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of an HTML page: a paragraph for each block and each table cell, items with their marks.
 *
 * <p>Text marked as inserted or deleted ({@code ins}, {@code del}) is read in the view asked for.
 * Left out: scripts, styles, navigation, form fields and what is hidden by attribute or inline
 * style. Style sheets are not read. Example: {@code "<ol type=a><li>to inform<li>to consult</ol>"}
 * gives {@code "a. to inform\n\nb. to consult"}.
 */
final class HtmlText implements NodeFilter {

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "button",
          "select",
          "input",
          "textarea",
          "svg",
          "iframe",
          "object",
          "title");

  private static final Set<String> CELLS = Set.of("td", "th", "dt", "dd", "caption", "figcaption");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final Pattern WHITE = Pattern.compile("[ \\t\\r\\n\\f]+");

  private final Paragraphs paragraphs = new Paragraphs();

  private final View view;

  private HtmlText(View view) {
    this.view = view;
  }

  static Paragraphs of(Document page, View view) {
    HtmlText text = new HtmlText(view);
    page.filter(text);
    return text.paragraphs;
  }

  /** The text of a piece of HTML in a document of another kind. */
  static String ofFragment(String html) {
    return of(Jsoup.parseBodyFragment(html), View.FINAL).text();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      paragraphs.add(characters(text));
    }
    return node instanceof Element element ? head(element) : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      tail(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult head(Element element) {
    if (isDropped(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBlock(element)) {
      paragraphs.end();
    }
    open(element);
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> paragraphs.add("\n");
      case "li" -> paragraphs.mark(HtmlItem.mark(element));
      case "table" -> paragraphs.openTable();
      case "td", "th" -> paragraphs.cell(HtmlCell.column(element), HtmlCell.isAlone(element));
      default -> {}
    }
  }

  private void tail(Element element) {
    if (element.nameIs("li")) {
      paragraphs.withoutMark();
    } else if (element.nameIs("table")) {
      paragraphs.closeTable();
    } else if (isBlock(element)) {
      paragraphs.end();
    }
  }

  private static String characters(TextNode text) {
    boolean typed = text.parent() != null && text.parent().closest("pre") != null;
    return typed ? text.getWholeText() : WHITE.matcher(text.getWholeText()).replaceAll(" ");
  }

  private boolean isDropped(Element element) {
    return DROPPED.contains(element.normalName())
        || (element.nameIs("del") && !view.showsRemoved())
        || (element.nameIs("ins") && !view.showsAdded())
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style")).find();
  }

  private static boolean isBlock(Element element) {
    boolean block = element.isBlock() && !element.nameIs("br");
    return block || CELLS.contains(element.normalName());
  }
}
