package org.salvaguarda;

import java.util.List;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Assessment;
import org.salvaguarda.assess.Result;
import org.salvaguarda.evaluate.Evaluation;
import org.salvaguarda.evaluate.Outcome;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.extract.Extractor;
import org.salvaguarda.extract.Statement;
import org.salvaguarda.ingest.Drafts;
import org.salvaguarda.ingest.Source;
import org.salvaguarda.segment.ClauseSegmenter;
import org.salvaguarda.segment.Languages;
import org.salvaguarda.segment.Options;
import org.salvaguarda.segment.PartyNames;
import org.salvaguarda.segment.Segmenter;

/**
 * The line from a draft to its result: read, segment, extract, evaluate, assess. Each stage is a
 * function of the one before; the same draft and rulebook give the same result.
 *
 * <p>Example: {@code new Review(Rulebooks.shipped(),
 * Options.DEFAULT).of(Drafts.source(path)).checks()}.
 */
public final class Review {

  /** The program's version, as results tell it. */
  public static final String VERSION = "0.1.0";

  private final Rulebook rulebook;
  private final Options options;
  private final Extractor extractor;

  public Review(Rulebook rulebook, Options options) {
    this.rulebook = rulebook;
    this.options = options;
    this.extractor =
        new Extractor(rulebook.lexicons(), new PartyNames(rulebook.gazetteer(), options.partner()));
  }

  /**
   * The drafts that a file holds: one, or one a language where texts in several languages stand
   * side by side; of these, if a language was asked for, the one in it.
   *
   * @throws org.salvaguarda.ingest.UnreadableDraft if it cannot be read
   */
  public List<Draft> drafts(Source source) {
    Languages languages = rulebook.languages();
    List<Draft> all = Drafts.read(source, text -> languages.tell(text, 0, text.length(), ""));
    return all.stream()
        .filter(draft -> all.size() > 1 && isAskedFor(draft))
        .findFirst()
        .map(List::of)
        .orElse(all);
  }

  private boolean isAskedFor(Draft draft) {
    return options.language().filter(code -> draft.name().endsWith("#" + code)).isPresent();
  }

  /**
   * The first of the drafts that a file holds: where two stand side by side, it notes the other.
   */
  public Draft draft(Source source) {
    return drafts(source).get(0);
  }

  /** Reviews the first of the drafts that a file holds. */
  public Result of(Source source) {
    return of(draft(source));
  }

  /** Reviews a draft that has been read. */
  public Result of(Draft draft) {
    return reviewed(draft).result();
  }

  /** Reviews a draft and keeps what the result rests on. */
  public Reviewed reviewed(Draft draft) {
    Agreement agreement = segment(draft);
    Outcome outcome = outcome(agreement);
    return new Reviewed(
        agreement, outcome, new Assessment(rulebook, agreement, outcome).result(VERSION));
  }

  /** What the rules make of a draft. */
  public Outcome outcome(Draft draft) {
    return outcome(segment(draft));
  }

  private Outcome outcome(Agreement agreement) {
    return new Evaluation(rulebook).of(agreement, extractor.statements(agreement));
  }

  /** How a draft is understood, before any rule. */
  public List<Statement> read(Draft draft) {
    return extractor.statements(segment(draft));
  }

  /** What the rules make of a draft, with every rule that fired. */
  public Outcome traced(Draft draft) {
    Agreement agreement = segment(draft);
    return new Evaluation(rulebook).traced(agreement, extractor.statements(agreement));
  }

  /** The checks that a single clause speaks to. */
  public List<Result.CheckResult> ofClause(Draft clause) {
    Agreement agreement = new ClauseSegmenter(rulebook.languages()).segment(clause, options);
    List<Statement> statements = extractor.statements(agreement);
    Outcome outcome = new Evaluation(rulebook).ofClause(statements);
    return new Assessment(rulebook, agreement, outcome)
        .checks().stream().filter(check -> !outcome.signals(check.id()).isEmpty()).toList();
  }

  private Agreement segment(Draft draft) {
    return new Segmenter(rulebook.languages(), rulebook.gazetteer()).segment(draft, options);
  }
}
