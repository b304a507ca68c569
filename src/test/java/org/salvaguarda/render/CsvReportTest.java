package org.salvaguarda.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

  private static List<CSVRecord> rows(CsvReport report, Dossier dossier) throws IOException {
    String csv = new String(report.of(dossier), StandardCharsets.UTF_8);
    return CSVParser.parse(
            csv, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
        .getRecords();
  }

  @Test
  void aFindingIsALine() throws IOException {
    List<CSVRecord> rows = rows(CsvReport.ofFindings(Dossiers.ENGLISH), Dossiers.THREE);
    assertEquals(
        Dossiers.findings(Dossiers.DANGEROUS).size() + Dossiers.findings(Dossiers.CLEAN).size(),
        rows.size());
    CSVRecord first = rows.get(0);
    assertEquals("joint-operations.en.txt", first.get("document"));
    assertEquals("OV-1", first.get("check"));
    assertEquals("violated", first.get("verdict"));
    assertEquals("critical", first.get("severity"));
    assertTrue(first.get("where").startsWith("Article 2(2)"));
    assertTrue(first.get("quote").startsWith(Dossiers.first("OV-1").evidence().get(0).quote()));
    assertEquals(Dossiers.first("OV-1").remedy().en(), first.get("remedy"));
    assertEquals(Dossiers.first("OV-1").fingerprint(), first.get("fingerprint"));
  }

  @Test
  void thirteenColumnsHaveTheNamesThatProgramsKnow() throws IOException {
    assertEquals(
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
            "fingerprint"),
        rows(CsvReport.ofFindings(Dossiers.SPANISH), Dossiers.THREE)
            .get(0)
            .getParser()
            .getHeaderNames());
  }

  @Test
  void anAgreementAndPrincipleIsALineThatCountsItsVerdicts() throws IOException {
    List<CSVRecord> rows = rows(CsvReport.ofPrinciples(Dossiers.ENGLISH), Dossiers.THREE);
    assertEquals(20, rows.size());
    for (String verdict : List.of("satisfied", "weak", "violated", "missing", "not-applicable")) {
      long counted = rows.stream().mapToLong(row -> Long.parseLong(row.get(verdict))).sum();
      long given =
          Dossiers.THREE.results().stream()
              .flatMap(result -> result.checks().stream())
              .filter(check -> check.verdict().equals(verdict))
              .count();
      assertEquals(given, counted, verdict);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1"})
  void aQuotationNeverBecomesAFormula(String words) throws IOException {
    List<CSVRecord> rows =
        rows(CsvReport.ofFindings(Dossiers.ENGLISH), Dossiers.of(Dossiers.quoting(words)));
    assertEquals("'" + words, rows.get(0).get("quote"));
  }

  @Test
  void quotationMarksCommasAndLineFeedsComeBackAsTheyWere() throws IOException {
    String words = "The \"Force\", as defined,\nmay “enter”; ¿sí?";
    assertEquals(
        words,
        rows(CsvReport.ofFindings(Dossiers.ENGLISH), Dossiers.of(Dossiers.quoting(words)))
            .get(0)
            .get("quote"));
  }

  @Test
  void textsAreInTheReportsLanguage() throws IOException {
    CSVRecord first = rows(CsvReport.ofFindings(Dossiers.SPANISH), Dossiers.THREE).get(0);
    assertEquals("Autorización previa", first.get("title"));
    assertTrue(first.get("where").startsWith("Artículo 2(2)"));
    assertEquals(Dossiers.first("OV-1").remedy().es(), first.get("remedy"));
  }
}
