package org.salvaguarda.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.agreement.Locus;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.assess.Result.Evidence;
import org.salvaguarda.assess.Result.Named;
import org.salvaguarda.evaluate.Card;
import org.salvaguarda.evaluate.Outcome;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.evaluate.Signal;
import org.salvaguarda.evaluate.Verdict;
import org.salvaguarda.extract.Statement;

/**
 * Puts what the rules found into the result that users see: verdicts with quotations, reasons and
 * model clauses.
 */
public final class Assessment {

  private static final int CONTEXT = 40;
  private static final int QUOTED = 5;

  private final Rulebook rulebook;
  private final Agreement agreement;
  private final Outcome outcome;

  public Assessment(Rulebook rulebook, Agreement agreement, Outcome outcome) {
    this.rulebook = rulebook;
    this.agreement = agreement;
    this.outcome = outcome;
  }

  /** The whole result. */
  public Result result(String version) {
    List<CheckResult> checks = checks();
    return new Result(
        agreement.draft().name(),
        new Result.Engine(version, rulebook.hash()),
        about(),
        outcome.inField(),
        outcome.subjects(),
        outcome.spectrum(),
        outcome.trajectory(),
        activities(),
        checks,
        levers(),
        borne(outcome.risks()),
        borne(outcome.benefits()),
        new Advice(rulebook).of(checks),
        new ReadingQuality(rulebook, agreement, outcome).reading());
  }

  /** Every check of the catalogue, in its order. */
  public List<CheckResult> checks() {
    return rulebook.cards().values().stream().map(this::check).toList();
  }

  private Result.About about() {
    return new Result.About(
        agreement.title(),
        agreement.language(),
        agreement.languages(),
        agreement.parties().stream()
            .map(party -> new Result.PartyOf(party.name(), party.role()))
            .toList(),
        agreement.articles(),
        agreement.annexes());
  }

  private CheckResult check(Card card) {
    Verdict verdict =
        Optional.ofNullable(outcome.verdicts().get(card.id()))
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "no rule in rules/verdicts gives a verdict for " + card.id()));
    List<Evidence> evidence = evidence(verdict);
    CheckResult plain =
        new CheckResult(
            card.id(),
            card.principle(),
            verdict.value(),
            null,
            card.severity(),
            confidence(verdict, evidence),
            summary(verdict),
            evidence,
            null,
            null,
            card.sources(),
            card.callToAction(),
            null);
    return plain.adverse() ? adverse(card, plain) : plain;
  }

  /** The reason for a verdict; with the counts behind it where the check counts duties. */
  private Map<String, String> summary(Verdict verdict) {
    Map<String, String> reason = rulebook.catalogue().reason(verdict.because());
    Map<String, String> counted = rulebook.catalogue().counted().get(verdict.check());
    boolean sided = agreement.parties().stream().anyMatch(party -> party.role().equals("host"));
    if (counted == null || !sided || !outcome.inField() || outcome.burdens().isEmpty()) {
      return reason;
    }
    Map<String, String> summary = new LinkedHashMap<>();
    reason.forEach(
        (language, text) ->
            summary.put(language, text + " " + outcome.burdens().get().in(counted.get(language))));
    return summary;
  }

  private CheckResult adverse(Card card, CheckResult plain) {
    return new CheckResult(
        plain.id(),
        plain.principle(),
        plain.verdict(),
        claim(plain),
        plain.severity(),
        plain.confidence(),
        plain.summary(),
        plain.evidence(),
        plain.evidence().isEmpty() ? searched(card) : null,
        new Result.Remedy(card.text("en").remedy(), card.text("es").remedy(), insertAfter(plain)),
        plain.sources(),
        plain.callToAction(),
        Fingerprint.of(plain, this::heading));
  }

  private String claim(CheckResult check) {
    boolean defeated =
        outcome.signals(check.id()).stream()
            .anyMatch(signal -> signal instanceof org.salvaguarda.evaluate.Exemption);
    return switch (check.verdict()) {
      case "violated" -> "harmful-text";
      case "missing" -> "safeguard-not-found";
      default -> defeated ? "safeguard-defeated" : "safeguard-weakened";
    };
  }

  private List<Evidence> evidence(Verdict verdict) {
    return Support.of(verdict, outcome.signals(verdict.check())).stream()
        .map(Signal::at)
        .distinct()
        .limit(QUOTED)
        .map(this::evidence)
        .toList();
  }

  private Evidence evidence(Statement at) {
    Draft draft = agreement.draft();
    String text = draft.text();
    Locus locus = at.locus();
    int page = draft.pageAt(locus.start());
    return new Evidence(
        locus.where(),
        locus.eId(),
        page > 0 ? Optional.of(page) : Optional.empty(),
        locus.start(),
        locus.end(),
        locus.in(text),
        text.substring(Math.max(0, locus.start() - CONTEXT), locus.start()),
        text.substring(locus.end(), Math.min(text.length(), locus.end() + CONTEXT)),
        at.provision().language());
  }

  /**
   * Sure where the words are there to see; less so for an absence in a text that speaks of the
   * matter elsewhere.
   */
  private String confidence(Verdict verdict, List<Evidence> evidence) {
    return switch (verdict.value()) {
      case "violated", "satisfied", "weak" -> evidence.isEmpty() ? "medium" : "high";
      case "missing" ->
          searched(rulebook.cards().get(verdict.check())).isEmpty() ? "high" : "medium";
      default -> "high";
    };
  }

  /**
   * Where a rule of the check found a word that it looks for: the places a reader should look at.
   */
  private List<String> searched(Card card) {
    Set<String> sought = rulebook.index().soughtBy(card.id());
    return outcome.statements().stream()
        .filter(Statement::operative)
        .filter(statement -> statement.holdsAny(sought))
        .map(statement -> statement.locus().article())
        .distinct()
        .toList();
  }

  private String insertAfter(CheckResult check) {
    if (!check.evidence().isEmpty()) {
      return check.evidence().get(0).eId();
    }
    return outcome.statements().stream()
        .filter(Statement::operative)
        .reduce((first, last) -> last)
        .map(last -> last.locus().eId())
        .orElse("preamble");
  }

  private String heading(String eId) {
    return outcome.statements().stream()
        .filter(
            statement -> statement.heading() && statement.locus().eId().equals(eId.split("__")[0]))
        .map(statement -> statement.locus().in(agreement.draft().text()))
        .findFirst()
        .orElse("");
  }

  private List<Named> activities() {
    Map<String, List<Evidence>> grouped = new LinkedHashMap<>();
    rulebook.catalogue().activities().keySet().forEach(id -> grouped.put(id, new ArrayList<>()));
    outcome.activities().forEach(activity -> add(grouped, activity.id(), activity.at()));
    return named(grouped);
  }

  private List<Named> levers() {
    Map<String, List<Evidence>> grouped = new LinkedHashMap<>();
    outcome.levers().forEach(lever -> add(grouped, lever.id(), lever.at()));
    return named(grouped);
  }

  private static List<Result.Borne> borne(Map<String, SortedSet<String>> checks) {
    return checks.entrySet().stream()
        .map(entry -> new Result.Borne(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private void add(Map<String, List<Evidence>> grouped, String id, Statement at) {
    List<Evidence> evidence = grouped.computeIfAbsent(id, i -> new ArrayList<>());
    if (evidence.size() < QUOTED) {
      evidence.add(evidence(at));
    }
  }

  private static List<Named> named(Map<String, List<Evidence>> grouped) {
    return grouped.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new Named(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }
}
