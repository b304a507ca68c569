package org.salvaguarda.render;

import java.util.List;
import org.salvaguarda.assess.Result;
import org.salvaguarda.evaluate.MeasuredAccuracy;
import org.salvaguarda.evaluate.MeasuredAccuracy.Figures;

/** The memo's last part: how the verdicts came about, and how often such verdicts are right. */
final class MarkdownMethod {

  private final Wording wording;
  private final MeasuredAccuracy measured = MeasuredAccuracy.shipped();

  MarkdownMethod(Wording wording) {
    this.wording = wording;
  }

  void of(Result result, Markdown memo) {
    memo.heading(2, wording.of("memo.method"))
        .paragraph(
            wording.of(
                "memo.how",
                result.engine().version(),
                result.checks().size(),
                result.engine().rulebook()));
    List<List<String>> rows =
        Findings.of(result).stream().map(check -> accuracy(check.id())).toList();
    if (!rows.isEmpty()) {
      accuracy(result, rows, memo);
    }
  }

  private void accuracy(Result result, List<List<String>> rows, Markdown memo) {
    memo.paragraph(wording.of("memo.measured", measured.agreements(), measured.rulebook()));
    if (!measured.rulebook().equals(result.engine().rulebook())) {
      memo.paragraph(wording.of("memo.other"));
    }
    memo.table(
        List.of(
            wording.of("memo.check"),
            wording.of("memo.right"),
            wording.of("memo.alarms"),
            wording.of("memo.missed"),
            wording.of("memo.precision"),
            wording.of("memo.recall")),
        rows);
  }

  private List<String> accuracy(String check) {
    String name = check + " " + wording.card(check).title();
    return measured
        .of(check)
        .map(figures -> row(name, figures))
        .orElseGet(() -> List.of(name, "", "", "", wording.of("memo.unmeasured"), ""));
  }

  private static List<String> row(String name, Figures figures) {
    return List.of(
        name,
        String.valueOf(figures.found()),
        String.valueOf(figures.falseAlarms()),
        String.valueOf(figures.missed()),
        figures.found() + figures.falseAlarms() == 0 ? "–" : share(figures.precision()),
        figures.found() + figures.missed() == 0 ? "–" : share(figures.recall()));
  }

  private static String share(double share) {
    return String.valueOf(Wording.share(share));
  }
}
