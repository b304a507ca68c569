package org.salvaguarda.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An OpenDocument text from its XML: {@code new SampleOdt().body("<text:p>..</text:p>").source()}.
 */
final class SampleOdt {

  private static final String NAMES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  private String body = "";
  private String styles = "";
  private String manifest = "<manifest/>";

  SampleOdt body(String xml) {
    body = xml;
    return this;
  }

  SampleOdt styles(String xml) {
    styles = xml;
    return this;
  }

  SampleOdt manifest(String xml) {
    manifest = xml;
    return this;
  }

  Source source() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      store(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      write(zip, "styles.xml", root("styles", "<office:styles>" + styles + "</office:styles>"));
      write(
          zip,
          "content.xml",
          root("content", "<office:body><office:text>" + body + "</office:text></office:body>"));
      write(zip, "META-INF/manifest.xml", manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Source("draft.odt", bytes.toByteArray());
  }

  /** The XML of a paragraph. */
  static String p(String inline) {
    return "<text:p>" + inline + "</text:p>";
  }

  private static String root(String kind, String xml) {
    return "<office:document-%1$s%2$s>%3$s</office:document-%1$s>".formatted(kind, NAMES, xml);
  }

  private static void write(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(UTF_8));
    zip.closeEntry();
  }

  /** As OpenDocument wants its first entry: not compressed. */
  private static void store(ZipOutputStream zip, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
