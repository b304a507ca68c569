package org.salvaguarda.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.salvaguarda.Reviewed;
import org.salvaguarda.TestRules;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.repair.Edit;

class AnnotatedPageTest {

  private static final Reviewed DRAFT =
      TestRules.reviewed(TestRules.sample("joint-operations.en.txt"));
  private static final Document PAGE = page(DRAFT);

  private static Document page(Reviewed draft) {
    return page(draft, List.of());
  }

  private static Document page(Reviewed draft, List<Edit> edits) {
    byte[] page = new AnnotatedPage(Dossiers.SPANISH).of(draft, edits);
    return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
  }

  private static List<CheckResult> findings() {
    return Findings.of(DRAFT.result());
  }

  @Test
  void theTextIsTheDraftItself() {
    Document page = PAGE.clone();
    page.select("a.to").remove();
    assertEquals(
        DRAFT.agreement().draft().text().replaceAll("\\s+", ""),
        page.selectFirst("main").text().replaceAll("\\s+", ""));
  }

  @Test
  void everyFindingIsToldOnceBesideTheText() {
    assertEquals(
        findings().stream().map(CheckResult::id).toList(),
        PAGE.select("aside section").eachAttr("id"));
    assertTrue(PAGE.getElementById("OV-1").text().contains("Cláusula modelo"));
    assertEquals("es", PAGE.selectFirst("html").attr("lang"));
    assertEquals("en", PAGE.selectFirst("main").attr("lang"));
  }

  @Test
  void theWordsOfAFindingAreMarkedAndLeadToIt() {
    Element mark = PAGE.getElementById("at-OV-1").nextElementSibling();
    assertEquals("mark", mark.tagName());
    assertTrue(findings().get(0).evidence().get(0).quote().startsWith(mark.text()));
    for (Element link : PAGE.select("a[href]")) {
      assertTrue(PAGE.getElementById(link.attr("href").substring(1)) != null, link.outerHtml());
    }
  }

  @Test
  void proposedChangesAreStruckOutAndPutIn() {
    Document page = page(DRAFT, List.of(new Edit(0, 9, "TREATY")));
    assertEquals("AGREEMENT", page.selectFirst("main del").text());
    assertEquals("TREATY", page.selectFirst("main ins").text());
  }

  @Test
  void markupInADraftIsShownAndNotRun() {
    Document page =
        page(
            TestRules.reviewed(
                Draft.of(
                    "x.txt", "AGREEMENT\n\nArticle 1\nThe Parties <script>shall</script> go.")));
    assertTrue(page.select("script").isEmpty());
    assertTrue(page.selectFirst("main").text().contains("<script>shall</script>"));
  }

  @Test
  void thePageNeedsNothingFromElsewhere() {
    assertTrue(PAGE.select("script, link, img, iframe").isEmpty());
    assertFalse(PAGE.select("style").outerHtml().contains("http"));
  }
}
