package org.salvaguarda.ingest;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.salvaguarda.agreement.Draft;

/**
 * The text of a Markdown file (CommonMark), told by its name: {@code .md} or {@code .markdown}.
 *
 * <p>Headings are paragraphs of their own, items keep their marks, emphasis and links leave their
 * text, the lines of a paragraph are joined. Not recognised: tables, which stay as typed, and front
 * matter.
 *
 * <p>Example: {@code "## Article 1\n1. The *Parties*\n agree."} gives {@code "Article 1\n\n1. The
 * Parties agree."}.
 */
final class MarkdownReader implements DraftReader {

  @Override
  public boolean reads(Source source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".md") || name.endsWith(".markdown");
    return named && PlainTextReader.isPlain(source);
  }

  @Override
  public List<Draft> read(Source source, Tongue tongue) {
    Node document = Parser.builder().build().parse(Encoding.decoded(source.bytes()));
    MarkdownText text = new MarkdownText();
    document.accept(text);
    return List.of(Draft.of(source.name(), text.text()));
  }
}
