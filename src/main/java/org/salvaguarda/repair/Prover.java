package org.salvaguarda.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final Map<String, String> before;

  /**
   * @param review reads the changed texts as the draft was read
   * @param draft as reviewed
   */
  public Prover(Rulebook rulebook, Review review, Reviewed draft) {
    this.rulebook = rulebook;
    this.review = review;
    this.draft = draft;
    this.before = verdicts(draft.result());
  }

  /** A proof for each adverse finding that has one, by check. */
  public Map<String, Proof> all() {
    return draft.result().checks().parallelStream()
        .filter(CheckResult::adverse)
        .map(check -> proof(check.id()))
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(Proof::check, proof -> proof, (a, b) -> a, TreeMap::new));
  }

  /**
   * The first way in which a check's model clause clears its finding and does no harm. Where a
   * strike takes another check's safeguard with it, that check's model clause comes in as well.
   */
  public Optional<Proof> proof(String check) {
    Remedies remedies = new Remedies(rulebook, draft);
    return remedies.of(check).stream()
        .map(edits -> tried(check, edits, remedies))
        .filter(proof -> proof.clears().contains(check))
        .findFirst();
  }

  private Proof tried(String check, List<Edit> edits, Remedies remedies) {
    Map<String, String> after = after(edits);
    Set<String> harmed = harmed(after);
    if (harmed.isEmpty()) {
      return new Proof(check, edits, cleared(after));
    }
    List<Edit> all = new ArrayList<>(edits);
    all.addAll(remedies.returned(harmed));
    return new Proof(check, all, cleared(all));
  }

  /** The findings that edits clear; none if any verdict is worse than before. */
  Set<String> cleared(List<Edit> edits) {
    Map<String, String> after = after(edits);
    return harmed(after).isEmpty() ? cleared(after) : Set.of();
  }

  private Set<String> cleared(Map<String, String> after) {
    return before.keySet().stream()
        .filter(check -> worse(before.get(check)) >= ADVERSE && CLEAR.contains(after.get(check)))
        .collect(Collectors.toSet());
  }

  /** The checks whose verdicts are adverse and worse than before, in order. */
  private Set<String> harmed(Map<String, String> after) {
    return before.keySet().stream()
        .filter(check -> worse(after.get(check)) > Math.max(ADVERSE - 1, worse(before.get(check))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, String> after(List<Edit> edits) {
    return verdicts(review.of(changed(edits)));
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
