package org.salvaguarda.render;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.salvaguarda.evaluate.Outcome;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.evaluate.Signal;
import org.salvaguarda.evaluate.Trace;
import org.salvaguarda.evaluate.Verdict;
import org.salvaguarda.extract.Statement;
import org.salvaguarda.render.TraceAnswer.Fact;
import org.salvaguarda.render.TraceAnswer.Fired;
import org.salvaguarda.render.TraceAnswer.Signalled;
import org.salvaguarda.render.TraceAnswer.Spot;

/**
 * Tells why a check got its verdict: rules that fired, facts and words under them, what was seen
 * but did not count.
 */
public final class Tracing {

  private final Rulebook rulebook;
  private final String text;

  public Tracing(Rulebook rulebook, String text) {
    this.rulebook = rulebook;
    this.text = text;
  }

  /** Why the check got its verdict. */
  public TraceAnswer of(String check, Outcome outcome) {
    Verdict verdict = outcome.verdicts().get(check);
    return new TraceAnswer(
        check,
        verdict.value(),
        rulebook.catalogue().reason(verdict.because()),
        outcome.signals(check).stream().map(this::signalled).toList(),
        outcome.firings().stream()
            .filter(firing -> speaksTo(firing, check))
            .map(Tracing::fired)
            .toList(),
        seen(check, outcome));
  }

  private Signalled signalled(Signal signal) {
    return new Signalled(kind(signal), Spot.of(signal.at().locus(), text));
  }

  private static boolean speaksTo(Trace.Firing firing, String check) {
    return firing.rule().startsWith(check + " ")
        || firing.facts().stream()
            .anyMatch(fact -> fact instanceof Signal signal && signal.check().equals(check));
  }

  private List<Spot> seen(String check, Outcome outcome) {
    List<Statement> told = outcome.signals(check).stream().map(Signal::at).toList();
    Set<String> sought = rulebook.index().soughtBy(check);
    return outcome.statements().stream()
        .filter(statement -> !told.contains(statement))
        .filter(statement -> statement.holdsAny(sought))
        .map(statement -> Spot.of(statement.locus(), text))
        .toList();
  }

  private static Fired fired(Trace.Firing firing) {
    return new Fired(firing.rule(), firing.facts().stream().map(Tracing::fact).toList());
  }

  /** Facts are records: what is plain in them is told by value, provisions by their place. */
  private static Fact fact(Object fact) {
    Map<String, Object> values = new TreeMap<>();
    List<String> where = new ArrayList<>();
    for (RecordComponent component : components(fact)) {
      Object value = value(component, fact);
      if (value instanceof Statement statement) {
        where.add(statement.locus().where());
      } else if (value instanceof String || value instanceof Boolean || value instanceof Number) {
        values.put(component.getName(), value);
      }
    }
    return new Fact(kind(fact), values, where);
  }

  private static List<RecordComponent> components(Object fact) {
    return Optional.ofNullable(fact.getClass().getRecordComponents())
        .map(Arrays::asList)
        .orElseGet(List::of);
  }

  private static Object value(RecordComponent component, Object fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String kind(Object fact) {
    return fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
