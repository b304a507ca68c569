package org.salvaguarda.accuracy;

import java.util.Set;
import org.salvaguarda.Review;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.extract.Statement;
import org.salvaguarda.segment.Options;

/**
 * What keyword search alone would say: a check that applies is satisfied where any concept that its
 * rules match on stands in an operative provision, and missing where none does; a prohibition is
 * violated where one does.
 */
final class KeywordBaseline {

  private final Rulebook rulebook;

  KeywordBaseline(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  Result of(Draft draft, Result full) {
    var statements = new Review(rulebook, Options.DEFAULT).read(draft);
    return full.with(full.checks().stream().map(check -> replaced(check, statements)).toList());
  }

  private Result.CheckResult replaced(
      Result.CheckResult check, java.util.List<Statement> statements) {
    if (check.verdict().equals("not-applicable") || check.verdict().equals("undetermined")) {
      return check;
    }
    Set<String> concepts = rulebook.index().concepts().getOrDefault(check.id(), Set.of());
    boolean found =
        statements.stream()
            .filter(Statement::operative)
            .anyMatch(
                s ->
                    s.concepts().stream()
                        .anyMatch(
                            c -> concepts.contains(c) && rulebook.index().leading().contains(c)));
    boolean prohibition = rulebook.cards().get(check.id()).prohibition();
    String verdict =
        prohibition ? (found ? "violated" : "satisfied") : (found ? "satisfied" : "missing");
    return new Result.CheckResult(
        check.id(),
        check.principle(),
        verdict,
        check.claim(),
        check.severity(),
        check.confidence(),
        check.summary(),
        check.evidence(),
        check.searched(),
        check.remedy(),
        check.sources(),
        check.callToAction(),
        check.fingerprint());
  }
}
