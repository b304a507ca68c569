package org.salvaguarda.render;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.salvaguarda.evaluate.Outcome;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.render.TraceAnswer.Defeat;
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
    answer.defeats().forEach(defeat -> defeat(defeat, out));
    if (!answer.searched().isEmpty()) {
      out.append("\nLooked for in ").append(String.join(", ", answer.searched())).append(".");
    }
    if (answer.whyNot().containsKey("en")) {
      out.append('\n').append(answer.whyNot().get("en")).append('\n');
    }
    part("Rules that fired", answer.rules(), fired -> rule(fired, out), out);
    part(
        "Seen, but not enough for a rule",
        answer.seen(),
        spot -> out.append("  ").append(quoted(spot)),
        out);
    return out.toString().stripTrailing();
  }

  private static <T> void part(String title, List<T> all, Consumer<T> write, StringBuilder out) {
    if (!all.isEmpty()) {
      out.append('\n').append(title).append(":\n");
      all.stream().limit(MOST).forEach(write);
    }
  }

  private static void defeat(Defeat defeat, StringBuilder out) {
    out.append("  The ")
        .append(defeat.by().kind())
        .append(" at ")
        .append(defeat.by().at().where())
        .append(" defeats the safeguard at ")
        .append(defeat.safeguards().stream().map(Spot::where).collect(Collectors.joining(", ")))
        .append(".\n");
  }

  private static void rule(Fired fired, StringBuilder out) {
    out.append("  ").append(fired.rule()).append('\n');
    fired.facts().stream()
        .filter(fact -> !fact.where().isEmpty())
        .forEach(fact -> out.append("      ").append(said(fact)).append('\n'));
  }

  /** A mention by its concept and words, another fact by its kind and values. */
  private static String said(Fact fact) {
    String where = " at " + String.join(", ", fact.where());
    return fact.values().containsKey("concept")
        ? mention(fact) + where
        : fact.kind()
            + " "
            + fact.values().values().stream().map(String::valueOf).collect(Collectors.joining(" "))
            + where;
  }

  private static String mention(Fact fact) {
    String negated = Boolean.FALSE.equals(fact.values().get("affirmed")) ? " (negated)" : "";
    return fact.values().get("concept") + negated + " “" + fact.values().get("words") + "”";
  }

  private static String quoted(Spot spot) {
    return spot.where() + ": “" + spot.quote() + "”\n";
  }
}
