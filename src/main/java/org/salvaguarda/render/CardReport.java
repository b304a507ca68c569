package org.salvaguarda.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.salvaguarda.evaluate.Card;
import org.salvaguarda.evaluate.MeasuredAccuracy;
import org.salvaguarda.evaluate.Rulebook;

/** Shows a check's card. */
public final class CardReport {

  private final Rulebook rulebook;

  public CardReport(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Title, stakes, trigger, sources, measured accuracy, model clause, in both languages. */
  public String of(String check) {
    Card card = rulebook.cards().get(check);
    StringBuilder out = new StringBuilder();
    out.append(String.format("%s %s (%s)%n", card.id(), card.text("en").title(), card.severity()));
    out.append("Principle: ")
        .append(rulebook.catalogue().principles().get(card.principle()).title().get("en"))
        .append('\n');
    out.append("Applies when: ")
        .append(String.join(", ", new java.util.TreeSet<>(card.appliesWhen())))
        .append('\n');
    out.append("Call to action: ").append(String.join(", ", card.callToAction())).append('\n');
    out.append("Sources: ").append(String.join(", ", card.sources())).append('\n');
    accuracy(check).ifPresent(line -> out.append(line).append('\n'));
    for (String language : new java.util.TreeSet<>(card.texts().keySet())) {
      Card.Text text = card.text(language);
      out.append('\n').append(language).append(": ").append(text.title()).append('\n');
      out.append("  ")
          .append(text.why())
          .append('\n')
          .append("  + ")
          .append(text.remedy())
          .append('\n');
    }
    Set<String> concepts = rulebook.index().concepts().getOrDefault(check, Set.of());
    return out.append("\nConcepts its rules look for: ")
        .append(String.join(", ", concepts))
        .toString();
  }

  private Optional<String> accuracy(String check) {
    MeasuredAccuracy measured = MeasuredAccuracy.shipped();
    String whose =
        measured.rulebook().equals(rulebook.hash()) ? "" : " with other rules than these";
    return measured
        .of(check)
        .map(
            figures ->
                String.format(
                    Locale.ROOT,
                    "Measured%s on %d labelled agreements: precision %.2f, recall %.2f (%d problems found, %d false alarms, %d missed)",
                    whose,
                    measured.agreements(),
                    figures.precision(),
                    figures.recall(),
                    figures.found(),
                    figures.falseAlarms(),
                    figures.missed()));
  }
}
