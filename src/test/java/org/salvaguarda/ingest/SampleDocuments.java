package org.salvaguarda.ingest;

import java.util.List;
import java.util.stream.Collectors;

/** A plain text laid out as a DOCX or a PDF file, for tests and benchmarks of other packages. */
public final class SampleDocuments {

  private static final int LINE = 80;
  private static final int LINES = 40;

  private SampleDocuments() {}

  /** A Word file with one paragraph for each line of the text that is not blank. */
  public static byte[] docx(String text) {
    String body =
        text.lines()
            .filter(line -> !line.isBlank())
            .map(line -> SampleDocx.p(SampleDocx.r(escaped(line))))
            .collect(Collectors.joining());
    return new SampleDocx().body(body).bytes();
  }

  private static String escaped(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** A PDF file with the text broken into lines and pages. */
  public static byte[] pdf(String text) {
    SamplePdf pdf = new SamplePdf();
    int left = 0;
    for (String paragraph : text.lines().filter(line -> !line.isBlank()).toList()) {
      List<String> lines = broken(paragraph);
      if (left < lines.size() + 1) {
        pdf.page();
        left = LINES;
      }
      lines.forEach(pdf::line);
      pdf.gap();
      left -= lines.size() + 1;
    }
    return pdf.source().bytes();
  }

  private static List<String> broken(String paragraph) {
    return paragraph.replaceAll("(.{1," + LINE + "})(?: |$)", "$1\n").lines().toList();
  }
}
