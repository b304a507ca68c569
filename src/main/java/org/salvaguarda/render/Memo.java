package org.salvaguarda.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.salvaguarda.Reviewed;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.assess.Result.Recommendation;

/**
 * The memo for a minister's office. On the first page: what the text is, how far it goes, the
 * verdicts and the worst findings in the text's own words. Then what to do, every finding with the
 * clause to propose, what was not read, and how the verdicts came about.
 *
 * <p>Legal sources are cited by their keys: a memo vouches for no source.
 */
final class Memo {

  /** As many findings as fit on the first page. */
  private static final int WORST = 3;

  private static final int ADVISED = 10;

  /** Characters of a quotation on the first page. */
  private static final int GLANCE = 260;

  private final Wording wording;
  private final Paper paper;
  private final WhyNot whyNot;

  Memo(Wording wording, Paper paper) {
    this.wording = wording;
    this.whyNot = new WhyNot(wording);
    this.paper = paper;
  }

  /** Writes a memo a draft; a draft that could not be read has its page too. */
  void of(Dossier dossier) {
    dossier.drafts().forEach(this::memo);
    dossier.unreadable().forEach(this::unread);
  }

  private void unread(Dossier.Unreadable draft) {
    paper.title(wording.of("memo.kicker"), draft.document());
    paper.paragraph(wording.of("unreadable", draft.why()));
  }

  private void memo(Reviewed draft) {
    Result result = draft.result();
    paper.title(wording.of("memo.kicker"), result.agreement().title());
    paper.facts(facts(result));
    if (result.inField()) {
      glance(result);
      recommendations(result);
      findings(draft);
    } else {
      paper.paragraph(wording.of("memo.outside"));
    }
    reading(result.reading());
    method(result);
  }

  private Map<String, String> facts(Result result) {
    Result.About about = result.agreement();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(
        wording.of("memo.document"),
        result.id()
            + " · "
            + wording.of(
                "memo.extent", about.articles(), about.annexes(), result.reading().words()));
    facts.put(
        wording.of("memo.parties"),
        about.parties().stream()
            .map(party -> party.name() + " (" + wording.of("role." + party.role()) + ")")
            .collect(Collectors.joining(", ")));
    if (result.inField()) {
      balance(result, facts);
    }
    facts.values().removeIf(String::isEmpty);
    return facts;
  }

  private void balance(Result result, Map<String, String> facts) {
    facts.put(
        wording.of("memo.spectrum"),
        wording.of("memo.of", result.spectrum(), wording.spectrum(result.spectrum())));
    facts.put(wording.of("memo.path"), wording.trajectory(result.trajectory()));
    facts.put(
        wording.balance("gains"), wording.borne(result.benefits(), wording.catalogue().benefits()));
    facts.put(wording.balance("costs"), wording.borne(result.risks(), wording.catalogue().risks()));
  }

  private void glance(Result result) {
    List<CheckResult> findings = Findings.of(result);
    paper.scale(
        wording.catalogue().spectrum().keySet().stream().sorted().map(wording::spectrum).toList(),
        result.spectrum());
    paper.heading(wording.of("memo.principles"));
    paper.chart(principles(result), verdicts());
    if (!findings.isEmpty()) {
      paper.heading(wording.of("memo.worst", Math.min(WORST, findings.size()), findings.size()));
      findings.stream().limit(WORST).forEach(this::worst);
    }
  }

  private Map<String, Map<String, Integer>> principles(Result result) {
    Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
    Counts.of(result, wording.catalogue())
        .forEach((id, counts) -> rows.put(id + " " + wording.principle(id), counts));
    return rows;
  }

  private Map<String, String> verdicts() {
    Map<String, String> words = new LinkedHashMap<>();
    Tint.ORDER.forEach(verdict -> words.put(verdict, wording.verdict(verdict)));
    return words;
  }

