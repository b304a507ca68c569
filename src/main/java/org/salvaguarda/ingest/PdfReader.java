package org.salvaguarda.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.salvaguarda.agreement.Draft;

/**
 * The text of a PDF with a text layer: lines joined to paragraphs ({@link PdfText}), running heads
 * and page numbers dropped ({@link RunningHeads}), with the offset at which each page starts.
 *
 * <p>Text is taken in the order in which the file draws it. A page that shows something but holds
 * no legible text is listed as unreadable. Not recognised: footnotes within a paragraph that runs
 * over the page, line numbers in the margin, and columns that the file draws line by line across
 * the page.
 *
 * <p>Errors: NO_TEXT_LAYER when no page is readable, ENCRYPTED_DOCUMENT when a password is needed,
 * MALFORMED_DOCUMENT when pages are missing. Example: a page with the lines "The Parties shall
 * cooper-" and "ate." gives {@code "The Parties shall cooperate."}
 */
final class PdfReader implements DraftReader {

  private static final int HEAD = 1024;

  @Override
  public boolean reads(Source source) {
    return Signature.head(source.bytes(), HEAD).contains("%PDF-");
  }

  @Override
  public Draft read(Source source) {
    try (PDDocument document = Loader.loadPDF(source.bytes())) {
      return draft(source.name(), PdfPages.of(document));
    } catch (InvalidPasswordException e) {
      throw Refusal.encrypted(source.name());
    } catch (IOException e) {
      throw isLocked(source)
          ? Refusal.encrypted(source.name())
          : Refusal.malformed(source.name(), e);
    }
  }

  private static Draft draft(String name, List<PdfPage> pages) {
    List<PdfPage> bodies = RunningHeads.dropped(pages);
    List<Integer> unreadable =
        bodies.stream().filter(PdfPage::isUnreadable).map(PdfPage::number).toList();
    if (!unreadable.isEmpty() && bodies.stream().allMatch(page -> page.lines().isEmpty())) {
      throw Refusal.noTextLayer(name);
    }
    PdfText text = PdfText.of(bodies);
    return new Draft(name, text.text(), text.starts(), unreadable);
  }

  /** Encrypted for the holder of a certificate, not with a password. */
  private static boolean isLocked(Source source) {
    return new String(source.bytes(), StandardCharsets.ISO_8859_1).contains("/Adobe.PubSec");
  }
}
