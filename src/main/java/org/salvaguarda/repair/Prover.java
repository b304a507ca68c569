package org.salvaguarda.repair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.salvaguarda.Review;
import org.salvaguarda.Reviewed;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.evaluate.Rulebook;

/** Tries remedies on a draft and keeps those that are proved. */
public final class Prover {

  private static final List<String> WORSE =
      List.of("satisfied", "not-applicable", "undetermined", "weak", "missing", "violated");

  /** What a cured check says; it no longer applies where what made it apply is gone. */
  private static final Set<String> CLEAR = Set.of("satisfied", "not-applicable");

  private static final int ADVERSE = WORSE.indexOf("weak");

  private final Rulebook rulebook;
  private final Review review;
  private final Reviewed draft;

  /**
   * @param review reads the changed texts as the draft was read
   * @param draft as reviewed
   */
  public Prover(Rulebook rulebook, Review review, Reviewed draft) {
    this.rulebook = rulebook;
    this.review = review;
    this.draft = draft;
  }

  /** A proof for each adverse finding that has one, by check. */
  public Map<String, Proof> all() {
    return draft.result().checks().parallelStream()
        .filter(CheckResult::adverse)
        .map(check -> proof(check.id()))
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(Proof::check, proof -> proof, (a, b) -> a, TreeMap::new));
  }

  /** The first way in which a check's model clause clears its finding and does no harm. */
  public Optional<Proof> proof(String check) {
    return new Remedies(rulebook, draft)
        .of(check).stream()
            .map(edits -> new Proof(check, edits, cleared(edits)))
            .filter(proof -> proof.clears().contains(check))
            .findFirst();
  }

  /** The findings that edits clear; none if any verdict is worse than before. */
  Set<String> cleared(List<Edit> edits) {
    Map<String, String> before = verdicts(draft.result());
    Map<String, String> after = verdicts(review.of(changed(edits)));
    boolean harm =
        before.keySet().stream()
            .anyMatch(
                check -> worse(after.get(check)) > Math.max(ADVERSE - 1, worse(before.get(check))));
    return harm
        ? Set.of()
        : before.keySet().stream()
            .filter(
                check -> worse(before.get(check)) >= ADVERSE && CLEAR.contains(after.get(check)))
            .collect(Collectors.toSet());
  }

  private Draft changed(List<Edit> edits) {
    Draft original = draft.agreement().draft();
    return Draft.of(original.name(), Edit.apply(original.text(), edits));
  }

  private static int worse(String verdict) {
    return WORSE.indexOf(verdict);
  }

  private static Map<String, String> verdicts(Result result) {
    return result.checks().stream()
        .collect(Collectors.toMap(CheckResult::id, CheckResult::verdict));
  }
}
