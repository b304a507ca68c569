package org.salvaguarda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a Word file says, read from its XML, without the library that wrote it. */
public record WordXml(Document document, Document comments) {

  /** The body and the comments of a file. */
  public static WordXml of(byte[] docx) {
    return new WordXml(part(docx, "word/document.xml"), part(docx, "word/comments.xml"));
  }

  private static Document part(byte[] docx, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          return Jsoup.parse(xml, "", Parser.xmlParser());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException("no " + name);
  }

  /** The words between the start and the end of a comment. */
  public String commentedOn(String id) {
    StringBuilder words = new StringBuilder();
    boolean inside = false;
    for (Element element : document.getAllElements()) {
      boolean ours = element.attr("w:id").equals(id);
      if (ours && element.tagName().equals("w:commentRangeStart")) {
        inside = true;
      } else if (ours && element.tagName().equals("w:commentRangeEnd")) {
        inside = false;
      } else if (inside && element.tagName().matches("w:(t|delText)")) {
        words.append(element.wholeText());
      }
    }
    return words.toString();
  }

  /** The text when every change is refused, a line a paragraph, without empty lines. */
  public String original() {
    return view("w|ins", "w|t, w|delText");
  }

  /** The text when every change is accepted, likewise. */
  public String changed() {
    return view("w|del", "w|t");
  }

  private String view(String gone, String words) {
    StringBuilder text = new StringBuilder();
    for (Element paragraph : document.select("w|p")) {
      paragraph.select(words).stream()
          .filter(one -> one.closest(gone) == null)
          .forEach(one -> text.append(one.wholeText()));
      text.append(paragraph.select("w|pPr > w|rPr > " + gone).isEmpty() ? "\n" : "");
    }
    return lines(text.toString());
  }

  /** A text without its empty lines. */
  public static String lines(String text) {
    return text.replaceAll("\\s*\\n\\s*", "\n").strip();
  }
}
