package org.salvaguarda.render;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The reports there are, by the names that users give: {@code csv-principles}. */
public enum Format {
  TEXT("text/plain"),
  JSON("application/json"),
  SARIF("application/sarif+json"),
  JUNIT("application/xml"),
  CSV("text/csv"),
  CSV_PRINCIPLES("text/csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  MD("text/markdown"),
  HTML("text/html"),
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  AKN("application/akn+xml");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The format of a name. */
  public static Optional<Format> named(String name) {
    return Stream.of(values()).filter(format -> format.toString().equals(name)).findFirst();
  }

  /** What the report is to HTTP; text is in UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether a terminal cannot show it. */
  public boolean binary() {
    return this == XLSX || this == PDF || this == DOCX;
  }

  /** Whether a file of it holds one draft only. */
  public boolean single() {
    return this == AKN;
  }

  /**
   * The report.
   *
   * @param several whether more than one draft was named
   */
  public Report report(Wording wording, boolean several) {
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
      case AKN -> new AknReport(wording);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