  private void worst(CheckResult check) {
    head(check);
    if (check.evidence().isEmpty()) {
      paper.paragraph(why(check));
    }
    check.evidence().stream()
        .limit(1)
        .forEach(
            evidence ->
                paper.quotation(
                    wording.where(evidence), wording.of("quoted", shortened(evidence.quote()))));
  }

  private static String shortened(String quote) {
    return quote.length() <= GLANCE
        ? quote
        : quote.substring(0, Math.max(1, quote.lastIndexOf(' ', GLANCE))) + " …";
  }

  private String why(CheckResult check) {
    return wording.summary(check) + " " + wording.card(check.id()).why();
  }

  private void head(CheckResult check) {
    paper.finding(
        check.id() + " " + wording.card(check.id()).title(),
        check.verdict(),
        wording.verdict(check.verdict()),
        wording.of(
            "memo.weight",
            wording.of("severity." + check.severity()),
            wording.of("confidence." + check.confidence())));
  }

  private void recommendations(Result result) {
    paper.turn();
    paper.heading(wording.of("memo.todo"));
    if (result.recommendations().isEmpty()) {
      paper.paragraph(wording.of("memo.none"));
    }
    result.recommendations().stream()
        .map(Recommendation::audience)
        .distinct()
        .forEach(audience -> recommendations(audience, result));
  }

  private void recommendations(String audience, Result result) {
    List<String> actions =
        result.recommendations().stream()
            .filter(one -> one.audience().equals(audience))
            .map(one -> one.action().get(wording.language()))
            .toList();
    paper.subheading(wording.of("audience." + audience));
    paper.numbered(actions.subList(0, Math.min(ADVISED, actions.size())));
    if (actions.size() > ADVISED) {
      paper.note(wording.of("memo.more", actions.size() - ADVISED));
    }
  }

  private void findings(Reviewed draft) {
    List<CheckResult> findings = Findings.of(draft.result());
    paper.heading(wording.of("memo.findings") + ": " + findings.size());
    findings.forEach(check -> finding(check, draft));
  }

  private void finding(CheckResult check, Reviewed draft) {
    head(check);
    paper.paragraph(why(check));
    check
        .evidence()
        .forEach(
            evidence ->
                paper.quotation(wording.where(evidence), wording.of("quoted", evidence.quote())));
    if (check.searched() != null && !check.searched().isEmpty()) {
      paper.paragraph(wording.of("searched", wording.where(check.searched())));
    }
    whyNot.of(check, draft).ifPresent(paper::paragraph);
    paper.clause(wording.of("memo.clause") + " " + wording.placed(check), wording.remedy(check));
    paper.note(
        wording.of("memo.sources")
            + ": "
            + String.join(", ", check.sources())
            + " · "
            + wording.of("memo.fingerprint")
            + ": "
            + check.fingerprint());
  }

  private void reading(Result.Reading reading) {
    paper.heading(wording.of("memo.reading"));
    paper.paragraph(
        reading.complete()
            ? wording.of("memo.whole", reading.words(), reading.provisions())
            : wording.of("memo.part", wording.reasons(reading)));
    if (reading.complete() && !reading.reasons().isEmpty()) {
      paper.paragraph(wording.of("memo.noted", wording.reasons(reading)));
    }
    if (!reading.provisionsNoRuleRead().isEmpty()) {
      paper.paragraph(
          wording.of(
              "memo.silent",
              reading.provisionsNoRuleRead().size(),
              wording.where(reading.provisionsNoRuleRead())));
    }
  }

  private void method(Result result) {
    MeasuredChecks measured = new MeasuredChecks(wording);
    paper.heading(wording.of("memo.method"));
    paper.paragraph(
        wording.of(
            "memo.how",
            result.engine().version(),
            result.checks().size(),
            result.engine().rulebook()));
    List<List<String>> rows = measured.rows(result);
    if (!rows.isEmpty()) {
      measured.notes(result).forEach(paper::paragraph);
      paper.table(measured.head(), rows);
    }
    paper.note(wording.of("memo.keys"));
  }
}
