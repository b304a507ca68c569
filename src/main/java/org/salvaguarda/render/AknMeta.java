package org.salvaguarda.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.salvaguarda.Reviewed;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.assess.Result.Evidence;

/**
 * The {@code <meta>} of an Akoma Ntoso document: which draft it is, and its findings, each pointing
 * at the units that it is about.
 *
 * <p>A draft is under no State's jurisdiction ({@code zz}, in ISO 3166 free for such uses) and its
 * date is not known (the first day of the calendar, named {@code unknown}): the format demands
 * both.
 */
final class AknMeta {

  private static final String OURS = "https://salvaguarda.org/ns/finding";
  private static final String NOBODY = "zz";
  private static final String UNDATED = "0001-01-01";
  private static final String SOURCE = "#salvaguarda";

  private final Wording wording;
  private final Reviewed draft;

  AknMeta(Wording wording, Reviewed draft) {
    this.wording = wording;
    this.draft = draft;
  }

  /** Writes what is known of the whole draft. */
  void whole(Element doc) {
    Element meta = doc.appendElement("meta");
    identification(meta, "main");
    findings(meta);
    meta.appendElement("references")
        .attr("source", SOURCE)
        .appendElement("TLCOrganization")
        .attr("eId", SOURCE.substring(1))
        .attr("href", "/akn/ontology/organization/salvaguarda")
        .attr("showAs", "Salvaguarda");
  }

  /** Writes what is known of an annex. */
  void annex(Element doc, String eId) {
    identification(doc.appendElement("meta"), eId);
  }

  private void identification(Element meta, String component) {
    String name = URLEncoder.encode(draft.result().id(), StandardCharsets.UTF_8);
    String work = "/akn/" + NOBODY + "/doc/" + UNDATED + "/" + name.replace("+", "%20");
    String language = Locale.forLanguageTag(draft.agreement().language()).getISO3Language();
    Element all = meta.appendElement("identification").attr("source", SOURCE);
    frbr(all, "FRBRWork", work, component).appendElement("FRBRcountry").attr("value", NOBODY);
    frbr(all, "FRBRExpression", work + "/" + language + "@", component)
        .appendElement("FRBRlanguage")
        .attr("language", language);
    frbr(all, "FRBRManifestation", work + "/" + language + "@.akn", component);
  }

  private static Element frbr(Element all, String level, String uri, String component) {
    Element frbr = all.appendElement(level);
    frbr.appendElement("FRBRthis").attr("value", uri + "/!" + component);
    frbr.appendElement("FRBRuri").attr("value", uri);
    frbr.appendElement("FRBRdate").attr("date", UNDATED).attr("name", "unknown");
    frbr.appendElement("FRBRauthor").attr("href", SOURCE);
    return frbr;
  }

  private void findings(Element meta) {
    if (!Findings.of(draft.result()).isEmpty()) {
      Element analysis =
          meta.appendElement("analysis")
              .attr("source", SOURCE)
              .appendElement("otherAnalysis")
              .attr("source", SOURCE)
              .attr("xmlns:s", OURS);
      Findings.of(draft.result()).forEach(check -> finding(check, analysis));
    }
  }

  private void finding(CheckResult check, Element analysis) {
    Element finding =
        analysis
            .appendElement("s:finding")
            .attr("check", check.id())
            .attr("verdict", check.verdict())
            .attr("severity", check.severity())
            .attr("confidence", check.confidence())
            .attr("fingerprint", check.fingerprint())
            .attr("insertAfter", "#" + check.remedy().insertAfter())
            .attr("xml:lang", wording.language())
            .text(wording.card(check.id()).title() + ": " + wording.summary(check));
    if (!check.evidence().isEmpty()) {
      finding.attr("at", places(check));
    }
  }

  private static String places(CheckResult check) {
    return check.evidence().stream()
        .map(Evidence::eId)
        .distinct()
        .map(eId -> "#" + eId)
        .collect(Collectors.joining(" "));
  }
}
