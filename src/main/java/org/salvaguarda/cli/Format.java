package org.salvaguarda.cli;

import java.util.Locale;
import org.salvaguarda.render.CsvReport;
import org.salvaguarda.render.DocxReport;
import org.salvaguarda.render.HtmlReport;
import org.salvaguarda.render.JsonReport;
import org.salvaguarda.render.JunitReport;
import org.salvaguarda.render.MarkdownReport;
import org.salvaguarda.render.PdfReport;
import org.salvaguarda.render.Report;
import org.salvaguarda.render.SarifReport;
import org.salvaguarda.render.TextReport;
import org.salvaguarda.render.Wording;
import org.salvaguarda.render.XlsxReport;

/** The reports that {@code check} writes; their names on the command line are in lower case. */
enum Format {
  TEXT,
  JSON,
  SARIF,
  JUNIT,
  CSV,
  CSV_PRINCIPLES,
  XLSX,
  MD,
  HTML,
  PDF,
  DOCX;

  /** Whether a terminal cannot show it. */
  boolean binary() {
    return this == XLSX || this == PDF || this == DOCX;
  }

  /**
   * The report.
   *
   * @param several whether more than one draft was named
   */
  Report report(Wording wording, boolean several) {
    return switch (this) {
      case TEXT -> new TextReport(wording);
      case JSON -> new JsonReport(several);
      case SARIF -> new SarifReport(wording);
      case JUNIT -> new JunitReport(wording);
      case CSV -> CsvReport.ofFindings(wording);
      case CSV_PRINCIPLES -> CsvReport.ofPrinciples(wording);
      case XLSX -> new XlsxReport(wording);
      case MD -> new MarkdownReport(wording);
      case HTML -> new HtmlReport(wording);
      case PDF -> new PdfReport(wording);
      case DOCX -> new DocxReport(wording);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
