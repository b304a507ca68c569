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
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salvaguarda.Reviewed;
import org.salvaguarda.TestRules;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.ingest.Drafts;
import org.salvaguarda.ingest.Source;

class AknReportTest {

  private static final String NOTES =
      """
      ARRANGEMENT ON JOINT PATROLS

      The Government of Mexico and the Government of the United States of America,

      Recalling their friendship,

      Have agreed as follows:

      Article 1
      Scope

      1. The Parties shall consult. Such talks are <secret> & long.
      2. Agents may:
      (a) enter Mexico;
      (b) do the following:
      (i) arrest; and
      (ii) search.
      2. This paragraph bears a number that was given before.

      Article 2. The Parties shall report\f to each other.

      DONE at Mexico City on 1 May 2024.

      Annex A
      Places

      1. Tijuana.
      2. Mexicali.
      """;

  private static byte[] akn(Reviewed draft) {
    return new AknReport(Dossiers.ENGLISH).of(Dossier.of(draft));
  }

  private static Reviewed notes() {
    return TestRules.reviewed(Draft.of("notes 1.txt", NOTES));
  }

  private static Document xml(byte[] akn) {
    return Jsoup.parse(new String(akn, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private static Element unit(Document xml, String eId) {
    List<Element> units = xml.getElementsByAttributeValue("eId", eId);
    assertEquals(1, units.size(), eId);
    return units.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "joint-operations.en.txt",
        "operaciones-conjuntas.es.txt",
        "supervised-cooperation.en.txt",
        "cooperacion-supervisada.es.txt"
      })
  void aSampleIsValidAndLosesNoLetter(String sample) throws Exception {
    Draft draft = TestRules.sample(sample);
    byte[] akn = akn(TestRules.reviewed(draft));
    assertEquals(List.of(), AknSchema.errors(akn));
    assertEquals(draft.text().replaceAll("\\s+", ""), AknSchema.letters(akn));
  }

  @Test
  void articlesParagraphsAndPointsStandWithinEachOther() throws Exception {
    byte[] akn = akn(notes());
    assertEquals(List.of(), AknSchema.errors(akn));
    Document xml = xml(akn);
    assertEquals("num heading", names(unit(xml, "art_1").children().subList(0, 2)));
    assertEquals("Scope", unit(xml, "art_1").selectFirst("> heading").text());
    Element paragraph = unit(xml, "art_1__para_1");
    assertEquals("paragraph", paragraph.tagName());
    assertEquals("num content", names(paragraph.children()));
    assertEquals(
        "The Parties shall consult. Such talks are <secret> & long.",
        paragraph.selectFirst("> content > p").text());
    assertEquals("num intro point point", names(unit(xml, "art_1__para_2").children()));
    Element point = unit(xml, "art_1__para_2__point_b__point_ii");
    assertEquals("(ii)", point.selectFirst("> num").text());
    assertEquals("art_1__para_2__point_b", point.parent().attr("eId"));
  }

  private static String names(List<Element> elements) {
    return elements.stream().map(Element::tagName).collect(Collectors.joining(" "));
  }

  @Test
  void aNumberThatComesAgainGivesAnIdOfItsOwn() {
    Document xml = xml(akn(notes()));
    assertTrue(unit(xml, "art_1__para_2-2").text().contains("a number that was given before"));
  }

  @Test
  void prefacePreambleConclusionsAndAnnexesHaveTheirOwnParts() {
    Document xml = xml(akn(notes()));
    assertEquals("ARRANGEMENT ON JOINT PATROLS", xml.selectFirst("preface docTitle").text());
    assertTrue(unit(xml, "preamble").text().contains("Recalling their friendship,"));
    assertTrue(xml.selectFirst("doc > conclusions").text().startsWith("DONE at Mexico City"));
    Element annex = unit(xml, "annex_a");
    assertEquals("Mexicali.", unit(xml, "annex_a__para_2").selectFirst("content").text());
    assertEquals("attachments", annex.closest("attachment").parent().tagName());
  }

  @Test
  void everyPlaceThatAResultCitesIsAUnit() {
    Document xml = xml(akn(TestRules.reviewed(TestRules.sample("joint-operations.en.txt"))));
    Dossiers.DANGEROUS.checks().stream()
        .flatMap(check -> check.evidence().stream())
        .forEach(evidence -> assertTrue(said(unit(xml, evidence.eId()), evidence.quote())));
  }

  private static boolean said(Element unit, String quote) {
    return unit.text().contains(quote.replaceAll("\\s+", " "));
  }

  @Test
  void findingsStandInTheMetaAndPointAtUnits() {
    Document xml = xml(akn(TestRules.reviewed(TestRules.sample("joint-operations.en.txt"))));
    List<Element> findings = xml.getElementsByTag("s:finding");
    assertEquals(Dossiers.findings(Dossiers.DANGEROUS).size(), findings.size());
    assertTrue(findings.stream().allMatch(finding -> finding.closest("meta") != null));
    Element first = findings.get(0);
    assertEquals("OV-1", first.attr("check"));
    assertEquals("violated", first.attr("verdict"));
    for (String at : first.attr("at").split(" ")) {
      unit(xml, at.substring(1));
    }
  }

  @Test
  void whatXmlCannotHoldIsReplacedAndTheSameDraftGivesTheSameBytes() {
    byte[] akn = akn(notes());
    assertFalse(new String(akn, StandardCharsets.UTF_8).contains("\f"));
    assertArrayEquals(akn, akn(notes()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"joint-operations.en.txt", "cooperacion-supervisada.es.txt"})
  void whatIsWrittenIsReadAgainWithTheSameVerdicts(String sample) {
    Reviewed draft = TestRules.reviewed(TestRules.sample(sample));
    Draft again = Drafts.read(new Source("draft.akn", akn(draft)));
    assertEquals(verdicts(draft), verdicts(TestRules.reviewed(again)));
  }

  private static List<String> verdicts(Reviewed draft) {
    return draft.result().checks().stream()
        .map(check -> check.id() + " " + check.verdict() + " " + check.fingerprint())
        .toList();
  }
}
