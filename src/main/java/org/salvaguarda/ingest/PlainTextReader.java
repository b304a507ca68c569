package org.salvaguarda.ingest;

import java.util.Arrays;
import java.util.List;
import org.salvaguarda.agreement.Draft;

/**
 * Plain text: the characters ({@link Encoding}), normalised, line by line, the lines of a
 * hard-wrapped file joined to paragraphs ({@link HardWrap}).
 *
 * <p>Not recognised: tables drawn with characters, running heads, form feeds as pages. Example: the
 * bytes of {@code "Article 1\r\nScope"} give {@code "Article 1\nScope"}.
 */
final class PlainTextReader implements DraftReader {

  @Override
  public boolean reads(Source source) {
    return isPlain(source);
  }

  @Override
  public List<Draft> read(Source source, Tongue tongue) {
    String text = Normalisation.of(Encoding.decoded(source.bytes()));
    return List.of(Draft.of(source.name(), Normalisation.of(HardWrap.joined(text))));
  }

  /** Whether the bytes are text and not the text of some other format. */
  static boolean isPlain(Source source) {
    byte[] bytes = source.bytes();
    return Arrays.stream(Signature.values()).noneMatch(known -> known.opens(bytes))
        && Encoding.isText(bytes);
  }
}
