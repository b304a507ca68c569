package org.salvaguarda.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/**
 * A PDF line by line: {@code new SamplePdf().page().line("Article
 * 1").gap().line("Scope").source()}.
 */
final class SamplePdf {

  private static final float LEFT = 72;
  private static final float LEADING = 14;
  private static final float SIZE = 11;

  private record Mark(float x, float y, String text) {}

  private record Page(List<Mark> marks, boolean scanned, String watermark) {}

  private final List<Page> pages = new ArrayList<>();
  private float y;

  SamplePdf page() {
    return page(false, "");
  }

  SamplePdf scannedPage() {
    return page(true, "");
  }

  SamplePdf pageWithWatermark(String text) {
    return page(false, text);
  }

  SamplePdf line(String text) {
    return line(LEFT, text);
  }

  SamplePdf line(float x, String text) {
    y -= LEADING;
    return mark(x, y, text);
  }

  /** Another text at the height of the last line. */
  SamplePdf beside(float x, String text) {
    return mark(x, y, text);
  }

  /** Back to the top of the page, as for a second column. */
  SamplePdf top() {
    y = 680;
    return this;
  }

  SamplePdf lines(String... texts) {
    for (String text : texts) {
      line(text);
    }
    return this;
  }

  /** Room between paragraphs. */
  SamplePdf gap() {
    y -= LEADING;
    return this;
  }

  SamplePdf head(String text) {
    return mark(LEFT, 750, text);
  }

  SamplePdf foot(String text) {
    return mark(300, 40, text);
  }

  /** The text broken into lines that are at most so many points wide. */
  static List<String> broken(String text, float width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer) > width) {
        lines.add(line);
      }
      line = width(longer) > width ? word : longer;
    }
    lines.add(line);
    return lines;
  }

  private static float width(String text) {
    try {
      return new PDType1Font(FontName.TIMES_ROMAN).getStringWidth(text) * SIZE / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Source source() {
    return new Source("draft.pdf", bytes(new AccessPermission(), ""));
  }

  Source lockedWith(String password) {
    return new Source("draft.pdf", bytes(new AccessPermission(), password));
  }

  private SamplePdf page(boolean scanned, String watermark) {
    pages.add(new Page(new ArrayList<>(), scanned, watermark));
    y = 680;
    return this;
  }

  private SamplePdf mark(float x, float at, String text) {
    pages.get(pages.size() - 1).marks().add(new Mark(x, at, text));
    return this;
  }

  private byte[] bytes(AccessPermission permission, String password) {
    try (PDDocument document = new PDDocument()) {
      for (Page page : pages) {
        draw(document, page);
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy("owner", password, permission));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void draw(PDDocument document, Page page) throws IOException {
    PDPage sheet = new PDPage(PDRectangle.LETTER);
    document.addPage(sheet);
    try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
      if (page.scanned()) {
        BufferedImage scan = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 612, 792);
      }
      if (!page.watermark().isEmpty()) {
        show(content, Matrix.getRotateInstance(Math.PI / 4, 200, 300), page.watermark());
      }
      for (Mark mark : page.marks()) {
        show(content, Matrix.getTranslateInstance(mark.x(), mark.y()), mark.text());
      }
    }
  }

  private static void show(PDPageContentStream content, Matrix at, String text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    content.beginText();
    content.setFont(new PDType1Font(FontName.TIMES_ROMAN), SIZE);
    content.setTextMatrix(at);
    content.showText(text);
    content.endText();
  }
}
