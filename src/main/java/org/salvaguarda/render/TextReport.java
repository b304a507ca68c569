package org.salvaguarda.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.salvaguarda.Reviewed;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.Borne;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.evaluate.Catalogue;

/** What a person reads in a terminal: counts per principle, then findings by severity. */
public final class TextReport implements Report {

  private static final int WIDTH = 96;

  /** {@code sha256:} and twelve digits: enough to tell rulebooks apart. */
  private static final int SHORT_HASH = 19;

  private final Wording wording;
  private final WhyNot whyNot;

  public TextReport(Wording wording) {
    this.wording = wording;
    this.whyNot = new WhyNot(wording);
  }

  @Override
  public byte[] of(Dossier dossier) {
    return dossier.drafts().stream()
        .map(draft -> of(draft) + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private String of(Reviewed draft) {
    Result result = draft.result();
    StringBuilder out = new StringBuilder();
    head(result, out);
    if (result.inField()) {
      counts(result, out);
      balance(result, out);
      Findings.of(result).forEach(check -> finding(check, draft, out));
    }
    foot(result, out);
    return out.toString().stripTrailing();
  }

  private void head(Result result, StringBuilder out) {
    out.append(result.id()).append(": ").append(result.agreement().title()).append('\n');
    if (!result.inField()) {
      out.append(wording.of("memo.outside")).append('\n');
      return;
    }
    out.append(wording.of("memo.spectrum"))
        .append(' ')
        .append(wording.of("memo.of", result.spectrum(), wording.spectrum(result.spectrum())))
        .append('\n')
        .append(wording.of("memo.path"))
        .append(": ")
        .append(wording.trajectory(result.trajectory()))
        .append("\n\n");
  }

  private void counts(Result result, StringBuilder out) {
    Counts.of(result, wording.catalogue())
        .forEach(
            (id, counts) -> {
              out.append(String.format("%-3s%-38s", id, wording.principle(id)));
              new TreeMap<>(counts)
                  .forEach(
                      (verdict, count) -> {
                        if (count > 0) {
                          out.append("  " + count + " " + wording.verdict(verdict));
                        }
                      });
              out.append('\n');
            });
  }

  private void balance(Result result, StringBuilder out) {
    Catalogue catalogue = wording.catalogue();
    out.append('\n');
    borne("gains", result.benefits(), catalogue.benefits(), out);
    borne("costs", result.risks(), catalogue.risks(), out);
  }

  private void borne(
      String key, List<Borne> found, Map<String, Catalogue.Borne> titles, StringBuilder out) {
    wrapped("", wording.balance(key) + ": " + wording.borne(found, titles) + ".", out);
  }

  private void finding(CheckResult check, Reviewed draft, StringBuilder out) {
    var text = wording.card(check.id());
    out.append('\n')
        .append(check.id() + " " + wording.verdict(check.verdict()))
        .append(", " + wording.of("severity." + check.severity()))
        .append(": " + text.title() + "\n");
    wrapped("  ", wording.summary(check) + " " + text.why(), out);
    check
        .evidence()
        .forEach(
            evidence ->
                wrapped(
                    "  > ",
                    wording.where(evidence) + ": " + wording.of("quoted", evidence.quote()),
                    out));
    if (check.searched() != null && !check.searched().isEmpty()) {
      wrapped("  ", wording.of("searched", wording.where(check.searched())), out);
    }
    whyNot.of(check, draft).ifPresent(why -> wrapped("  ", why, out));
    wrapped("  + ", wording.placed(check) + " " + wording.remedy(check), out);
  }

  private void foot(Result result, StringBuilder out) {
    Result.Reading reading = result.reading();
    out.append('\n').append(wording.of("text.read", reading.words(), reading.provisions()));
    if (!reading.complete()) {
      out.append("; ").append(wording.of("text.part", wording.reasons(reading)));
    } else if (!reading.reasons().isEmpty()) {
      out.append("; ").append(wording.reasons(reading));
    }
    out.append(". ")
        .append(wording.of("text.rulebook", result.engine().rulebook().substring(0, SHORT_HASH)))
        .append('\n');
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
