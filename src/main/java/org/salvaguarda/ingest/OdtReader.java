package org.salvaguarda.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.salvaguarda.agreement.Draft;
import org.w3c.dom.Element;

/**
 * The text of an OpenDocument text (ODT), as {@link OdtBody} gives it.
 *
 * <p>Read from the document's own XML. Tracked changes are read in the source's {@link View}, and
 * the draft notes that there were some. There are no pages.
 *
 * <p>Errors: a package that unpacks to more than {@link Unpacked#LIMIT} bytes is TOO_LARGE, one
 * with a password ENCRYPTED_DOCUMENT, a broken one MALFORMED_DOCUMENT. Example: a document with the
 * paragraphs "Article 1" and "Scope" gives {@code "Article 1\n\nScope"}.
 */
final class OdtReader implements DraftReader {

  private static final String TYPE = "vnd.oasis.opendocument.text";
  private static final int HEAD = 256;

  @Override
  public boolean reads(Source source) {
    return Signature.OPEN_DOCUMENT.opens(source.bytes())
        && Signature.head(source.bytes(), HEAD).contains(TYPE);
  }

  @Override
  public List<Draft> read(Source source, Tongue tongue) {
    if (!Unpacked.fits(source.bytes())) {
      throw Refusal.unpacksTooLarge(source.name());
    }
    if (isEncrypted(source)) {
      throw Refusal.encrypted(source.name());
    }
    try {
      return drafts(source, tongue);
    } catch (IOException e) {
      throw Refusal.malformed(source.name(), e);
    }
  }

  private static List<Draft> drafts(Source source, Tongue tongue) throws IOException {
    Element content =
        part(source, "content.xml").orElseThrow(() -> new IOException("there is no content.xml"));
    OdtChanges changes = OdtChanges.of(content, source.view());
    OdtLists lists = new OdtLists(content, part(source, "styles.xml"));
    return OdtBody.of(content, lists, changes).drafts(source.name(), tongue).stream()
        .map(draft -> changes.note().map(draft::noting).orElse(draft))
        .toList();
  }

  private static boolean isEncrypted(Source source) {
    return Unpacked.entry(source.bytes(), "META-INF/manifest.xml")
        .filter(xml -> new String(xml, StandardCharsets.UTF_8).contains("encryption-data"))
        .isPresent();
  }

  private static Optional<Element> part(Source source, String name) throws IOException {
    Optional<byte[]> part = Unpacked.entry(source.bytes(), name);
    return part.isPresent()
        ? Optional.of(Xml.root(new ByteArrayInputStream(part.get())))
        : Optional.empty();
  }
}
