package org.salvaguarda.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The {@link Memo} as a Word document, in Word's own styles, so that an office can restyle it. */
public final class DocxReport implements Report {

  private final Wording wording;

  public DocxReport(Wording wording) {
    this.wording = wording;
  }

  @Override
  public byte[] of(Dossier dossier) {
    try (XWPFDocument document = WordFile.blank(HtmlReport.title(dossier))) {
      new Memo(wording, new WordPaper(document)).of(dossier);
      return WordFile.bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
