package org.salvaguarda.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.salvaguarda.agreement.Draft;

/**
 * The text of a PDF with a text layer: lines joined to paragraphs ({@link PdfText}), running heads
 * and page numbers dropped ({@link RunningHeads}), with the offset at which each page starts.
 *
 * <p>Columns are read one after the other ({@link PdfColumns}); in two languages, they are two
 * texts. Else text is taken in the order in which the file draws it. A page that shows something
 * but holds no legible text is listed as unreadable. Not recognised: footnotes within a paragraph
 * that runs over the page, and line numbers in the margin.
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
  public List<Draft> read(Source source, Tongue tongue) {
    try (PDDocument document = Loader.loadPDF(source.bytes())) {
      return drafts(source.name(), PdfPages.of(document), tongue);
    } catch (InvalidPasswordException e) {
      throw Refusal.encrypted(source.name());
    } catch (IOException e) {
      throw isLocked(source)
          ? Refusal.encrypted(source.name())
          : Refusal.malformed(source.name(), e);
    }
  }

  private static List<Draft> drafts(String name, List<PdfSheet> sheets, Tongue tongue) {
    PdfColumns columns = new PdfColumns(sheets);
    List<PdfPage> likely = columns.likely();
    List<PdfLine> lines = likely.stream().flatMap(page -> page.lines().stream()).toList();
    SideBySide sides = new SideBySide(lines.stream().map(PdfLine::piece).toList(), tongue);
    if (sides.texts().isEmpty()) {
      return List.of(draft(name, RunningHeads.dropped(columns.sure())));
    }
    List<Integer> unreadable = unreadable(RunningHeads.dropped(likely));
    return Parallel.drafts(
        name,
        sides.texts(),
        language ->
            draft(name, RunningHeads.dropped(only(sides.of(language, lines), likely)), unreadable));
  }

  private static Draft draft(String name, List<PdfPage> pages) {
    List<Integer> unreadable = unreadable(pages);
    if (!unreadable.isEmpty() && pages.stream().allMatch(page -> page.lines().isEmpty())) {
      throw Refusal.noTextLayer(name);
    }
    return draft(name, pages, unreadable);
  }

  private static Draft draft(String name, List<PdfPage> pages, List<Integer> unreadable) {
    PdfText text = PdfText.of(pages);
    return new Draft(name, text.text(), text.starts(), unreadable);
  }

  private static List<Integer> unreadable(List<PdfPage> pages) {
    return pages.stream().filter(PdfPage::isUnreadable).map(PdfPage::number).toList();
  }

  private static List<PdfPage> only(List<PdfLine> lines, List<PdfPage> pages) {
    Set<PdfLine> kept = Set.copyOf(lines);
    return pages.stream().map(page -> page.without(line -> !kept.contains(line))).toList();
  }

  /** Encrypted for the holder of a certificate, not with a password. */
  private static boolean isLocked(Source source) {
    return new String(source.bytes(), StandardCharsets.ISO_8859_1).contains("/Adobe.PubSec");
  }
}
