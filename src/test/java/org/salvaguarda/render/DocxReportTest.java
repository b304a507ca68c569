package org.salvaguarda.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.salvaguarda.TestRules;

class DocxReportTest {

  private static XWPFDocument memo(Wording wording, Dossier dossier) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(new DocxReport(wording).of(dossier)));
  }

  private static List<String> styled(XWPFDocument memo, String style) {
    return memo.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  @Test
  void headingsAreHeadingsAndThePartsComeInOrder() throws IOException {
    int findings = Dossiers.findings(Dossiers.DANGEROUS).size();
    try (XWPFDocument memo = memo(Dossiers.ENGLISH, Dossiers.of(Dossiers.DANGEROUS))) {
      assertEquals(List.of(Dossiers.DANGEROUS.agreement().title()), styled(memo, "Title"));
      assertEquals(
          List.of(
              "Verdict per principle",
              "The worst findings (3 of " + findings + ")",
              "What to do",
              "Findings: " + findings,
              "What could not be read",
              "Method"),
          styled(memo, "Heading1"));
      assertEquals(findings + 3, styled(memo, "Heading3").size());
    }
  }

  @Test
  void everyQuotationIsABlockOfItsOwnAndEveryClauseToo() throws IOException {
    try (XWPFDocument memo = memo(Dossiers.ENGLISH, Dossiers.of(Dossiers.DANGEROUS))) {
      List<String> quotations = styled(memo, "Quote");
      Dossiers.findings(Dossiers.DANGEROUS).stream()
          .flatMap(check -> check.evidence().stream())
          .map(one -> one.where() + " “" + one.quote().replaceAll("\\s+", " ") + "”")
          .forEach(quoted -> assertTrue(quotations.contains(quoted), quoted));
      assertEquals(Dossiers.findings(Dossiers.DANGEROUS).size(), styled(memo, "Clause").size());
    }
  }

  @Test
  void everyStyleThatIsUsedIsInTheFile() throws IOException {
    try (XWPFDocument memo = memo(Dossiers.SPANISH, Dossiers.THREE)) {
      memo.getParagraphs()
          .forEach(one -> assertTrue(memo.getStyles().styleExist(one.getStyle()), one.getStyle()));
    }
  }

  @Test
  void theVerdictsAreATableOfPrinciples() throws IOException {
    try (XWPFDocument memo = memo(Dossiers.ENGLISH, Dossiers.of(Dossiers.DANGEROUS))) {
      XWPFTable chart = memo.getTables().get(1);
      assertEquals("violated", chart.getRow(0).getCell(1).getText());
      assertEquals("OV Host oversight", chart.getRow(1).getCell(0).getText());
      assertEquals(
          Counts.of(Dossiers.DANGEROUS, TestRules.SHIPPED.catalogue())
              .get("OV")
              .get("violated")
              .toString(),
          chart.getRow(1).getCell(1).getText());
    }
  }

  @Test
  void theSameDossierGivesTheSameBytes() {
    assertArrayEquals(
        new DocxReport(Dossiers.ENGLISH).of(Dossiers.THREE),
        new DocxReport(Dossiers.ENGLISH).of(Dossiers.THREE));
  }
}
