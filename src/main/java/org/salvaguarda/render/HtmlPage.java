package org.salvaguarda.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;

/** An HTML page that needs nothing else: its style is in it. */
final class HtmlPage {

  private HtmlPage() {}

  /**
   * A page without content.
   *
   * @param language ISO 639-1 code of what will stand on it
   * @param styles names of style sheets beside this class
   */
  static Document blank(String language, String title, String... styles) {
    Document page = Document.createShell("");
    page.prependChild(new DocumentType("html", "", ""));
    page.outputSettings().prettyPrint(false);
    page.selectFirst("html").attr("lang", language);
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.title(title);
    for (String style : styles) {
      page.head().appendElement("style").appendChild(new DataNode(text(style)));
    }
    return page;
  }

  static byte[] bytes(Document page) {
    return (page.outerHtml() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String resource) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
