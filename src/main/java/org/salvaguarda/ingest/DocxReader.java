package org.salvaguarda.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.salvaguarda.agreement.Draft;

/**
 * The text of a Word document (DOCX, DOCM, DOTX), as {@link WordBody} gives it.
 *
 * <p>Read from the document's XML, through POI's package reader, so that tracked changes and text
 * boxes are in hand. Tracked changes are read in the source's {@link View}, and the draft notes
 * that there were some. Left out: comments, headers and footers, tables of contents, hidden text,
 * pictures. There are no pages.
 *
 * <p>Errors: a package that unpacks to more than {@link Unpacked#LIMIT} bytes is TOO_LARGE, another
 * Office document UNSUPPORTED_FORMAT, a broken one MALFORMED_DOCUMENT. Example: a document with the
 * paragraphs "Article 1" and "Scope" gives {@code "Article 1\n\nScope"}.
 */
final class DocxReader implements DraftReader {

  @Override
  public boolean reads(Source source) {
    boolean archive =
        Signature.ZIP.opens(source.bytes()) && !Signature.OPEN_DOCUMENT.opens(source.bytes());
    return archive && (isNamedWord(source.name()) || Unpacked.isOffice(source.bytes()));
  }

  @Override
  public List<Draft> read(Source source, Tongue tongue) {
    if (!Unpacked.fits(source.bytes())) {
      throw Refusal.unpacksTooLarge(source.name());
    }
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(source.bytes()))) {
      return drafts(source, opened, tongue);
    } catch (IOException | InvalidFormatException e) {
      throw Refusal.malformed(source.name(), e);
    }
  }

  private static List<Draft> drafts(Source source, OPCPackage opened, Tongue tongue)
      throws IOException {
    WordParts parts = WordParts.of(opened, source.view());
    if (!parts.isWord()) {
      throw Refusal.notWord(source.name());
    }
    List<Draft> drafts = WordBody.of(parts).drafts(source.name(), tongue);
    return drafts.stream().map(draft -> parts.note().map(draft::noting).orElse(draft)).toList();
  }

  private static boolean isNamedWord(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.do[ct][xm]");
  }
}
