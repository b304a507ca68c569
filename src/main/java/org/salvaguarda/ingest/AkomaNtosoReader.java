package org.salvaguarda.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.salvaguarda.agreement.Draft;
import org.w3c.dom.Element;

/**
 * The text of an Akoma Ntoso document (OASIS LegalDocML 3.0, and its forerunners), as {@link
 * AkomaNtosoText} gives it, told by its root element.
 *
 * <p>Inserted and deleted text is read in the source's {@link View}, and the draft notes that there
 * was some. There are no pages.
 *
 * <p>Errors: MALFORMED_DOCUMENT where it is no well-formed XML. Example: {@code
 * "<akomaNtoso><doc><mainBody><p>Scope</p>..."} gives {@code "Scope"}.
 */
final class AkomaNtosoReader implements DraftReader {

  private static final int HEAD = 4096;
  private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?akomaNtoso\\b");

  @Override
  public boolean reads(Source source) {
    String head = Signature.head(source.bytes(), HEAD).replace("\0", "");
    return ROOT.matcher(head).find() && Encoding.isText(source.bytes());
  }

  @Override
  public List<Draft> read(Source source, Tongue tongue) {
    Element root = root(source);
    List<Draft> drafts = AkomaNtosoText.of(root, source.view()).drafts(source.name(), tongue);
    boolean changed =
        Xml.all(root, "ins").findAny().or(() -> Xml.all(root, "del").findAny()).isPresent();
    return changed
        ? drafts.stream().map(draft -> draft.noting(source.view().note(0))).toList()
        : drafts;
  }

  private static Element root(Source source) {
    try {
      return Xml.root(new ByteArrayInputStream(source.bytes()));
    } catch (IOException e) {
      throw Refusal.malformed(source.name(), e);
    }
  }
}
