package org.salvaguarda.render;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How cells of a workbook look.
 *
 * @param head bold white on dark blue
 * @param text wrapped, from the top
 */
record SheetStyles(CellStyle head, CellStyle text) {

  static SheetStyles in(Workbook book) {
    return new SheetStyles(head(book), text(book));
  }

  private static CellStyle head(Workbook book) {
    Font font = book.createFont();
    font.setBold(true);
    font.setColor(IndexedColors.WHITE.getIndex());
    CellStyle style = text(book);
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static CellStyle text(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    // a text that someone edits stays a text, also where it begins with an equals sign
    style.setQuotePrefixed(true);
    return style;
  }
}
