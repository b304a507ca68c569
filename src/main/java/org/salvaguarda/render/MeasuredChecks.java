package org.salvaguarda.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.salvaguarda.assess.Result;
import org.salvaguarda.evaluate.MeasuredAccuracy;
import org.salvaguarda.evaluate.MeasuredAccuracy.Figures;

/**
 * How often the checks that found something are right, as a table.
 *
 * <p>Example of a row: {@code OV-1 Prior authorisation, 20, 1, 2, 0.95, 0.91}.
 */
final class MeasuredChecks {

  private final Wording wording;
  private final MeasuredAccuracy measured = MeasuredAccuracy.shipped();

  MeasuredChecks(Wording wording) {
    this.wording = wording;
  }

  /** What was measured, and that it was another rulebook if it was. */
  List<String> notes(Result result) {
    List<String> notes = new ArrayList<>();
    notes.add(wording.of("memo.measured", measured.agreements(), measured.rulebook()));
    if (!measured.rulebook().equals(result.engine().rulebook())) {
      notes.add(wording.of("memo.other"));
    }
    return notes;
  }

  List<String> head() {
    return List.of(
        wording.of("memo.check"),
        wording.of("memo.right"),
        wording.of("memo.alarms"),
        wording.of("memo.missed"),
        wording.of("memo.precision"),
        wording.of("memo.recall"));
  }

  /** A row a finding, the gravest first. */
  List<List<String>> rows(Result result) {
    return Findings.of(result).stream().map(check -> row(check.id())).toList();
  }

  private List<String> row(String check) {
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
    return String.format(Locale.ROOT, "%.2f", share);
  }
}
