package org.salvaguarda.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word document as a file: A4, with the styles of {@code styles.xml}. */
final class WordFile {

  /** A4 in twentieths of a point. */
  private static final int WIDTH = 11_906;

  private static final int HEIGHT = 16_838;

  /** Two centimetres, in the same unit. */
  private static final int MARGIN = 1_134;

  /** Of a line of text, in the same unit. */
  static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

  private WordFile() {}

  /** An empty document; the caller closes it. */
  static XWPFDocument blank(String title) {
    XWPFDocument document = new XWPFDocument();
    document.createStyles().setStyles(styles());
    paper(document.getDocument().getBody().addNewSectPr());
    document.getProperties().getCoreProperties().setTitle(title);
    document.getProperties().getCoreProperties().setCreator("Salvaguarda");
    document.getProperties().getCoreProperties().setCreated(Optional.empty());
    return document;
  }

  private static void paper(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(WIDTH);
    size.setH(HEIGHT);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(MARGIN);
    margins.setBottom(MARGIN);
    margins.setLeft(MARGIN);
    margins.setRight(MARGIN);
    margins.setHeader(MARGIN / 2);
    margins.setFooter(MARGIN / 2);
    margins.setGutter(0);
  }

  private static CTStyles styles() {
    try (InputStream in = WordFile.class.getResourceAsStream("styles.xml")) {
      return StylesDocument.Factory.parse(in).getStyles();
    } catch (IOException | XmlException e) {
      throw new IllegalStateException("the program ships no readable styles.xml", e);
    }
  }

  /** Without a clock: synchronised, because POI's switch for that is one for the whole program. */
  static synchronized byte[] bytes(XWPFDocument document) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Reproducibility.runWithSourceDateEpoch(() -> document.write(out));
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
