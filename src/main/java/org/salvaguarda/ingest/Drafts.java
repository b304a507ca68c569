package org.salvaguarda.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.salvaguarda.agreement.Draft;

/**
 * A draft's text from its bytes, whatever the format: DOCX, ODT, RTF, PDF, HTML, Akoma Ntoso,
 * Markdown or plain text.
 *
 * <p>The bytes decide the format; the file name only tells the kinds of text apart. The text as
 * read is normalised ({@link Normalisation}); offsets count UTF-16 code units in it.
 *
 * <p>Errors: every refusal is an {@link UnreadableDraft} whose message says what to do next. Not
 * recognised: text in pictures.
 *
 * <p>Example: {@code Drafts.read(new Source("note.md", "# Article 1\nThe
 * Parties\nagree.".getBytes(UTF_8)))} gives the text {@code "Article 1\n\nThe Parties agree."}.
 */
public final class Drafts {

  /** The most bytes that a draft may have: 64 MiB. */
  public static final int LIMIT = 64 * 1024 * 1024;

  private static final List<DraftReader> READERS =
      List.of(
          new DocxReader(),
          new OdtReader(),
          new PdfReader(),
          new AkomaNtosoReader(),
          new RtfReader(),
          new HtmlReader(),
          new MarkdownReader(),
          new PlainTextReader());

  private Drafts() {}

  /**
   * The file's bytes under its last name. Its size is looked at before a byte is read.
   *
   * @throws UnreadableDraft if the file is larger than {@link #LIMIT}
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static Source source(Path file) {
    String name = String.valueOf(file.getFileName());
    try (InputStream bytes = Files.newInputStream(file)) {
      refuseAboveLimit(name, Files.size(file));
      return source(name, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a stream holds, such as standard input; at most {@link #LIMIT} bytes of it are held.
   *
   * @throws UnreadableDraft if the stream holds more than {@link #LIMIT} bytes
   * @throws UncheckedIOException if the stream breaks
   */
  public static Source source(String name, InputStream stream) {
    try {
      byte[] bytes = stream.readNBytes(LIMIT + 1);
      refuseAboveLimit(name, bytes.length);
      return new Source(name, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The draft as read; what stands side by side is one text, row by row.
   *
   * @throws UnreadableDraft if it is empty, too large, encrypted, broken, of no known format, or a
   *     scan without text
   */
  public static Draft read(Source source) {
    return read(source, Tongue.NONE).get(0);
  }

  /**
   * The drafts that a file holds: one, or one a language where texts in several languages stand
   * side by side in columns. These are named after file and language, {@code treaty.pdf#en}, and
   * note it.
   *
   * @param tongue tells the languages apart
   * @throws UnreadableDraft as {@link #read(Source)} does
   */
  public static List<Draft> read(Source source, Tongue tongue) {
    refuseAboveLimit(source.name(), source.bytes().length);
    if (source.bytes().length == 0) {
      throw Refusal.empty(source.name());
    }
    List<Draft> drafts = read(source, tongue, reader(source));
    if (drafts.stream().anyMatch(draft -> draft.text().isBlank())) {
      throw Refusal.empty(source.name());
    }
    return drafts;
  }

  private static DraftReader reader(Source source) {
    return READERS.stream()
        .filter(reader -> reader.reads(source))
        .findFirst()
        .orElseThrow(() -> Refusal.format(source));
  }

  /** Parsers answer broken files with any exception: each means that the document is malformed. */
  private static List<Draft> read(Source source, Tongue tongue, DraftReader reader) {
    try {
      return reader.read(source, tongue);
    } catch (UnreadableDraft e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw Refusal.malformed(source.name(), e);
    }
  }

  private static void refuseAboveLimit(String name, long size) {
    if (size > LIMIT) {
      throw Refusal.tooLarge(name);
    }
  }
}
