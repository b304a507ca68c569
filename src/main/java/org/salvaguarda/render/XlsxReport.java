package org.salvaguarda.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook with a sheet of findings, one of agreement and principle with the counts of verdicts,
 * and one of agreements. Every text is a text cell, so none becomes a formula.
 *
 * <p>A cell holds at most 32,767 characters (a limit of the format): a longer quotation ends in an
 * ellipsis.
 */
public final class XlsxReport implements Report {

  private static final int CELL_LIMIT = 32_767;

  /** POI's unit of column width: 1/256 of a character. */
  private static final int CHARACTER = 256;

  private static final int NARROW = 14;

  /** The highest that a row may be, in points. */
  private static final float HIGHEST = 409;

  private static final Map<String, Integer> WIDTHS =
      Map.of(
          "document",
          28,
          "title",
          34,
          "where",
          20,
          "quote",
          70,
          "why",
          60,
          "remedy",
          70,
          "reasons",
          50,
          "sources",
          24,
          "fingerprint",
          22,
          "trajectory",
          34);

  /** Columns of ids that the wording has a word for. */
  private static final Set<String> WORDED = Set.of("severity", "confidence", "complete");

  private final Wording wording;

  public XlsxReport(Wording wording) {
    this.wording = wording;
  }

  @Override
  public byte[] of(Dossier dossier) {
    Tables tables = new Tables(wording);
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      SheetStyles styles = SheetStyles.in(book);
      for (Table table :
          List.of(
              tables.findings(dossier), tables.principles(dossier), tables.agreements(dossier))) {
        sheet(book.createSheet(wording.of("sheet." + table.name())), table, styles);
      }
      return bytes(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sheet(Sheet sheet, Table table, SheetStyles styles) {
    Row head = sheet.createRow(0);
    for (int column = 0; column < table.columns().size(); column++) {
      String key = table.columns().get(column);
      fill(head.createCell(column), heading(key));
      head.getCell(column).setCellStyle(styles.head());
      sheet.setColumnWidth(column, width(key) * CHARACTER);
    }
    table
        .rows()
        .forEach(row -> row(sheet.createRow(sheet.getLastRowNum() + 1), row, table, styles));
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(
        new CellRangeAddress(0, sheet.getLastRowNum(), 0, table.columns().size() - 1));
    printed(sheet);
  }

  /** On paper as on the screen: across, all columns side by side, the head on every page. */
  private static void printed(Sheet sheet) {
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private String heading(String key) {
    return wording.catalogue().verdicts().containsKey(key)
        ? wording.verdict(key)
        : wording.of("column." + key);
  }

  private static int width(String column) {
    return WIDTHS.getOrDefault(column, NARROW);
  }

  private void row(Row row, List<Object> cells, Table table, SheetStyles styles) {
    int lines = 1;
    for (int column = 0; column < cells.size(); column++) {
      Cell cell = row.createCell(column);
      String name = table.columns().get(column);
      Object shown = shown(name, cells.get(column));
      fill(cell, shown);
      cell.setCellStyle(styles.text());
      lines = Math.max(lines, 1 + shown.toString().length() / (width(name) - 2));
    }
    // not every program makes a row as high as its wrapped text
    row.setHeightInPoints(Math.min(HIGHEST, lines * row.getSheet().getDefaultRowHeightInPoints()));
  }

  private Object shown(String column, Object value) {
    if (column.equals("verdict")) {
      return wording.verdict((String) value);
    }
    if (column.equals("trajectory") && !value.equals("")) {
      return wording.trajectory((String) value);
    }
    return WORDED.contains(column) ? wording.of(column + "." + value) : value;
  }

  private static void fill(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue(fitting(value.toString()));
    }
  }

  private static String fitting(String text) {
    return text.length() <= CELL_LIMIT ? text : text.substring(0, CELL_LIMIT - 1) + "…";
  }

  /** Without a clock: synchronised, because POI's switch for that is one for the whole program. */
  private static synchronized byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.getProperties().getCoreProperties().setCreator("Salvaguarda");
    book.getProperties().getCoreProperties().setCreated(Optional.empty());
    Reproducibility.runWithSourceDateEpoch(() -> book.write(out));
    return out.toByteArray();
  }
}
