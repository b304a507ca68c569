package org.salvaguarda.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of every page of a PDF, as PDFBox tells them apart.
 *
 * <p>Slanted text, such as a watermark across the page, is left out, and so are the lines of a page
 * whose characters have no legible code. Example: a page of two lines of text gives a {@link
 * PdfPage} of two {@link PdfLine}s.
 */
final class PdfPages extends PDFTextStripper {

  private final List<PdfPage> pages = new ArrayList<>();
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();

  private PdfPages() {
    setShouldSeparateByBeads(false);
  }

  /**
   * The pages in order.
   *
   * @throws IOException if the file breaks off or lacks pages
   */
  static List<PdfPage> of(PDDocument document) throws IOException {
    PdfPages stripper = new PdfPages();
    stripper.getText(document);
    if (stripper.pages.isEmpty() || stripper.pages.size() < document.getNumberOfPages()) {
      throw new IOException("pages are missing");
    }
    return List.copyOf(stripper.pages);
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
  protected void writeString(String word, List<TextPosition> positions) {
    text.append(word);
    letters.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphStart() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    endLine();
    boolean legible = PdfMarks.areLegible(lines);
    List<PdfLine> read = legible ? lines : List.of();
    boolean painted = !legible || PdfMarks.isPainted(page, lines.isEmpty());
    pages.add(new PdfPage(pages.size() + 1, height(page), painted, read));
    lines.clear();
  }

  private void endLine() {
    String line = PdfMarks.line(text.toString());
    if (!line.isEmpty() && !letters.isEmpty()) {
      lines.add(line(line));
    }
    text.setLength(0);
    letters.clear();
  }

  private PdfLine line(String line) {
    float left = letters.stream().map(TextPosition::getXDirAdj).min(Float::compare).orElse(0f);
    float right =
        letters.stream()
            .map(t -> t.getXDirAdj() + t.getWidthDirAdj())
            .max(Float::compare)
            .orElse(0f);
    TextPosition first = letters.get(0);
    return new PdfLine(line, left, right, first.getYDirAdj(), first.getFontSizeInPt());
  }

  private static float height(PDPage page) {
    boolean turned = page.getRotation() % 180 != 0;
    return turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
  }
}
