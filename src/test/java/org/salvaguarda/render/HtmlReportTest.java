package org.salvaguarda.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.salvaguarda.TestRules;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.assess.Result.Recommendation;

class HtmlReportTest {

  private static String html(Wording wording, Dossier dossier) {
    return new String(new HtmlReport(wording).of(dossier), StandardCharsets.UTF_8);
  }

  private static Document page(Wording wording, Dossier dossier) {
    return Jsoup.parse(html(wording, dossier));
  }

  private static final Document DANGEROUS = page(Dossiers.ENGLISH, Dossiers.of(Dossiers.DANGEROUS));

  @Test
  void theFileNeedsNoOtherAndRunsNoScript() {
    assertEquals(0, DANGEROUS.select("script, link, img, iframe, [src], [href]").size());
    assertFalse(DANGEROUS.selectFirst("style").data().contains("url("));
    assertTrue(
        html(Dossiers.ENGLISH, Dossiers.THREE).startsWith("<!doctype html><html lang=\"en\">"));
  }

  @Test
  void thePartsComeInTheOrderInWhichAMinisterAsks() {
    int findings = Dossiers.findings(Dossiers.DANGEROUS).size();
    assertEquals(
        List.of(
            "Verdict per principle",
            "The worst findings (3 of " + findings + ")",
            "What to do",
            "Findings: " + findings,
            "What could not be read",
            "Method"),
        DANGEROUS.select("h2").eachText());
  }

  @Test
  void theHeadSaysWhatTheTextIsAndHowFarItGoes() {
    assertTrue(DANGEROUS.selectFirst("h1").text().startsWith("AGREEMENT BETWEEN"));
    assertTrue(DANGEROUS.select(".facts").text().contains("UNITED MEXICAN STATES (host)"));
    assertTrue(DANGEROUS.select(".facts").text().contains("Access or operations are conceded"));
    assertEquals("5 Military presence or operations", DANGEROUS.select(".scale .reached").text());
    assertEquals(6, DANGEROUS.select(".scale td").size());
  }

  @Test
  void theChartCountsEveryCheckOnce() {
    int counted =
        DANGEROUS.select(".chart .bar").eachText().stream().mapToInt(Integer::parseInt).sum();
    assertEquals(Dossiers.DANGEROUS.checks().size(), counted);
    long violated =
        Dossiers.DANGEROUS.checks().stream()
            .filter(check -> check.principle().equals("OV") && check.verdict().equals("violated"))
            .count();
    assertEquals(
        String.valueOf(violated),
        DANGEROUS.select(".chart tr").first().select("[title=violated]").text());
  }

  @Test
  void theWorstFindingsAreQuotedBeforeAnythingElse() {
    CheckResult worst = Findings.of(Dossiers.DANGEROUS).get(0);
    assertEquals(
        worst.evidence().get(0).where() + " “" + worst.evidence().get(0).quote() + "”",
        DANGEROUS.selectFirst("blockquote").text());
  }

  @Test
  void everyFindingShowsItsWordsItsClauseItsSourcesAndItsFingerprint() {
    String seen = DANGEROUS.text();
    Dossiers.findings(Dossiers.DANGEROUS)
        .forEach(
            check -> {
              check
                  .evidence()
                  .forEach(one -> assertTrue(seen.contains(one.quote().replaceAll("\\s+", " "))));
              assertTrue(seen.contains(check.remedy().en()), check.id());
              assertTrue(seen.contains(String.join(", ", check.sources())), check.id());
              assertTrue(seen.contains(check.fingerprint()), check.id());
            });
  }

  @Test
  void everyAudienceIsGivenItsFirstTenRecommendationsAndToldHowManyFollow() {
    List<String> mexico =
        Dossiers.DANGEROUS.recommendations().stream()
            .filter(one -> one.audience().equals("mexico"))
            .map(Recommendation::action)
            .map(action -> action.get("en"))
            .toList();
    assertEquals(mexico.subList(0, 10), DANGEROUS.select("ol").first().select("li").eachText());
    assertTrue(DANGEROUS.text().contains(mexico.size() - 10 + " more follow"));
    assertTrue(
        DANGEROUS
            .select("h3")
            .eachText()
            .containsAll(List.of("Mexico", "United States", "Civil society")));
  }

  @Test
  void theMethodTellsRulebookAndMeasuredAccuracyAndVouchesForNoSource() {
    assertTrue(DANGEROUS.text().contains("the rulebook " + TestRules.SHIPPED.hash()));
    assertEquals(
        "Check Right False alarms Missed Precision Recall",
        DANGEROUS.select(".figures thead").text());
    assertEquals(
        Dossiers.findings(Dossiers.DANGEROUS).size(), DANGEROUS.select(".figures tbody tr").size());
    assertTrue(DANGEROUS.text().contains("This memo does not say that a source was verified"));
  }

  @Test
  void whatCouldNotBeReadIsSaid() {
    assertTrue(
        page(Dossiers.ENGLISH, Dossiers.of(Dossiers.halfRead()))
            .text()
            .contains("NOT COMPLETE: pages without text: 2."));
    Document three = page(Dossiers.ENGLISH, Dossiers.THREE);
    assertEquals(3, three.select("article").size());
    assertTrue(three.select("article").last().text().contains("The draft could not be read:"));
  }

  @Test
  void markupInADraftIsShownNotObeyed() {
    String words = "the <script>alert(1)</script> & <b>aides</b> \"may\" &amp; 'enter'";
    Document page = page(Dossiers.ENGLISH, Dossiers.of(Dossiers.quoting(words)));
    assertTrue(page.select("blockquote").text().contains(words), page.select("blockquote").text());
    assertEquals(0, page.select("script").size());
  }

  @Test
  void aTextOutsideTheFieldIsToldSoAndNothingElseIsClaimed() {
    Document page =
        page(
            Dossiers.ENGLISH,
            Dossiers.of(
                TestRules.result(
                    Draft.of("lease.txt", "LEASE OF A FLAT\n\nArticle 1\n\nThe rent is due.\n"))));
    assertTrue(page.text().contains("Outside the field"), page.text());
    assertEquals(List.of("What could not be read", "Method"), page.select("h2").eachText());
  }

  @Test
  void theWholeMemoIsInTheReportsLanguage() {
    Document page = page(Dossiers.SPANISH, Dossiers.of(Dossiers.DANGEROUS));
    assertEquals("es", page.selectFirst("html").attr("lang"));
    assertEquals("Qué hacer", page.select("h2").get(2).text());
    String ours =
        page.select("h2, h3, th, .note, .clause, .legend, .scale, .kicker, p").eachText().stream()
            .collect(Collectors.joining("\n"));
    for (String english :
        List.of("Findings", "Model clause", "Insert after", "severity", "violated", "What ")) {
      assertFalse(ours.contains(english), english);
    }
  }

  @Test
  void theSameDossierGivesTheSameBytes() {
    assertArrayEquals(
        new HtmlReport(Dossiers.ENGLISH).of(Dossiers.THREE),
        new HtmlReport(Dossiers.ENGLISH).of(Dossiers.THREE));
  }
}
