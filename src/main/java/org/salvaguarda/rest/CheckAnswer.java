package org.salvaguarda.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.salvaguarda.evaluate.Card;
import org.salvaguarda.evaluate.Rulebook;

/**
 * A check: in a list the first six, by itself everything that its card holds but the examples.
 *
 * @param kind {@code safeguard}, or {@code prohibition} where saying nothing satisfies
 * @param encoded whether a rule of it exists; without one its verdict is {@code undetermined}
 * @param title by language
 * @param why what is at stake, by language
 * @param remedy the model clause, by language
 * @param appliesWhen the activities and subjects that make it apply, or {@code any}
 * @param lever the lever of pressure that a breach shows
 * @param accuracy how well it did on labelled agreements
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CheckAnswer(
    String id,
    String principle,
    String severity,
    String kind,
    @JsonInclude(JsonInclude.Include.ALWAYS) boolean encoded,
    Map<String, String> title,
    Map<String, String> why,
    Map<String, String> remedy,
    List<String> appliesWhen,
    String lever,
    List<String> sources,
    List<String> callToAction,
    @JsonInclude(JsonInclude.Include.NON_NULL) AccuracyAnswer accuracy) {

  static CheckAnswer brief(Card card, Rulebook rulebook) {
    return new CheckAnswer(
        card.id(),
        card.principle(),
        card.severity(),
        card.kind(),
        rulebook.index().encoded().contains(card.id()),
        texts(card, Card.Text::title),
        Map.of(),
        Map.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        null);
  }

  static CheckAnswer full(Card card, Rulebook rulebook) {
    return new CheckAnswer(
        card.id(),
        card.principle(),
        card.severity(),
        card.kind(),
        rulebook.index().encoded().contains(card.id()),
        texts(card, Card.Text::title),
        texts(card, Card.Text::why),
        texts(card, Card.Text::remedy),
        List.copyOf(new TreeSet<>(card.appliesWhen())),
        card.lever(),
        card.sources(),
        card.callToAction(),
        AccuracyAnswer.of(card.id(), rulebook));
  }

  private static Map<String, String> texts(Card card, Function<Card.Text, String> part) {
    Map<String, String> texts = new TreeMap<>();
    card.texts().forEach((language, text) -> texts.put(language, part.apply(text)));
    return texts;
  }
}
