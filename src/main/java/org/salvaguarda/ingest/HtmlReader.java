package org.salvaguarda.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.salvaguarda.agreement.Draft;

/**
 * The text of an HTML page, as {@link HtmlText} gives it, told by its first tag or by its name:
 * {@code .html}, {@code .htm} or {@code .xhtml}.
 *
 * <p>A byte order mark or the page itself states the encoding; where neither does, {@link Encoding}
 * tells it. Not recognised: what scripts would have written.
 *
 * <p>Example: {@code "<html><h1>Article 1</h1><p>Scope</p>"} gives {@code "Article 1\n\nScope"}.
 */
final class HtmlReader implements DraftReader {

  private static final int HEAD = 1024;
  private static final Pattern TAG = Pattern.compile("<(?:!doctype html|html)\\b");
  private static final Pattern NAME = Pattern.compile(".*\\.(?:x?html?)");
  private static final Pattern STATED = Pattern.compile("charset\\s*=|<\\?xml[^>]*encoding");

  @Override
  public boolean reads(Source source) {
    boolean tagged = TAG.matcher(head(source).replace("\0", "")).find();
    boolean named = NAME.matcher(source.name().toLowerCase(Locale.ROOT)).matches();
    return (tagged && Encoding.isText(source.bytes()))
        || (named && PlainTextReader.isPlain(source));
  }

  @Override
  public List<Draft> read(Source source, Tongue tongue) {
    Document page = parsed(source);
    List<Draft> drafts = HtmlText.of(page, source.view()).drafts(source.name(), tongue);
    return page.selectFirst("ins, del") == null
        ? drafts
        : drafts.stream().map(draft -> draft.noting(source.view().note(0))).toList();
  }

  private static Document parsed(Source source) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(source.bytes()), charset(source), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Null, to jsoup, means that the page states its encoding. */
  private static String charset(Source source) {
    Charset told = Encoding.of(source.bytes());
    return told.equals(UTF_8) || STATED.matcher(head(source)).find() ? null : told.name();
  }

  private static String head(Source source) {
    return Signature.head(source.bytes(), HEAD).toLowerCase(Locale.ROOT);
  }
}
