package org.salvaguarda.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plain texts laid out as files of other formats, for tests and benchmarks of other packages. */
public final class SampleDocuments {

  private static final int LINE = 80;
  private static final int LINES = 40;
  private static final float COLUMN = 240;
  private static final float LEFT = 50;
  private static final float RIGHT = 320;

  private SampleDocuments() {}

  /** A Word file with one paragraph for each line of the text that is not blank. */
  public static byte[] docx(String text) {
    return new SampleDocx().body(each(text, SampleDocx.p(SampleDocx.r("%s")))).bytes();
  }

  /** A PDF file with two texts in columns, paragraph beside paragraph, row by row as drawn. */
  public static byte[] pdfByRows(String left, String right) {
    SamplePdf pdf = new SamplePdf();
    for (List<List<String>> page : columns(left, right)) {
      pdf.page();
      for (int i = 0; i < page.get(0).size(); i++) {
        pdf.line(LEFT, page.get(0).get(i)).beside(RIGHT, page.get(1).get(i));
      }
    }
    return pdf.source().bytes();
  }

  /** The same, each page's left column drawn before its right one. */
  public static byte[] pdfByColumns(String left, String right) {
    SamplePdf pdf = new SamplePdf();
    for (List<List<String>> page : columns(left, right)) {
      pdf.page();
      page.get(0).forEach(line -> pdf.line(LEFT, line));
      pdf.top();
      page.get(1).forEach(line -> pdf.line(RIGHT, line));
    }
    return pdf.source().bytes();
  }

  /** Pages of two columns of as many lines, some empty. */
  private static List<List<List<String>>> columns(String left, String right) {
    List<String> lefts = new ArrayList<>();
    List<String> rights = new ArrayList<>();
    for (List<String> row : rows(left, right)) {
      lefts.addAll(SamplePdf.broken(row.get(0), COLUMN));
      rights.addAll(SamplePdf.broken(row.get(1), COLUMN));
      int height = Math.max(lefts.size(), rights.size()) + 1;
      lefts.addAll(Collections.nCopies(height - lefts.size(), ""));
      rights.addAll(Collections.nCopies(height - rights.size(), ""));
    }
    return IntStream.iterate(0, from -> from < lefts.size(), from -> from + LINES)
        .mapToObj(
            from ->
                List.of(
                    lefts.subList(from, Math.min(lefts.size(), from + LINES)),
                    rights.subList(from, Math.min(rights.size(), from + LINES))))
        .toList();
  }

  /** A Word file with a table of two columns, a row for each paragraph. */
  public static byte[] docxTable(String left, String right) {
    String rows =
        rows(left, right).stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> SampleDocx.p(SampleDocx.r(escaped(cell))))
                        .collect(
                            Collectors.joining("</w:tc><w:tc>", "<w:tr><w:tc>", "</w:tc></w:tr>")))
            .collect(Collectors.joining());
    return new SampleDocx().body("<w:tbl>" + rows + "</w:tbl>").bytes();
  }

  /** A web page likewise. */
  public static byte[] htmlTable(String left, String right) {
    return rows(left, right).stream()
        .map(row -> "<tr><td>%s<td>%s".formatted(escaped(row.get(0)), escaped(row.get(1))))
        .collect(Collectors.joining("\n", "<html><meta charset=utf-8><table>", "</table>"))
        .getBytes(UTF_8);
  }

  /** The paragraphs of two texts side by side; the shorter text is filled up. */
  private static List<List<String>> rows(String left, String right) {
    List<String> lefts = left.lines().filter(line -> !line.isBlank()).toList();
    List<String> rights = right.lines().filter(line -> !line.isBlank()).toList();
    return IntStream.range(0, Math.max(lefts.size(), rights.size()))
        .mapToObj(
            i ->
                List.of(
                    i < lefts.size() ? lefts.get(i) : "", i < rights.size() ? rights.get(i) : ""))
        .toList();
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

  /** An OpenDocument text likewise. */
  public static byte[] odt(String text) {
    return new SampleOdt().body(each(text, "<text:p>%s</text:p>")).source().bytes();
  }

  /** An RTF file likewise. */
  public static byte[] rtf(String text) {
    String ascii =
        text.codePoints()
            .mapToObj(c -> c < 0x80 ? Character.toString(c) : "\\u" + c + "?")
            .collect(Collectors.joining());
    return ("{\\rtf1\\ansi " + each(ascii, "%s\\par\n") + "}").getBytes(UTF_8);
  }

  /** An Akoma Ntoso file likewise. */
  public static byte[] akomaNtoso(String text) {
    return ("<akomaNtoso><doc><mainBody>"
            + each(text, "<p>%s</p>")
            + "</mainBody></doc></akomaNtoso>")
        .getBytes(UTF_8);
  }

  private static String each(String text, String paragraph) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> paragraph.formatted(escaped(line)))
        .collect(Collectors.joining());
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
