package org.salvaguarda.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.salvaguarda.Review;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.evaluate.Outcome;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.segment.Options;

/** Reviews on the {@link Workbench}: drafts, whose evaluations are kept, and clauses. */
@Singleton
final class Reviews {

  private final Rulebook rulebook;
  private final Workbench workbench;
  private final Evaluations evaluations;

  @Inject
  Reviews(Rulebook rulebook, Workbench workbench, Evaluations evaluations) {
    this.rulebook = rulebook;
    this.workbench = workbench;
    this.evaluations = evaluations;
  }

  /** Reviews a draft and keeps the evaluation. */
  Evaluated of(Submission submission) {
    Evaluated evaluated = workbench.done(() -> evaluated(submission));
    evaluations.add(evaluated);
    return evaluated;
  }

  private Evaluated evaluated(Submission submission) {
    Options options = submission.options();
    Review review = new Review(rulebook, options);
    Draft draft = submission.draft(review);
    return new Evaluated(UUID.randomUUID().toString(), draft, options, review.of(draft));
  }

  /** Reviews a kept draft once more, and tells every rule that fires. */
  Outcome traced(Evaluated evaluated) {
    return workbench.done(
        () -> new Review(rulebook, evaluated.options()).traced(evaluated.draft()));
  }

  /** The checks that a clause speaks to. */
  List<CheckResult> ofClause(Draft clause, Options options) {
    return workbench.done(() -> new Review(rulebook, options).ofClause(clause));
  }
}
