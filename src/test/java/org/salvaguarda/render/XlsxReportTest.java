package org.salvaguarda.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxReportTest {

  private static XSSFWorkbook book(Wording wording, Dossier dossier) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(new XlsxReport(wording).of(dossier)));
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    row.forEach(
        cell ->
            cells.add(
                cell.getCellType() == CellType.NUMERIC
                    ? String.valueOf((int) cell.getNumericCellValue())
                    : cell.getStringCellValue()));
    return cells;
  }

  @Test
  void aFindingIsARowUnderStyledHeadings() throws IOException {
    XSSFSheet sheet = book(Dossiers.ENGLISH, Dossiers.THREE).getSheet("Findings");
    assertEquals(
        Dossiers.findings(Dossiers.DANGEROUS).size() + Dossiers.findings(Dossiers.CLEAN).size(),
        sheet.getLastRowNum());
    assertEquals("Document", sheet.getRow(0).getCell(0).getStringCellValue());
    assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold());
    assertEquals(
        FillPatternType.SOLID_FOREGROUND,
        sheet.getRow(0).getCell(0).getCellStyle().getFillPattern());
    List<String> first = cells(sheet.getRow(1));
    assertEquals("OV-1", first.get(1));
    assertTrue(first.get(8).startsWith(Dossiers.first("OV-1").evidence().get(0).quote()));
    assertEquals(Dossiers.first("OV-1").remedy().en(), first.get(10));
  }

  @Test
  void everySheetHasAFrozenHeaderAFilterWrappedTextAndColumnsOneCanRead() throws IOException {
    for (var sheet : book(Dossiers.ENGLISH, Dossiers.THREE)) {
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
      assertTrue(sheet.getPaneInformation().isFreezePane());
      String filtered = ((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().getRef();
      assertTrue(filtered.startsWith("A1:"), filtered);
      assertTrue(sheet.getRow(1).getCell(0).getCellStyle().getWrapText());
      for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
        int characters = sheet.getColumnWidth(column) / 256;
        assertTrue(characters >= 10 && characters <= 80, sheet.getSheetName() + " " + column);
      }
    }
  }

  @Test
  void anAgreementAndPrincipleIsARowOfNumbers() throws IOException {
    XSSFSheet sheet = book(Dossiers.ENGLISH, Dossiers.THREE).getSheet("Principles");
    assertEquals(20, sheet.getLastRowNum());
    assertEquals(
        List.of(
            "Document",
            "Principle",
            "Title",
            "satisfied",
            "weak",
            "violated",
            "missing",
            "not applicable",
            "undetermined"),
        cells(sheet.getRow(0)));
    assertEquals(CellType.NUMERIC, sheet.getRow(1).getCell(3).getCellType());
    int checks = 0;
    for (int row = 1; row <= 20; row++) {
      for (int column = 3; column < 9; column++) {
        checks += (int) sheet.getRow(row).getCell(column).getNumericCellValue();
      }
    }
    assertEquals(112, checks);
  }

  @Test
  void aDraftThatCouldNotBeReadIsAmongTheAgreements() throws IOException {
    XSSFSheet sheet = book(Dossiers.ENGLISH, Dossiers.THREE).getSheet("Agreements");
    List<String> last = cells(sheet.getRow(3));
    assertEquals("scan of 3 pages.pdf", last.get(0));
    assertEquals("no", last.get(7));
    assertTrue(last.get(8).contains("no text in it"));
  }

  @Test
  void wordsThatLookLikeAFormulaAreText() throws IOException {
    var cell =
        book(Dossiers.ENGLISH, Dossiers.of(Dossiers.quoting("=1+1")))
            .getSheet("Findings")
            .getRow(1)
            .getCell(8);
    assertEquals(CellType.STRING, cell.getCellType());
    assertEquals("=1+1", cell.getStringCellValue());
    assertTrue(cell.getCellStyle().getQuotePrefixed());
  }

  @Test
  void aQuotationLongerThanACellEndsInAnEllipsis() throws IOException {
    String cell =
        book(Dossiers.ENGLISH, Dossiers.of(Dossiers.quoting("x".repeat(40_000))))
            .getSheet("Findings")
            .getRow(1)
            .getCell(8)
            .getStringCellValue();
    assertEquals(32_767, cell.length());
    assertTrue(cell.endsWith("x…"));
  }

  @Test
  void headingsAndVerdictsAreInTheReportsLanguage() throws IOException {
    XSSFSheet sheet = book(Dossiers.SPANISH, Dossiers.THREE).getSheet("Hallazgos");
    assertEquals("Veredicto", sheet.getRow(0).getCell(4).getStringCellValue());
    assertEquals("vulnerado", sheet.getRow(1).getCell(4).getStringCellValue());
    assertEquals("crítica", sheet.getRow(1).getCell(5).getStringCellValue());
  }

  @Test
  void theSameDossierGivesTheSameBytes() {
    assertArrayEquals(
        new XlsxReport(Dossiers.ENGLISH).of(Dossiers.THREE),
        new XlsxReport(Dossiers.ENGLISH).of(Dossiers.THREE));
  }

  @Test
  void aDossierWithoutFindingsIsStillAWorkbook() throws IOException {
    assertEquals(
        0,
        book(Dossiers.ENGLISH, Dossiers.of(Dossiers.CLEAN.with(List.of())))
            .getSheet("Findings")
            .getLastRowNum());
  }
}
