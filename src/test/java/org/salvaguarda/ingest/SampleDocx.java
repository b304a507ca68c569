package org.salvaguarda.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word document from the XML of its parts: {@code new
 * SampleDocx().body("<w:p>...</w:p>").source()}.
 */
final class SampleDocx {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String NAMES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

  private final Map<String, String> parts = new LinkedHashMap<>();

  SampleDocx body(String xml) {
    parts.put("document", "<w:document" + NAMES + "><w:body>" + xml + "</w:body></w:document>");
    return this;
  }

  /** One of styles, numbering, footnotes, endnotes, comments. */
  SampleDocx part(String name, String xml) {
    parts.put(name, "<w:" + name + NAMES + ">" + xml + "</w:" + name + ">");
    return this;
  }

  Source source() {
    return new Source("draft.docx", bytes());
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      write(zip, "[Content_Types].xml", contentTypes());
      write(zip, "_rels/.rels", relationships("rId1", "officeDocument", "word/document.xml"));
      write(zip, "word/_rels/document.xml.rels", relationships());
      for (Map.Entry<String, String> part : parts.entrySet()) {
        write(zip, "word/" + part.getKey() + ".xml", part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The XML of a paragraph that holds the given XML of runs. */
  static String p(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  /** The XML of a run that holds the given text. */
  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private String contentTypes() {
    StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
    types
        .append("<Default Extension=\"rels\" ContentType=\"")
        .append("application/vnd.openxmlformats-package.relationships+xml\"/>");
    for (String part : parts.keySet()) {
      String kind = part.equals("document") ? "document.main" : part;
      types.append(
          "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
              .formatted(part, WORD, kind));
    }
    return types + "</Types>";
  }

  private String relationships() {
    StringBuilder all = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    for (String part : parts.keySet()) {
      if (!part.equals("document")) {
        all.append(relationship("rId" + part, part, part + ".xml"));
      }
    }
    return all + "</Relationships>";
  }

  private static String relationships(String id, String kind, String target) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relationship(id, kind, target)
        + "</Relationships>";
  }

  private static String relationship(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, kind, target);
  }

  private static void write(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((HEAD + xml).getBytes(UTF_8));
    zip.closeEntry();
  }
}
