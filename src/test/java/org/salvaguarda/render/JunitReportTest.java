package org.salvaguarda.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.salvaguarda.assess.Result;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {

  private static Element suites(Wording wording, Dossier dossier) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(new JunitReport(wording).of(dossier)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> inside(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static long count(Result result, String verdict) {
    return result.checks().stream().filter(check -> check.verdict().equals(verdict)).count();
  }

  @Test
  void aDraftIsATestSuiteAndACheckATestCase() {
    List<Element> suites = inside(suites(Dossiers.ENGLISH, Dossiers.THREE), "testsuite");
    assertEquals(3, suites.size());
    assertEquals("joint-operations.en.txt", suites.get(0).getAttribute("name"));
    assertEquals(56, inside(suites.get(0), "testcase").size());
    assertEquals("56", suites.get(0).getAttribute("tests"));
  }

  @Test
  void aFindingIsAFailureAndWhatDoesNotApplyIsSkipped() {
    Element clean = inside(suites(Dossiers.ENGLISH, Dossiers.THREE), "testsuite").get(1);
    int failures = Dossiers.findings(Dossiers.CLEAN).size();
    assertEquals(failures, inside(clean, "failure").size());
    assertEquals(String.valueOf(failures), clean.getAttribute("failures"));
    assertEquals(count(Dossiers.CLEAN, "not-applicable"), inside(clean, "skipped").size());
    assertTrue(inside(clean, "skipped").size() > 0);
  }

  @Test
  void aFailureHoldsTheWordsAndTheModelClause() {
    Element failure = inside(suites(Dossiers.ENGLISH, Dossiers.THREE), "failure").get(0);
    assertEquals("violated", failure.getAttribute("type"));
    assertTrue(failure.getTextContent().contains(Dossiers.first("OV-1").evidence().get(0).quote()));
    assertTrue(failure.getTextContent().contains("In place of Article 2(2):"));
    assertTrue(failure.getTextContent().contains(Dossiers.first("OV-1").remedy().en()));
  }

  @Test
  void aDraftThatCouldNotBeReadIsAnError() {
    Element scan = inside(suites(Dossiers.ENGLISH, Dossiers.THREE), "testsuite").get(2);
    assertEquals("scan of 3 pages.pdf", scan.getAttribute("name"));
    assertEquals("1", scan.getAttribute("errors"));
    assertTrue(inside(scan, "error").get(0).getAttribute("message").contains("no text in it"));
  }

  @Test
  void whatIsUndeterminedIsSkippedAndTheHalfReadDraftAnError() {
    Result half = Dossiers.halfRead();
    Element suite = suites(Dossiers.ENGLISH, Dossiers.of(half));
    assertTrue(count(half, "undetermined") > 0);
    assertEquals(
        count(half, "undetermined") + count(half, "not-applicable"),
        inside(suite, "skipped").size());
    assertEquals(1, inside(suite, "error").size());
  }

  @Test
  void charactersThatXmlCannotHoldAreReplacedAndMarkupStaysText() {
    Element suite =
        suites(Dossiers.ENGLISH, Dossiers.of(Dossiers.quoting("a\f <b> & \u0000 \uD83D\uDE00 c")));
    assertTrue(
        inside(suite, "failure")
            .get(0)
            .getTextContent()
            .contains("a\uFFFD <b> & \uFFFD \uD83D\uDE00 c"));
  }

  @Test
  void namesAreInTheReportsLanguage() {
    Element first = inside(suites(Dossiers.SPANISH, Dossiers.THREE), "testcase").get(0);
    assertEquals("OV-1 Autorización previa", first.getAttribute("name"));
    assertEquals("OV Supervisión del Estado anfitrión", first.getAttribute("classname"));
  }
}
