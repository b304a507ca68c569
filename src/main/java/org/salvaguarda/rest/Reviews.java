package org.salvaguarda.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.salvaguarda.Review;
import org.salvaguarda.Reviewed;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.evaluate.Outcome;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.render.Dossier;
import org.salvaguarda.render.Format;
import org.salvaguarda.render.Json;
import org.salvaguarda.render.Wording;
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

  /** A report on a kept draft. The result is kept; what else a report shows is found once more. */
  byte[] report(Evaluated evaluated, Format format, Wording wording) {
    return format == Format.JSON
        ? (Json.document(evaluated.result()) + "\n").getBytes(StandardCharsets.UTF_8)
        : reviewed(evaluated, draft -> format.report(wording, false).of(Dossier.of(draft)));
  }

  /** What is made of a kept draft when it is reviewed once more. */
  <T> T reviewed(Evaluated evaluated, Function<Reviewed, T> making) {
    return workbench.done(
        () -> making.apply(new Review(rulebook, evaluated.options()).reviewed(evaluated.draft())));
  }

  /** The checks that a clause speaks to. */
  List<CheckResult> ofClause(Draft clause, Options options) {
    return workbench.done(() -> new Review(rulebook, options).ofClause(clause));
  }
}
