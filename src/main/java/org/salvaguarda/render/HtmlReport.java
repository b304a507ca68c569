package org.salvaguarda.render;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
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
    return HtmlPage.bytes(document(dossier));
  }

  /** The same, before it is written. */
  Document document(Dossier dossier) {
    Document page = HtmlPage.blank(wording.language(), title(dossier), "memo.css");
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
}
