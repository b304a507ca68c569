package org.salvaguarda.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A check's card: what it asks, why, the model clause, the legal sources and the examples that
 * prove it.
 *
 * @param id the check
 * @param severity {@code critical, high, medium} or {@code low}
 * @param kind {@code safeguard}, or {@code prohibition} where saying nothing satisfies
 * @param lever the lever of pressure that a breach shows, or an empty string
 * @param appliesWhen see {@link Check#appliesWhen(String)}
 * @param callToAction items of the article's call to action
 * @param sources keys of the legal-sources table
 * @param texts by ISO 639-1 code
 * @param examples its tests
 */
public record Card(
    String id,
    String severity,
    String kind,
    String lever,
    Set<String> appliesWhen,
    List<String> callToAction,
    List<String> sources,
    Map<String, Text> texts,
    List<Example> examples) {

  public Card {
    Objects.requireNonNull(id);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(lever);
    appliesWhen = Set.copyOf(appliesWhen);
    callToAction = List.copyOf(callToAction);
    sources = List.copyOf(sources);
    texts = Map.copyOf(texts);
    examples = List.copyOf(examples);
  }

  public boolean prohibition() {
    return kind.equals("prohibition");
  }

  public String principle() {
    return id.substring(0, id.indexOf('-'));
  }

  /** The text in a language. */
  public Text text(String language) {
    return texts.get(language);
  }

  /**
   * What a card says in one language.
   *
   * @param title at most 140 characters
   * @param why what is at stake
   * @param remedy the model clause
   */
  public record Text(
      @JsonProperty("title") String title,
      @JsonProperty("why") String why,
      @JsonProperty("remedy") String remedy) {
    public Text {
      Objects.requireNonNull(title);
      Objects.requireNonNull(why);
      Objects.requireNonNull(remedy);
    }
  }

  /**
   * A clause and what the check must make of it.
   *
   * @param language ISO 639-1 code
   * @param effect {@code satisfied, weak, violated}, {@code quiet} where the check must stay
   *     silent, or {@code known-miss} where it does not yet do what it should
   * @param name a sentence
   * @param text the clause, without marks
   * @param marked the words that must be quoted as evidence
   */
  public record Example(
      String language, String effect, String name, String text, List<String> marked) {
    public Example {
      marked = List.copyOf(marked);
    }
  }
}
