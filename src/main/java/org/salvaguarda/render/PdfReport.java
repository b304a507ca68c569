package org.salvaguarda.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.helper.W3CDom;

/**
 * The {@link Memo} as PDF, made from the HTML, with its fonts inside. A sign that the Liberation
 * fonts lack, as Chinese, shows as {@code #}.
 */
public final class PdfReport implements Report {

  private static final String FAMILY = "Liberation Sans";
  private static final int PLAIN = 400;
  private static final int BOLD = 700;

  private final Wording wording;

  public PdfReport(Wording wording) {
    this.wording = wording;
  }

  @Override
  public byte[] of(Dossier dossier) {
    XRLog.setLoggingEnabled(false);
    try (PdfBoxRenderer renderer = renderer(dossier)) {
      renderer.createPDFWithoutClosing();
      return bytes(renderer.getPdfDocument(), HtmlReport.title(dossier));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfBoxRenderer renderer(Dossier dossier) {
    PdfRendererBuilder builder = new PdfRendererBuilder().usePdfUaAccessibility(true);
    builder.withW3cDocument(new W3CDom().fromJsoup(new HtmlReport(wording).document(dossier)), "/");
    font(builder, "Regular", PLAIN, FontStyle.NORMAL);
    font(builder, "Bold", BOLD, FontStyle.NORMAL);
    font(builder, "Italic", PLAIN, FontStyle.ITALIC);
    return builder.buildPdfRenderer();
  }

  private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
    builder.useFont(
        () -> PdfReport.class.getResourceAsStream("/liberation/LiberationSans-" + cut + ".ttf"),
        FAMILY,
        weight,
        style,
        true);
  }

  /** Without a clock: no dates, and an identifier made from the content alone. */
  private static byte[] bytes(PDDocument document, String title) throws IOException {
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(title);
    about.setProducer("Salvaguarda");
    document.setDocumentInformation(about);
    document.setDocumentId(0L);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
