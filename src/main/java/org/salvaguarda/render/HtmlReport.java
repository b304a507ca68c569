package org.salvaguarda.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.salvaguarda.assess.Result;

/**
 * The {@link Memo} as one HTML file that needs nothing else and prints on A4.
 *
 * <p>Example: {@code new HtmlReport(wording).of(Dossier.of(reviewed))} begins with {@code <!doctype
 * html><html lang="en">}.
 */
public final class HtmlReport implements Report {

  private final Wording wording;

  public HtmlReport(Wording wording) {
    this.wording = wording;
  }

  @Override
  public byte[] of(Dossier dossier) {
    return (document(dossier).outerHtml() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The same, before it is written. */
  Document document(Dossier dossier) {
    Document page = Document.createShell("");
    page.prependChild(new DocumentType("html", "", ""));
    page.outputSettings().prettyPrint(false);
    page.selectFirst("html").attr("lang", wording.language());
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.title(title(dossier));
    page.head().appendElement("style").appendChild(new DataNode(style()));
    new Memo(wording, new HtmlPaper(page.body())).of(dossier);
    return page;
  }

  /** What the first memo is about. */
  static String title(Dossier dossier) {
    return Stream.concat(
            dossier.results().stream().map(Result::agreement).map(Result.About::title),
            dossier.unreadable().stream().map(Dossier.Unreadable::document))
        .findFirst()
        .orElse("Salvaguarda");
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("memo.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
