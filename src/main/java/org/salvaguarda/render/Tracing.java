package org.salvaguarda.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.salvaguarda.assess.NearMisses;
import org.salvaguarda.evaluate.Applies;
import org.salvaguarda.evaluate.Breach;
import org.salvaguarda.evaluate.Check;
import org.salvaguarda.evaluate.Exemption;
import org.salvaguarda.evaluate.Outcome;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.evaluate.Safeguard;
import org.salvaguarda.evaluate.Signal;
import org.salvaguarda.evaluate.Trace;
import org.salvaguarda.evaluate.Verdict;
import org.salvaguarda.extract.Statement;
import org.salvaguarda.render.TraceAnswer.Defeat;
import org.salvaguarda.render.TraceAnswer.Near;
import org.salvaguarda.render.TraceAnswer.Signalled;
import org.salvaguarda.render.TraceAnswer.Spot;

/**
 * Tells why a check got its verdict: rules that fired, facts and words under them, what defeated
 * what, what was seen but did not count; for a missing one, which provision came nearest.
 */
public final class Tracing {

  private static final Pattern OF_A_CHECK = Pattern.compile("[A-Z]{2}-\\d+ ");

  private final Rulebook rulebook;
  private final String text;
  private final TracedFacts facts;

  public Tracing(Rulebook rulebook, String text) {
    this.rulebook = rulebook;
    this.text = text;
    this.facts = new TracedFacts(text);
  }

  /** Why the check got its verdict. */
  public TraceAnswer of(String check, Outcome outcome) {
    Verdict verdict = outcome.verdicts().get(check);
    boolean missing = verdict.value().equals("missing");
    List<Statement> seen = seen(check, outcome);
    return new TraceAnswer(
        check,
        verdict.value(),
        rulebook.catalogue().reason(verdict.because()),
        outcome.signals(check).stream().map(this::signalled).toList(),
        defeats(verdict, outcome.signals(check)),
        firings(check, outcome).stream().map(facts::of).toList(),
        missing ? whyNot(check, outcome) : Map.of(),
        missing ? articles(seen) : List.of(),
        missing ? nearest(check, outcome) : Optional.empty(),
        seen.stream().map(this::spot).toList());
  }

  private Map<String, String> whyNot(String check, Outcome outcome) {
    Map<String, String> sentences = new TreeMap<>();
    for (String language : Wording.LANGUAGES) {
      WhyNot whyNot = new WhyNot(new Wording(rulebook, Locale.forLanguageTag(language)));
      sentences.put(language, whyNot.of(check, outcome.statements(), text));
    }
    return sentences;
  }

  private Optional<Near> nearest(String check, Outcome outcome) {
    return new NearMisses(rulebook)
        .of(check, outcome.statements())
        .map(near -> new Near(spot(near.at()), near.rule(), near.says(), near.lacks()));
  }

  private static List<String> articles(List<Statement> seen) {
    return seen.stream()
        .filter(Statement::operative)
        .map(statement -> statement.locus().article())
        .distinct()
        .toList();
  }

  /** A breach beats every safeguard; an exemption makes them weak. */
  private List<Defeat> defeats(Verdict verdict, List<Signal> signals) {
    List<Spot> safeguards =
        signals.stream()
            .filter(Safeguard.class::isInstance)
            .map(signal -> spot(signal.at()))
            .distinct()
            .toList();
    return safeguards.isEmpty()
        ? List.of()
        : signals.stream()
            .filter(signal -> defeats(verdict, signal))
            .map(signal -> new Defeat(signalled(signal), safeguards))
            .toList();
  }

  private static boolean defeats(Verdict verdict, Signal signal) {
    return verdict.value().equals("violated")
        ? signal instanceof Breach && signal.at().operative()
        : signal instanceof Exemption;
  }

  private Spot spot(Statement statement) {
    return Spot.of(statement.locus(), text);
  }

  private Signalled signalled(Signal signal) {
    return new Signalled(TracedFacts.kind(signal), spot(signal.at()));
  }

  /** Of the rules that give a verdict only the last: the engine withdrew what came before. */
  private static List<Trace.Firing> firings(String check, Outcome outcome) {
    List<Trace.Firing> all =
        outcome.firings().stream().filter(firing -> speaksTo(firing, check)).toList();
    Optional<Trace.Firing> last =
        all.stream().filter(Tracing::decides).reduce((first, second) -> second);
    return all.stream()
        .filter(firing -> !decides(firing) || firing.equals(last.orElseThrow()))
        .toList();
  }

  private static boolean decides(Trace.Firing firing) {
    return firing.facts().stream()
        .allMatch(fact -> fact instanceof Check || fact instanceof Applies);
  }

  /** Whether it is a rule of the check, or a rule for all checks that fired for it. */
  private static boolean speaksTo(Trace.Firing firing, String check) {
    return OF_A_CHECK.matcher(firing.rule()).lookingAt()
        ? firing.rule().startsWith(check + " ")
        : firing.facts().stream().anyMatch(fact -> isOf(check, fact));
  }

  private static boolean isOf(String check, Object fact) {
    return (fact instanceof Signal signal && signal.check().equals(check))
        || (fact instanceof Applies applies && applies.check().equals(check))
        || (fact instanceof Check one && one.id().equals(check));
  }

  private List<Statement> seen(String check, Outcome outcome) {
    List<Statement> told = outcome.signals(check).stream().map(Signal::at).toList();
    Set<String> sought = rulebook.index().soughtBy(check);
    return outcome.statements().stream()
        .filter(statement -> !told.contains(statement))
        .filter(statement -> statement.holdsAny(sought))
        .toList();
  }
}
