package org.salvaguarda.rest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real documents, good and bad, to send to the server. */
final class Documents {

  static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
  static final String CHINESE = "双方应当在打击贩毒方面进行合作。本协定自签署之日起生效。";

  private Documents() {}

  /** A draft that the repository ships, by its file name. */
  static byte[] sample(String name) {
    try {
      return Files.readAllBytes(Path.of("docs", "samples", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Word document with a paragraph for each line of the text that is not empty. */
  static byte[] docx(String text) {
    return written(
        out -> {
          try (XWPFDocument document = new XWPFDocument()) {
            text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
          }
        });
  }

  /** The first half of a Word document. */
  static byte[] brokenDocx() {
    byte[] whole = docx("The Parties shall cooperate.");
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** A PDF that opens only with a password. */
  static byte[] encryptedPdf() {
    return written(
        out -> {
          try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
          }
        });
  }

  /** A PDF whose only page is a picture. */
  static byte[] scannedPdf() {
    return written(
        out -> {
          try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
              content.drawImage(LosslessFactory.createFromImage(document, picture), 50, 50);
            }
            document.save(out);
          }
        });
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] written(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
