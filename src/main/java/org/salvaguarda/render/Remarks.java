package org.salvaguarda.render;

import java.util.ArrayList;
import java.util.List;
import org.salvaguarda.Reviewed;
import org.salvaguarda.agreement.Locus;
import org.salvaguarda.agreement.Provision;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.assess.Result.Evidence;

/**
 * The findings of a draft as remarks on its words: on each quotation, or, where a safeguard is
 * missing, on the provision after which it would stand. The model clause is told once a finding.
 */
final class Remarks {

  private final Wording wording;

  Remarks(Wording wording) {
    this.wording = wording;
  }

  /** The gravest first. */
  List<Remark> of(Reviewed draft) {
    return Findings.of(draft.result()).stream()
        .flatMap(check -> of(check, draft).stream())
        .toList();
  }

  private List<Remark> of(CheckResult check, Reviewed draft) {
    if (check.evidence().isEmpty()) {
      Locus place = place(check, draft);
      return List.of(remark(check, place.start(), place.end(), whole(check)));
    }
    List<Remark> remarks = new ArrayList<>();
    for (Evidence evidence : check.evidence()) {
      List<String> said = remarks.isEmpty() ? whole(check) : List.of(wording.summary(check));
      remarks.add(remark(check, evidence.start(), evidence.end(), said));
    }
    return remarks;
  }

  private Remark remark(CheckResult check, int start, int end, List<String> said) {
    return new Remark(start, end, check.id(), check.verdict(), wording.head(check), said);
  }

  /** The last provision at the place for the clause, or else the last of all. */
  private static Locus place(CheckResult check, Reviewed draft) {
    List<Provision> provisions = draft.agreement().provisions();
    return provisions.stream()
        .map(Provision::locus)
        .filter(locus -> locus.eId().equals(check.remedy().insertAfter()))
        .reduce((first, last) -> last)
        .orElseGet(() -> provisions.get(provisions.size() - 1).locus());
  }

  private List<String> whole(CheckResult check) {
    return List.of(
        wording.summary(check) + " " + wording.card(check.id()).why(),
        wording.of("memo.clause") + " " + wording.placed(check) + " " + wording.remedy(check));
  }
}
