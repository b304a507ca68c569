package org.salvaguarda.ingest;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.salvaguarda.agreement.Draft;

/**
 * The text of an RTF document, as {@link RtfText} gives it, told by its first characters.
 *
 * <p>Tracked changes are read in the source's {@link View}, and the draft notes that there were
 * some. There are no pages.
 *
 * <p>Errors: MALFORMED_DOCUMENT where groups do not close. Example: {@code "{\rtf1 Article 1\par
 * Scope}"} gives {@code "Article 1\n\nScope"}.
 */
final class RtfReader implements DraftReader {

  @Override
  public boolean reads(Source source) {
    return Signature.RTF.opens(source.bytes());
  }

  @Override
  public List<Draft> read(Source source, Tongue tongue) {
    RtfText text = new RtfText(source.view());
    try {
      new StandardRtfParser()
          .parse(new RtfStreamSource(new ByteArrayInputStream(source.bytes())), text);
    } catch (IOException e) {
      throw Refusal.malformed(source.name(), e);
    }
    return text.paragraphs().drafts(source.name(), tongue).stream()
        .map(draft -> text.note().map(draft::noting).orElse(draft))
        .toList();
  }
}
