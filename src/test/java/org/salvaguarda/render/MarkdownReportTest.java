package org.salvaguarda.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.salvaguarda.TestRules;
import org.salvaguarda.agreement.Draft;

class MarkdownReportTest {

  private static String memo(Wording wording, Dossier dossier) {
    return new String(new MarkdownReport(wording).of(dossier), StandardCharsets.UTF_8);
  }

  /** What a reader sees once the Markdown is rendered. */
  private static String seen(String markdown) {
    return TextContentRenderer.builder().build().render(Parser.builder().build().parse(markdown));
  }

  private static List<String> headings(String memo) {
    return Pattern.compile("(?m)^## (.*)$")
        .matcher(memo)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  @Test
  void theMemoHasItsPartsInOrder() {
    assertEquals(
        List.of(
            "Verdict per principle",
            "The worst findings (3 of " + Dossiers.findings(Dossiers.DANGEROUS).size() + ")",
            "What to do",
            "Findings: " + Dossiers.findings(Dossiers.DANGEROUS).size(),
            "What could not be read",
            "Method"),
        headings(memo(Dossiers.ENGLISH, Dossiers.of(Dossiers.DANGEROUS))));
  }

  @Test
  void itSaysWhatTheTextIsHowFarItGoesAndWhatItCosts() {
    String memo = memo(Dossiers.ENGLISH, Dossiers.of(Dossiers.DANGEROUS));
    assertTrue(memo.startsWith("# AGREEMENT BETWEEN"), memo);
    assertTrue(memo.contains("- **Spectrum:** 5 of 5: Military presence or operations"));
    assertTrue(memo.contains("- **Path:** Access or operations are conceded"));
    assertTrue(memo.contains("Erosion of national sovereignty (RK-1)"));
    assertTrue(memo.contains("UNITED MEXICAN STATES (host)"));
  }

  @Test
  void everyFindingShowsItsWordsItsClauseAndItsFingerprint() {
    String seen = seen(memo(Dossiers.ENGLISH, Dossiers.of(Dossiers.DANGEROUS)));
    Dossiers.findings(Dossiers.DANGEROUS)
        .forEach(
            check -> {
              check
                  .evidence()
                  .forEach(
                      evidence ->
                          assertTrue(
                              seen.contains(evidence.quote().replaceAll("\\s+", " ")),
                              evidence.quote()));
              assertTrue(seen.contains(check.remedy().en()), check.id());
              assertTrue(seen.contains(check.fingerprint()), check.id());
            });
  }

  @Test
  void everyAudienceIsAdvisedOnce() {
    String memo = memo(Dossiers.ENGLISH, Dossiers.of(Dossiers.DANGEROUS));
    for (String audience : List.of("Mexico", "United States", "Civil society")) {
      assertEquals(2, memo.split("(?m)^### " + audience + "$").length, audience);
    }
    String seen = seen(memo);
    String gravest = Dossiers.DANGEROUS.recommendations().get(0).action().get("en");
    assertTrue(seen.contains(gravest), gravest);
  }

  @Test
  void theMethodTellsRulebookAndMeasuredAccuracy() {
    String memo = memo(Dossiers.ENGLISH, Dossiers.of(Dossiers.DANGEROUS));
    assertTrue(memo.contains("the rulebook " + TestRules.SHIPPED.hash()));
    assertTrue(memo.contains("| Check | Right | False alarms | Missed | Precision | Recall |"));
    assertTrue(Pattern.compile("\\| OV-1 Prior authorisation \\| \\d+ \\|").matcher(memo).find());
  }

  @Test
  void whatCouldNotBeReadIsSaid() {
    assertTrue(
        memo(Dossiers.ENGLISH, Dossiers.of(Dossiers.halfRead()))
            .contains("NOT COMPLETE: pages without text: 2."));
    assertTrue(memo(Dossiers.ENGLISH, Dossiers.THREE).contains("The draft could not be read:"));
  }

  @Test
  void markupInADraftIsShownNotObeyed() {
    String words =
        "the *Force* and its <b>aides</b> [1](http://x) | `sudo` _may_ &amp; \\ ~~enter~~";
    String seen = seen(memo(Dossiers.ENGLISH, Dossiers.of(Dossiers.quoting(words))));
    assertTrue(seen.contains(words), seen);
  }

  @Test
  void aTextOutsideTheFieldIsToldSoAndNothingElseIsClaimed() {
    String memo =
        memo(
            Dossiers.ENGLISH,
            Dossiers.of(
                TestRules.result(
                    Draft.of("lease.txt", "LEASE OF A FLAT\n\nArticle 1\n\nThe rent is due.\n"))));
    assertTrue(memo.contains("Outside the field"), memo);
    assertFalse(memo.contains("## Findings"), memo);
  }

  @Test
  void theWholeMemoIsInTheReportsLanguage() {
    String memo = memo(Dossiers.SPANISH, Dossiers.of(Dossiers.DANGEROUS));
    assertTrue(memo.contains("## Lo que no se pudo leer"));
    assertTrue(memo.contains("### OV-1 Autorización previa: vulnerado"));
    assertTrue(memo.contains("> Artículo 2(2): «Members of the Task Force"));
    assertTrue(memo.contains("**Cláusula modelo. Sustituir (Artículo 2(2)):**"));
    for (String english : List.of("Findings", "Model clause", "Insert after", "severity")) {
      assertFalse(memo.contains(english), english);
    }
  }
}
