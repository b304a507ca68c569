package org.salvaguarda.render;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * A page of HTML, drawn by {@code memo.css} alone: no script, no picture, nothing from a network.
 */
final class HtmlPaper implements Paper {

  private final Element body;
  private Element memo;

  /**
   * @param body what to write into
   */
  HtmlPaper(Element body) {
    this.body = body;
    this.memo = body;
  }

  @Override
  public void title(String kicker, String title) {
    memo = body.appendElement("article");
    add("p", "kicker", kicker);
    add("h1", "", title);
  }

  @Override
  public void turn() {
    add("div", "turn", "");
  }

  @Override
  public void heading(String text) {
    add("h2", "", text);
  }

  @Override
  public void subheading(String text) {
    add("h3", "", text);
  }

  @Override
  public void finding(String name, String verdict, String word, String weight) {
    Element head = add("h3", "finding", "");
    head.appendElement("span").addClass("mark").attr("style", tint(verdict)).text(word);
    head.appendText(" " + name + " ");
    head.appendElement("small").text(weight);
  }

  @Override
  public void paragraph(String text) {
    add("p", "", text);
  }

  @Override
  public void note(String text) {
    add("p", "note", text);
  }

  @Override
  public void quotation(String where, String words) {
    Element quotation = add("blockquote", "", "");
    quotation.appendElement("b").text(where);
    quotation.appendText(" " + words);
  }

  @Override
  public void clause(String label, String words) {
    Element clause = add("div", "clause", "");
    clause.appendElement("b").text(label);
    clause.appendElement("p").text(words);
  }

  @Override
  public void facts(Map<String, String> facts) {
    Element table = add("table", "facts", "");
    facts.forEach(
        (what, fact) -> {
          Element row = table.appendElement("tr");
          row.appendElement("th").text(what);
          row.appendElement("td").text(fact);
        });
  }

  @Override
  public void numbered(List<String> items) {
    Element list = add("ol", "", "");
    items.forEach(item -> list.appendElement("li").text(item));
  }

  @Override
  public void scale(List<String> steps, int reached) {
    Element row = add("table", "scale", "").appendElement("tr");
    for (int step = 0; step < steps.size(); step++) {
      Element cell = row.appendElement("td").addClass(step == reached ? "reached" : "step");
      cell.appendElement("b").text(String.valueOf(step));
      cell.appendElement("br");
      cell.appendText(steps.get(step));
    }
  }

  @Override
  public void chart(Map<String, Map<String, Integer>> rows, Map<String, String> words) {
    int longest = rows.values().stream().mapToInt(HtmlPaper::sum).max().orElse(1);
    Element table = add("table", "chart", "");
    rows.forEach(
        (name, counts) -> {
          Element row = table.appendElement("tr");
          row.appendElement("th").text(name);
          bar(row.appendElement("td"), counts, words, longest);
        });
    Element legend = add("p", "legend", "");
    words.forEach((verdict, word) -> key(legend, verdict, word));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(count -> count).sum();
  }

  private static void bar(
      Element cell, Map<String, Integer> counts, Map<String, String> words, int longest) {
    words.forEach(
        (verdict, word) -> {
          int count = counts.get(verdict);
          if (count > 0) {
            cell.appendElement("span")
                .addClass("bar")
                .attr("title", word)
                .attr("style", tint(verdict) + "width:" + 98 * count / longest + "%")
                .text(String.valueOf(count));
          }
        });
  }

  private static void key(Element legend, String verdict, String word) {
    legend.appendElement("span").addClass("mark").attr("style", tint(verdict)).text(word);
    legend.appendText(" ");
  }

  @Override
  public void table(List<String> head, List<List<String>> rows) {
    Element table = add("table", "figures", "");
    Element top = table.appendElement("thead").appendElement("tr");
    head.forEach(cell -> top.appendElement("th").text(cell));
    Element lines = table.appendElement("tbody");
    rows.forEach(
        row -> {
          Element line = lines.appendElement("tr");
          row.forEach(cell -> line.appendElement("td").text(cell));
        });
  }

  /** The style of a mark that shows a verdict. */
  static String tint(String verdict) {
    return "background:#" + Tint.of(verdict) + ";color:#" + Tint.letters(verdict) + ";";
  }

  private Element add(String tag, String kind, String text) {
    Element element = memo.appendElement(tag).text(text);
    return kind.isEmpty() ? element : element.addClass(kind);
  }
}
