package org.salvaguarda.render;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.salvaguarda.assess.Citation;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.evaluate.Catalogue;
import org.salvaguarda.evaluate.Rulebook;

/** What a person reads in a terminal: counts per principle, then findings by severity. */
public final class TextReport {

  private static final List<String> SEVERITIES = List.of("critical", "high", "medium", "low");
  private static final List<String> GRAVITY = List.of("violated", "missing", "weak");
  private static final int WIDTH = 96;

  private final Rulebook rulebook;
  private final String language;

  public TextReport(Rulebook rulebook, Locale language) {
    this.rulebook = rulebook;
    this.language = language.getLanguage();
  }

  /** The report, without a line feed at its end. */
  public String of(Result result) {
    StringBuilder out = new StringBuilder();
    head(result, out);
    if (result.inField()) {
      counts(result, out);
      balance(result, out);
      findings(result, out);
    }
    foot(result, out);
    return out.toString().stripTrailing();
  }

  private void head(Result result, StringBuilder out) {
    out.append(result.id()).append(": ").append(result.agreement().title()).append('\n');
    if (!result.inField()) {
      out.append("Outside the field: no security cooperation was found, so no check applies.\n");
      return;
    }
    out.append("Spectrum ")
        .append(result.spectrum())
        .append(" of 5: ")
        .append(rulebook.catalogue().spectrum().get(result.spectrum()).get(language))
        .append('\n')
        .append("Path: ")
        .append(rulebook.catalogue().trajectories().get(result.trajectory()).get(language))
        .append("\n\n");
  }

  private void counts(Result result, StringBuilder out) {
    rulebook
        .catalogue()
        .principles()
        .forEach(
            (id, principle) -> {
              Map<String, Long> counts = new TreeMap<>();
              result.checks().stream()
                  .filter(check -> check.principle().equals(id))
                  .forEach(check -> counts.merge(check.verdict(), 1L, Long::sum));
              if (!counts.isEmpty()) {
                out.append(String.format("%-3s%-38s", id, principle.title().get(language)));
                counts.forEach(
                    (verdict, count) -> out.append("  ").append(count).append(' ').append(verdict));
                out.append('\n');
              }
            });
  }

  private void balance(Result result, StringBuilder out) {
    var catalogue = rulebook.catalogue();
    out.append('\n');
    borne(catalogue.balance().get("gains"), result.benefits(), catalogue.benefits(), out);
    borne(catalogue.balance().get("costs"), result.risks(), catalogue.risks(), out);
  }

  private void borne(
      Map<String, String> label,
      List<Result.Borne> found,
      Map<String, Catalogue.Borne> titles,
      StringBuilder out) {
    String told =
        found.stream()
            .map(one -> titles.get(one.id()).title().get(language) + " (" + one.id() + ")")
            .collect(Collectors.joining("; "));
    wrapped(
        "",
        label.get(language)
            + ": "
            + (told.isEmpty() ? rulebook.catalogue().balance().get("none").get(language) : told)
            + ".",
        out);
  }

  private void findings(Result result, StringBuilder out) {
    result.checks().stream()
        .filter(CheckResult::adverse)
        .sorted(
            Comparator.comparing((CheckResult check) -> SEVERITIES.indexOf(check.severity()))
                .thenComparing(check -> GRAVITY.indexOf(check.verdict())))
        .forEach(check -> finding(check, out));
  }

  private void finding(CheckResult check, StringBuilder out) {
    var text = rulebook.cards().get(check.id()).text(language);
    out.append('\n')
        .append(
            String.format(
                "%s %s, %s: %s%n", check.id(), check.verdict(), check.severity(), text.title()));
    wrapped("  ", check.summary().get(language) + " " + text.why(), out);
    check
        .evidence()
        .forEach(
            evidence -> wrapped("  > ", evidence.where() + ": “" + evidence.quote() + "”", out));
    if (check.searched() != null && !check.searched().isEmpty()) {
      wrapped(
          "  ",
          "Looked for in "
              + check.searched().stream()
                  .map(eId -> Citation.of(eId, language))
                  .collect(Collectors.joining(", "))
              + ".",
          out);
    }
    wrapped(
        "  + ",
        (check.verdict().equals("violated") ? "In place of " : "Insert after ")
            + Citation.of(check.remedy().insertAfter(), language)
            + ": "
            + (language.equals("es") ? check.remedy().es() : check.remedy().en()),
        out);
  }

  private static void foot(Result result, StringBuilder out) {
    out.append('\n')
        .append(result.reading().words())
        .append(" words, ")
        .append(result.reading().provisions())
        .append(" provisions read");
    if (!result.reading().complete()) {
      out.append("; NOT COMPLETE: ").append(String.join("; ", result.reading().reasons()));
    }
    out.append(". Rulebook ").append(result.engine().rulebook(), 0, 19).append('\n');
  }

  private static void wrapped(String indent, String text, StringBuilder out) {
    int column = 0;
    for (String word : text.strip().split("\\s+")) {
      if (column > 0 && column + word.length() > WIDTH - indent.length()) {
        out.append('\n');
        column = 0;
      }
      out.append(column == 0 ? indent : " ").append(word);
      column += word.length() + 1;
    }
    out.append('\n');
  }
}
