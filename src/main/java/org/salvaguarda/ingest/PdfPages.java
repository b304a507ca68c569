package org.salvaguarda.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What stands on every page of a PDF, row by row, as PDFBox tells rows and words apart.
 *
 * <p>Slanted text, such as a watermark across the page, is left out, and so is all of a page whose
 * characters have no legible code. Example: a page of two lines of text gives a {@link PdfSheet} of
 * two rows.
 */
final class PdfPages extends PDFTextStripper {

  private final List<PdfSheet> sheets = new ArrayList<>();
  private final List<List<PdfWord>> rows = new ArrayList<>();
  private final List<PdfWord> row = new ArrayList<>();

  private PdfPages() {
    setShouldSeparateByBeads(false);
  }

  /**
   * The pages in order.
   *
   * @throws IOException if the file breaks off or lacks pages
   */
  static List<PdfSheet> of(PDDocument document) throws IOException {
    PdfPages stripper = new PdfPages();
    stripper.getText(document);
    if (stripper.sheets.isEmpty() || stripper.sheets.size() < document.getNumberOfPages()) {
      throw new IOException("pages are missing");
    }
    return List.copyOf(stripper.sheets);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    double across = letter.getTextMatrix().getShearX();
    double along = letter.getTextMatrix().getScaleX();
    if (Math.min(Math.abs(across), Math.abs(along)) < 0.1 * Math.hypot(across, along)) {
      super.processTextPosition(letter);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    if (!letters.isEmpty()) {
      row.add(word(text, letters));
    }
  }

  @Override
  protected void writeLineSeparator() {
    endRow();
  }

  @Override
  protected void writeParagraphStart() {
    endRow();
  }

  @Override
  protected void writePageEnd() {
    endRow();
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    endRow();
    List<PdfLine> lines = new PdfSheet(1, 1, false, rows).page().lines();
    boolean legible = PdfMarks.areLegible(lines);
    boolean painted = !legible || PdfMarks.isPainted(page, lines.isEmpty());
    List<List<PdfWord>> read = legible ? rows : List.of();
    sheets.add(new PdfSheet(sheets.size() + 1, height(page), painted, read));
    rows.clear();
  }

  private void endRow() {
    if (!row.isEmpty()) {
      rows.add(List.copyOf(row));
    }
    row.clear();
  }

  private static PdfWord word(String text, List<TextPosition> letters) {
    double left = letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
    double right =
        letters.stream().mapToDouble(t -> t.getXDirAdj() + t.getWidthDirAdj()).max().orElse(0);
    TextPosition first = letters.get(0);
    return new PdfWord(
        text, (float) left, (float) right, first.getYDirAdj(), first.getFontSizeInPt());
  }

  private static float height(PDPage page) {
    boolean turned = page.getRotation() % 180 != 0;
    return turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
  }
}
