package org.salvaguarda.render;

import java.util.List;
import java.util.Set;
import org.salvaguarda.evaluate.Outcome;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.evaluate.Signal;
import org.salvaguarda.evaluate.Trace;
import org.salvaguarda.evaluate.Verdict;
import org.salvaguarda.extract.Mention;
import org.salvaguarda.extract.Statement;

/** Tells why a check got its verdict: the rules that fired, the words under them, and what was seen but did not count. */
public final class TraceReport {

  private static final int MOST = 20;

  private final Rulebook rulebook;
  private final String text;

  public TraceReport(Rulebook rulebook, String text) {
    this.rulebook = rulebook;
    this.text = text;
  }

  /** The report for one check. */
  public String of(String check, Outcome outcome) {
    Verdict verdict = outcome.verdicts().get(check);
    StringBuilder out = new StringBuilder();
    out.append(check).append(": ").append(verdict.value()).append(". ").append(rulebook.catalogue().reason(verdict.because()).get("en")).append('\n');
    outcome.signals(check).forEach(signal -> signal(signal, out));
    out.append("\nRules that fired:\n");
    outcome.firings().stream().filter(firing -> speaksTo(firing, check)).limit(MOST).forEach(firing -> firing(firing, out));
    out.append("\nSeen, but not enough for a rule:\n");
    seen(check, outcome).forEach(statement -> out.append("  ").append(statement.locus().where()).append(": ").append(statement.locus().in(text)).append('\n'));
    return out.toString().stripTrailing();
  }

  private void signal(Signal signal, StringBuilder out) {
    out.append("  ").append(signal.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)).append(" at ").append(signal.at().locus().where()).append(": “").append(signal.at().locus().in(text)).append("”\n");
  }

  private void firing(Trace.Firing firing, StringBuilder out) {
    out.append("  ").append(firing.rule()).append('\n');
    firing.facts().stream().filter(Mention.class::isInstance).map(Mention.class::cast).forEach(mention -> out.append("      ").append(mention.concept()).append(mention.affirmed() ? "" : " (negated)").append(" at ").append(mention.at().locus().where()).append('\n'));
  }

  private static boolean speaksTo(Trace.Firing firing, String check) {
    return firing.rule().startsWith(check + " ")
        || firing.facts().stream().anyMatch(fact -> fact instanceof Signal signal && signal.check().equals(check));
  }

  private List<Statement> seen(String check, Outcome outcome) {
    Set<String> concepts = rulebook.index().concepts().getOrDefault(check, Set.of());
    List<Statement> told = outcome.signals(check).stream().map(Signal::at).toList();
    return outcome.statements().stream()
        .filter(statement -> !told.contains(statement))
        .filter(statement -> statement.concepts().stream().filter(rulebook.index().leading()::contains).anyMatch(concepts::contains))
        .limit(MOST)
        .toList();
  }
}
