package org.salvaguarda.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.salvaguarda.Review;
import org.salvaguarda.Reviewed;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.evaluate.Rulebook;

/**
 * Repairs a draft with model clauses: proves one by one which clauses cure which findings, takes
 * the fewest that cure all that are grave, and reviews the text again until nothing grave is left.
 */
public final class Repair {

  private static final Set<String> GRAVE = Set.of("critical", "high");
  private static final int ROUNDS = 6;

  private final Rulebook rulebook;
  private final Review review;

  public Repair(Rulebook rulebook, Review review) {
    this.rulebook = rulebook;
    this.review = review;
  }

  /** The draft repaired as far as proved clauses go. */
  public Repaired of(Draft draft) {
    Draft now = draft;
    List<Proof> applied = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Reviewed reviewed = review.reviewed(now);
      Set<String> grave = grave(reviewed.result());
      if (grave.isEmpty()) {
        break;
      }
      Map<String, Proof> proofs = new Prover(rulebook, review, reviewed).all();
      List<Proof> fewest = FewestProofs.that(grave, proofs.values());
      if (fewest.isEmpty()) {
        break;
      }
      applied.addAll(fewest);
      now = Draft.of(draft.name(), Edit.apply(now.text(), edits(fewest)));
    }
    return new Repaired(now, applied, review.of(now));
  }

  private static List<Edit> edits(List<Proof> proofs) {
    return proofs.stream().flatMap(proof -> proof.edits().stream()).distinct().toList();
  }

  private static Set<String> grave(Result result) {
    return result.checks().stream()
        .filter(check -> check.adverse() && GRAVE.contains(check.severity()))
        .map(CheckResult::id)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * A draft after its repair.
   *
   * @param draft the changed text
   * @param applied what was done, in order
   * @param result the review of the changed text
   */
  public record Repaired(Draft draft, List<Proof> applied, Result result) {
    public Repaired {
      applied = List.copyOf(applied);
    }

    /** The grave findings that no proved clause cures. */
    public List<String> left() {
      return grave(result).stream().sorted().toList();
    }
  }

  /** The fewest proofs whose cures cover what is to be cured: exact by branch and bound. */
  static final class FewestProofs {

    private final List<Proof> proofs;
    private List<Proof> best;

    private FewestProofs(Collection<Proof> proofs, Set<String> wanted) {
      this.proofs =
          proofs.stream()
              .sorted(
                  Comparator.comparingLong((Proof proof) -> -covers(proof, wanted))
                      .thenComparing(Proof::check))
              .toList();
    }

    static List<Proof> that(Set<String> wanted, Collection<Proof> proofs) {
      Set<String> curable = new HashSet<>();
      proofs.forEach(proof -> curable.addAll(proof.clears()));
      curable.retainAll(wanted);
      FewestProofs search = new FewestProofs(proofs, curable);
      search.search(curable, new ArrayList<>());
      return search.best == null ? List.of() : search.best;
    }

    private void search(Set<String> open, List<Proof> taken) {
      if (best != null && taken.size() + (open.isEmpty() ? 0 : 1) >= best.size()) {
        return;
      }
      if (open.isEmpty()) {
        best = List.copyOf(taken);
        return;
      }
      String hardest = hardest(open);
      for (Proof proof : proofs) {
        if (proof.clears().contains(hardest)) {
          Set<String> rest = new HashSet<>(open);
          rest.removeAll(proof.clears());
          taken.add(proof);
          search(rest, taken);
          taken.remove(taken.size() - 1);
        }
      }
    }

    /** The finding that the fewest proofs cure: to begin with it cuts the search short. */
    private String hardest(Set<String> open) {
      return open.stream()
          .min(
              Comparator.comparingLong(
                      (String check) ->
                          proofs.stream().filter(proof -> proof.clears().contains(check)).count())
                  .thenComparing(check -> check))
          .orElseThrow();
    }

    private static long covers(Proof proof, Set<String> wanted) {
      return proof.clears().stream().filter(wanted::contains).count();
    }
  }
}
