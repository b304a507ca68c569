package org.salvaguarda.render;

import java.util.List;
import org.salvaguarda.assess.Result;

/** The memo's last part: how the verdicts came about, and how often such verdicts are right. */
final class MarkdownMethod {

  private final Wording wording;
  private final MeasuredChecks measured;

  MarkdownMethod(Wording wording) {
    this.wording = wording;
    this.measured = new MeasuredChecks(wording);
  }

  void of(Result result, Markdown memo) {
    memo.heading(2, wording.of("memo.method"))
        .paragraph(
            wording.of(
                "memo.how",
                result.engine().version(),
                result.checks().size(),
                result.engine().rulebook()));
    List<List<String>> rows = measured.rows(result);
    if (!rows.isEmpty()) {
      measured.notes(result).forEach(memo::paragraph);
      memo.table(measured.head(), rows);
    }
  }
}
