package org.salvaguarda.render;

import java.util.List;
import org.salvaguarda.Reviewed;
import org.salvaguarda.assess.Result.CheckResult;

/** The memo's findings, the gravest first: why, the words quoted, the clause to propose. */
final class MarkdownFindings {

  private final Wording wording;
  private final WhyNot whyNot;

  MarkdownFindings(Wording wording) {
    this.wording = wording;
    this.whyNot = new WhyNot(wording);
  }

  void of(Reviewed draft, Markdown memo) {
    List<CheckResult> findings = Findings.of(draft.result());
    memo.heading(2, wording.of("memo.findings") + ": " + findings.size());
    findings.forEach(check -> finding(check, draft, memo));
  }

  private void finding(CheckResult check, Reviewed draft, Markdown memo) {
    memo.heading(3, wording.head(check));
    memo.paragraph(wording.summary(check) + " " + wording.card(check.id()).why());
    check
        .evidence()
        .forEach(
            evidence ->
                memo.quotation(
                    wording.where(evidence) + ": " + wording.of("quoted", evidence.quote())));
    if (check.searched() != null && !check.searched().isEmpty()) {
      memo.paragraph(wording.of("searched", wording.where(check.searched())));
    }
    whyNot.of(check, draft).ifPresent(memo::paragraph);
    memo.labelled(wording.of("memo.clause"), wording.placed(check))
        .quotation(wording.remedy(check))
        .item(wording.of("memo.sources"), String.join(", ", check.sources()))
        .item(wording.of("memo.fingerprint"), check.fingerprint())
        .line("");
  }
}
