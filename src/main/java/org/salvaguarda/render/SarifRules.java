package org.salvaguarda.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.salvaguarda.evaluate.Card;
import org.salvaguarda.evaluate.MeasuredAccuracy;
import org.salvaguarda.evaluate.MeasuredAccuracy.Figures;
import org.salvaguarda.render.SarifLog.Configuration;
import org.salvaguarda.render.SarifLog.Message;
import org.salvaguarda.render.SarifLog.Rule;

/**
 * The checks as SARIF rules: what each asks, why, the model clause, and how often it was right
 * where it was measured.
 */
final class SarifRules {

  private final Wording wording;
  private final MeasuredAccuracy measured = MeasuredAccuracy.shipped();

  SarifRules(Wording wording) {
    this.wording = wording;
  }

  /** In the catalogue's order. */
  List<Rule> rules() {
    return wording.rulebook().cards().values().stream().map(this::rule).toList();
  }

  /** The level of a finding by its severity. */
  static String level(String severity) {
    return switch (severity) {
      case "critical", "high" -> "error";
      case "medium" -> "warning";
      default -> "note";
    };
  }

  private Rule rule(Card card) {
    Card.Text text = wording.card(card.id());
    return new Rule(
        card.id(),
        text.title(),
        new Message(text.title()),
        new Message(text.why()),
        new Message(wording.of("memo.clause") + "\n" + text.remedy()),
        new Configuration(level(card.severity())),
        properties(card));
  }

  private Map<String, Object> properties(Card card) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("tags", List.of(wording.principle(card.principle())));
    properties.put("principle", card.principle());
    properties.put("severity", card.severity());
    properties.put("callToAction", card.callToAction());
    properties.put("sources", card.sources());
    measured.of(card.id()).ifPresent(figures -> properties.putAll(measured(figures)));
    return properties;
  }

  /** Not called precision: some readers of SARIF take that name for a word such as "high". */
  private Map<String, Object> measured(Figures figures) {
    Map<String, Object> told = new LinkedHashMap<>();
    if (figures.found() + figures.falseAlarms() > 0) {
      told.put("measuredPrecision", Wording.share(figures.precision()));
    }
    if (figures.found() + figures.missed() > 0) {
      told.put("measuredRecall", Wording.share(figures.recall()));
    }
    told.put("measuredOnAgreements", measured.agreements());
    return told;
  }
}
