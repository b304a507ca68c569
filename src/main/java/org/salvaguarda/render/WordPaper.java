package org.salvaguarda.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A Word document: headings, quotations and lists as styles, the rest as tables. */
final class WordPaper implements Paper {

  private static final String REACHED = "14304F";
  private static final String STEP = "E9EDF1";
  private static final String WHITE = "FFFFFF";
  private static final String BLACK = "1C2127";

  /** Hundredths of the page's width that the names beside a table's numbers take. */
  private static final int NAMES = 40;

  private final XWPFDocument document;
  private boolean turned;

  WordPaper(XWPFDocument document) {
    this.document = document;
  }

  @Override
  public void title(String kicker, String title) {
    turned = !document.getBodyElements().isEmpty();
    add("Note", kicker);
    add("Title", title);
  }

  @Override
  public void turn() {
    turned = true;
  }

  @Override
  public void heading(String text) {
    add("Heading1", text);
  }

  @Override
  public void subheading(String text) {
    add("Heading2", text);
  }

  @Override
  public void finding(String name, String verdict, String word, String weight) {
    XWPFParagraph head = add("Heading3", "");
    run(head, name + ": ");
    run(head, word).setColor(verdict.equals("not-applicable") ? BLACK : Tint.of(verdict));
    XWPFRun small = run(head, " (" + weight + ")");
    small.setBold(false);
    small.setFontSize(8);
  }

  @Override
  public void paragraph(String text) {
    add("Normal", text);
  }

  @Override
  public void note(String text) {
    add("Note", text);
  }

  @Override
  public void quotation(String where, String words) {
    labelled("Quote", where, words);
  }

  @Override
  public void clause(String label, String words) {
    labelled("Clause", label, words);
  }

  private void labelled(String style, String label, String words) {
    XWPFParagraph paragraph = add(style, "");
    XWPFRun head = run(paragraph, label + " ");
    head.setBold(true);
    head.setItalic(false);
    run(paragraph, words);
  }

  @Override
  public void facts(Map<String, String> facts) {
    facts.forEach((what, fact) -> labelled("Normal", what + ":", fact));
  }

  @Override
  public void numbered(List<String> items) {
    for (int item = 0; item < items.size(); item++) {
      add("ListNumber", (item + 1) + ". " + items.get(item));
    }
  }

  @Override
  public void scale(List<String> steps, int reached) {
    XWPFTable table = grid(1, steps.size(), 100 / steps.size());
    for (int step = 0; step < steps.size(); step++) {
      boolean here = step == reached;
      fill(
          table.getRow(0).getCell(step),
          step + "  " + steps.get(step),
          here ? REACHED : STEP,
          here ? WHITE : BLACK);
    }
  }

  @Override
  public void chart(Map<String, Map<String, Integer>> rows, Map<String, String> words) {
    XWPFTable table = grid(rows.size() + 1, words.size() + 1, NAMES);
    List<String> head = new ArrayList<>(words.values());
    head.add(0, "");
    row(table, 0, head);
    int line = 1;
    for (Map.Entry<String, Map<String, Integer>> row : rows.entrySet()) {
      fill(table.getRow(line).getCell(0), row.getKey(), WHITE, BLACK);
      int column = 1;
      for (String verdict : words.keySet()) {
        count(table.getRow(line).getCell(column++), verdict, row.getValue().get(verdict));
      }
      line++;
    }
  }

  private static void count(XWPFTableCell cell, String verdict, int count) {
    boolean some = count > 0;
    fill(
        cell,
        some ? String.valueOf(count) : "",
        some ? Tint.of(verdict) : WHITE,
        some ? Tint.letters(verdict) : BLACK);
    cell.getParagraphs().get(0).setAlignment(ParagraphAlignment.CENTER);
  }

  @Override
  public void table(List<String> head, List<List<String>> rows) {
    XWPFTable table = grid(rows.size() + 1, head.size(), NAMES);
    table.getRow(0).setRepeatHeader(true);
    row(table, 0, head);
    for (int line = 0; line < rows.size(); line++) {
      row(table, line + 1, rows.get(line));
    }
  }

  private static void row(XWPFTable table, int line, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      fill(table.getRow(line).getCell(column), cells.get(column), line == 0 ? STEP : WHITE, BLACK);
    }
  }

  /**
   * A table from margin to margin, its rows unbroken by a page's end.
   *
   * @param first width of the first column, in hundredths of the whole; the others share the rest
   */
  private XWPFTable grid(int rows, int columns, int first) {
    XWPFTable table = document.createTable(rows, columns);
    int others = (WordFile.TEXT_WIDTH - WordFile.TEXT_WIDTH * first / 100) / (columns - 1);
    int names = WordFile.TEXT_WIDTH - others * (columns - 1);
    table.setWidth(WordFile.TEXT_WIDTH);
    CTTblPr about = table.getCTTbl().getTblPr();
    about.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblWidth indent = about.addNewTblInd();
    indent.setType(STTblWidth.DXA);
    indent.setW(0);
    CTTblGrid widths = table.getCTTbl().addNewTblGrid();
    for (int column = 0; column < columns; column++) {
      widths.addNewGridCol().setW(column == 0 ? names : others);
    }
    table.getRows().forEach(row -> whole(row, names, others));
    return table;
  }

  private static void whole(XWPFTableRow row, int names, int others) {
    row.setCantSplitRow(true);
    row.getTableCells().forEach(cell -> cell.setWidth(String.valueOf(others)));
    row.getCell(0).setWidth(String.valueOf(names));
  }

  private static void fill(XWPFTableCell cell, String text, String ground, String letters) {
    cell.setColor(ground);
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle("Cell");
    run(paragraph, text).setColor(letters);
  }

  private XWPFParagraph add(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    if (turned) {
      paragraph.setPageBreak(true);
      turned = false;
    }
    if (!text.isEmpty()) {
      run(paragraph, text);
    }
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(text.replaceAll("\\s+", " "));
    return run;
  }
}
