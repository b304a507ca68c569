package org.salvaguarda.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text in Markdown (CommonMark with GitHub's tables). */
final class MarkdownPaper implements Paper {

  private final Markdown text;
  private boolean begun;

  MarkdownPaper(Markdown text) {
    this.text = text;
  }

  @Override
  public void title(String kicker, String title) {
    if (begun) {
      text.line("---").line("");
    }
    begun = true;
    text.heading(1, title).paragraph(kicker);
  }

  @Override
  public void turn() {
    // a text has no pages
  }

  @Override
  public void heading(String words) {
    text.heading(2, words);
  }

  @Override
  public void subheading(String words) {
    text.heading(3, words);
  }

  @Override
  public void finding(String name, String verdict, String word, String weight) {
    text.heading(3, name + ": " + word + " (" + weight + ")");
  }

  @Override
  public void paragraph(String words) {
    text.paragraph(words);
  }

  @Override
  public void note(String words) {
    text.paragraph(words);
  }

  @Override
  public void quotation(String where, String words) {
    text.quotation(where + ": " + words);
  }

  @Override
  public void clause(String label, String words) {
    text.label(label).quotation(words);
  }

  @Override
  public void facts(Map<String, String> facts) {
    facts.forEach(text::item);
    text.line("");
  }

  @Override
  public void numbered(List<String> items) {
    items.forEach(text::numbered);
    text.line("");
  }

  @Override
  public void scale(List<String> steps, int reached) {
    text.paragraph(
        IntStream.range(0, steps.size())
            .mapToObj(step -> step + " " + steps.get(step) + (step == reached ? " ◄" : ""))
            .collect(Collectors.joining(" · ")));
  }

  @Override
  public void chart(Map<String, Map<String, Integer>> rows, Map<String, String> words) {
    List<String> head = new ArrayList<>(List.of(""));
    head.addAll(words.values());
    List<List<String>> lines = new ArrayList<>();
    rows.forEach(
        (name, counts) -> {
          List<String> line = new ArrayList<>(List.of(name));
          words.keySet().forEach(verdict -> line.add(String.valueOf(counts.get(verdict))));
          lines.add(line);
        });
    text.table(head, lines);
  }

  @Override
  public void table(List<String> head, List<List<String>> rows) {
    text.table(head, rows);
  }
}
