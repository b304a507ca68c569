package org.salvaguarda.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.assess.Result.Evidence;

/**
 * The tables of a dossier: a row a finding, a row an agreement and principle, a row an agreement.
 * Ids such as {@code violated} are the same in every language; titles and texts are in the
 * wording's.
 */
final class Tables {

  private static final List<String> FINDING =
      List.of(
          "document",
          "check",
          "principle",
          "title",
          "verdict",
          "severity",
          "confidence",
          "where",
          "quote",
          "why",
          "remedy",
          "sources",
          "fingerprint");
  private static final List<String> AGREEMENT =
      List.of(
          "document",
          "title",
          "language",
          "spectrum",
          "trajectory",
          "words",
          "provisions",
          "complete",
          "reasons");

  private final Wording wording;

  Tables(Wording wording) {
    this.wording = wording;
  }

  /** A row a finding, those of a draft together, the gravest first. */
  Table findings(Dossier dossier) {
    return new Table(
        "findings",
        FINDING,
        rows(
            dossier,
            result -> Findings.of(result).stream().map(check -> finding(result, check)).toList()));
  }

  private List<Object> finding(Result result, CheckResult check) {
    return List.of(
        result.id(),
        check.id(),
        check.principle(),
        wording.card(check.id()).title(),
        check.verdict(),
        check.severity(),
        check.confidence(),
        told(check, wording::where, "; "),
        told(check, Evidence::quote, "\n\n"),
        wording.summary(check) + " " + wording.card(check.id()).why(),
        wording.remedy(check),
        String.join(", ", check.sources()),
        check.fingerprint());
  }

  private static String told(CheckResult check, Function<Evidence, String> what, String separator) {
    return check.evidence().stream().map(what).distinct().collect(Collectors.joining(separator));
  }

  /** A row an agreement and principle, with a count for each verdict. */
  Table principles(Dossier dossier) {
    Collection<String> verdicts = wording.catalogue().verdicts().keySet();
    return new Table(
        "principles",
        Stream.concat(Stream.of("document", "principle", "title"), verdicts.stream()).toList(),
        rows(
            dossier,
            result ->
                Counts.of(result, wording.catalogue()).entrySet().stream()
                    .map(entry -> principle(result, entry.getKey(), entry.getValue().values()))
                    .toList()));
  }

  private List<Object> principle(Result result, String id, Collection<Integer> counts) {
    List<Object> row = new ArrayList<>(List.of(result.id(), id, wording.principle(id)));
    row.addAll(counts);
    return row;
  }

  /** A row an agreement: how far it goes and how well it could be read. */
  Table agreements(Dossier dossier) {
    List<List<Object>> rows = new ArrayList<>(rows(dossier, result -> List.of(agreement(result))));
    dossier
        .unreadable()
        .forEach(
            draft ->
                rows.add(List.of(draft.document(), "", "", "", "", 0, 0, "false", draft.why())));
    return new Table("agreements", AGREEMENT, rows);
  }

  private List<Object> agreement(Result result) {
    return List.of(
        result.id(),
        result.agreement().title(),
        result.agreement().language(),
        result.spectrum(),
        result.trajectory(),
        result.reading().words(),
        result.reading().provisions(),
        String.valueOf(result.reading().complete()),
        wording.reasons(result.reading()));
  }

  private static List<List<Object>> rows(
      Dossier dossier, Function<Result, List<List<Object>>> rows) {
    return dossier.results().stream().flatMap(result -> rows.apply(result).stream()).toList();
  }
}
