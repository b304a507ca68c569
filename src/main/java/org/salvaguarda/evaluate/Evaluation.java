package org.salvaguarda.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.extract.Mention;
import org.salvaguarda.extract.Span;
import org.salvaguarda.extract.Statement;

/** Holds statements against a rulebook: one rule session an agreement, closed when it has fired. */
public final class Evaluation {

  private static final int FIRINGS = 200_000;

  private final Rulebook rulebook;

  public Evaluation(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** What the rules make of an agreement. */
  public Outcome of(Agreement agreement, List<Statement> statements) {
    return run(statements, about(agreement, statements), new Trace(false));
  }

  /** The same, with every rule that fired. */
  public Outcome traced(Agreement agreement, List<Statement> statements) {
    return run(statements, about(agreement, statements), new Trace(true));
  }

  private List<Object> about(Agreement agreement, List<Statement> statements) {
    List<Object> facts = new ArrayList<>();
    facts.add(Burdens.of(statements));
    rulebook.catalogue().risks().forEach((id, risk) -> bear("risk", id, risk, facts));
    rulebook.catalogue().benefits().forEach((id, gain) -> bear("benefit", id, gain, facts));
    agreement.draft().unreadablePages().forEach(page -> facts.add(new Unread(page)));
    return facts;
  }

  private static void bear(String kind, String id, Catalogue.Borne borne, List<Object> facts) {
    facts.add(new Bearer(kind, id));
    borne.checks().forEach(check -> facts.add(new Carries(kind, id, check)));
  }

  /**
   * What the rules make of a clause, taken as part of an agreement in the field in which every
   * activity takes place.
   */
  public Outcome ofClause(List<Statement> statements) {
    Statement first = statements.get(0);
    List<Object> given = new ArrayList<>();
    given.add(new InField());
    rulebook.catalogue().activities().keySet().forEach(id -> given.add(new Activity(id, first)));
    rulebook.catalogue().subjects().keySet().forEach(id -> given.add(new Subject(id, first)));
    return run(statements, given, new Trace(false));
  }

  private Outcome run(List<Statement> statements, List<Object> given, Trace trace) {
    KieSession session = rulebook.kieBase().newKieSession();
    try {
      trace.listenTo(session);
      rulebook.checks().forEach(session::insert);
      given.forEach(session::insert);
      statements.forEach(statement -> mentions(statement).forEach(session::insert));
      statements.forEach(statement -> statement.references().forEach(session::insert));
      if (session.fireAllRules(FIRINGS) >= FIRINGS) {
        throw new IllegalStateException(
            "the rules do not come to rest after " + FIRINGS + " firings");
      }
      return outcome(session, statements, trace);
    } finally {
      session.dispose();
    }
  }

  /** The mentions in a statement that some rule can use, one a concept, polarity and norm. */
  private List<Mention> mentions(Statement statement) {
    List<Mention> mentions = new ArrayList<>();
    for (String concept : statement.concepts()) {
      if (rulebook.index().leading().contains(concept)) {
        Set<Object> seen = new HashSet<>();
        for (Span span : statement.spans(concept)) {
          Mention mention = Mention.of(concept, statement, span);
          if (seen.add(List.of(mention.affirmed(), statement.normAt(span)))) {
            mentions.add(mention);
          }
        }
      }
    }
    return mentions;
  }

  private static Outcome outcome(KieSession session, List<Statement> statements, Trace trace) {
    Map<String, Verdict> verdicts =
        all(session, Verdict.class).stream()
            .collect(Collectors.toMap(Verdict::check, v -> v, Evaluation::worst));
    Comparator<Signal> order =
        Comparator.comparing(Signal::check)
            .thenComparing(signal -> signal.at().locus())
            .thenComparing(signal -> signal.getClass().getSimpleName());
    return new Outcome(
        statements,
        all(session, Burdens.class).stream().findFirst(),
        !all(session, InField.class).isEmpty(),
        verdicts,
        all(session, Signal.class).stream().sorted(order).toList(),
        all(session, Activity.class).stream()
            .sorted(
                Comparator.comparing(Activity::id).thenComparing(activity -> activity.at().locus()))
            .toList(),
        all(session, Subject.class).stream().map(Subject::id).distinct().sorted().toList(),
        all(session, Spectrum.class).stream().mapToInt(Spectrum::level).max().orElse(0),
        all(session, Lever.class).stream()
            .sorted(Comparator.comparing(Lever::id).thenComparing(lever -> lever.at().locus()))
            .toList(),
        by(all(session, Risk.class), Risk::id, Risk::check),
        by(all(session, Benefit.class), Benefit::id, Benefit::check),
        all(session, Trajectory.class).stream()
            .map(Trajectory::id)
            .sorted()
            .findFirst()
            .orElse("none"),
        trace.firings());
  }

  private static <T> SortedMap<String, SortedSet<String>> by(
      List<T> facts, Function<T, String> id, Function<T, String> check) {
    SortedMap<String, SortedSet<String>> by = new TreeMap<>();
    facts.forEach(
        fact -> by.computeIfAbsent(id.apply(fact), i -> new TreeSet<>()).add(check.apply(fact)));
    return by;
  }

  private static Verdict worst(Verdict one, Verdict two) {
    throw new IllegalStateException(
        "two verdicts for " + one.check() + ": " + one.value() + ", " + two.value());
  }

  private static <T> List<T> all(KieSession session, Class<T> type) {
    return session.getObjects(new ClassObjectFilter(type)).stream().map(type::cast).toList();
  }
}
