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

  /** A Word file in which one author put "only with" where another had "without". */
  public static byte[] trackedDocx() {
    String change =
        "<w:del w:author=\"Smith\"><w:r><w:delText>without</w:delText></w:r></w:del>"
            + "<w:ins w:author=\"Pérez\">"
            + SampleDocx.r("only with")
            + "</w:ins>";
    String body =
        SampleDocx.p(
                SampleDocx.r(
                    "AGREEMENT BETWEEN THE UNITED MEXICAN STATES AND THE UNITED STATES OF AMERICA ON JOINT OPERATIONS AGAINST DRUG CARTELS"))
            + SampleDocx.p(SampleDocx.r("Article 1"))
            + SampleDocx.p(
                SampleDocx.r(
                        "Members of the Task Force of the United States may enter the territory of Mexico ")
                    + change
                    + SampleDocx.r(" the prior consent of the Mexican authorities."));
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
