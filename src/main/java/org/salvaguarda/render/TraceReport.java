package org.salvaguarda.render;

import java.util.List;
import org.salvaguarda.evaluate.Outcome;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.render.TraceAnswer.Fact;
import org.salvaguarda.render.TraceAnswer.Fired;
import org.salvaguarda.render.TraceAnswer.Spot;

/** Prints for a terminal why a check got its verdict. */
public final class TraceReport {

  private static final int MOST = 20;

  private final Tracing tracing;

  public TraceReport(Rulebook rulebook, String text) {
    this.tracing = new Tracing(rulebook, text);
  }

  /** The report for one check. */
  public String of(String check, Outcome outcome) {
    TraceAnswer answer = tracing.of(check, outcome);
    StringBuilder out = new StringBuilder();
    out.append(check)
        .append(": ")
        .append(answer.verdict())
        .append(". ")
        .append(answer.because().get("en"))
        .append('\n');
    answer
        .signals()
        .forEach(
            signal ->
                out.append("  ").append(signal.kind()).append(" at ").append(quoted(signal.at())));
    out.append("\nRules that fired:\n");
    most(answer.rules()).forEach(fired -> rule(fired, out));
    out.append("\nSeen, but not enough for a rule:\n");
    most(answer.seen()).forEach(spot -> out.append("  ").append(quoted(spot)));
    return out.toString().stripTrailing();
  }

  private static <T> List<T> most(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static void rule(Fired fired, StringBuilder out) {
    out.append("  ").append(fired.rule()).append('\n');
    fired.facts().stream()
        .filter(fact -> fact.values().containsKey("concept"))
        .forEach(fact -> out.append("      ").append(mention(fact)).append('\n'));
  }

  private static String mention(Fact fact) {
    String negated = Boolean.FALSE.equals(fact.values().get("affirmed")) ? " (negated)" : "";
    return fact.values().get("concept") + negated + " at " + String.join(", ", fact.where());
  }

  private static String quoted(Spot spot) {
    return spot.where() + ": “" + spot.quote() + "”\n";
  }
}
