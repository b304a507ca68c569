package org.salvaguarda.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salvaguarda.render.Format;

/** {@code check --format X --output F}, once or several times. */
class ReportOrderTest {

  private static final String DANGEROUS = "docs/samples/joint-operations.en.txt";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Runs check; {@code @name} stands for a file in the test's folder. */
  private int check(String options) {
    List<String> args = new ArrayList<>(List.of("check", DANGEROUS));
    for (String option : options.split(" ")) {
      args.add(option.startsWith("@") ? file(option.substring(1)).toString() : option);
    }
    return Main.commandLine(new PrintWriter(out), new PrintWriter(err, true))
        .execute(args.toArray(String[]::new));
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private String read(String name) throws IOException {
    return Files.readString(file(name));
  }

  @Test
  void eachFormatGoesToTheOutputThatFollowsItAndTheLastToStandardOutput() throws IOException {
    assertEquals(
        1, check("--format sarif --output @a.sarif --format junit --output @a.xml --format csv"));
    assertEquals("2.1.0", new ObjectMapper().readTree(read("a.sarif")).get("version").asText());
    assertTrue(read("a.xml").contains("<testsuite name=\"joint-operations.en.txt\""));
    assertTrue(out.toString().startsWith("document,check,principle,title,verdict"));
  }

  @Test
  void aFormatWithoutOutputMayAlsoComeFirst() throws IOException {
    assertEquals(1, check("--format text --format md --output @memo.md"));
    assertTrue(out.toString().contains("OV-1 violated, critical"));
    assertTrue(read("memo.md").startsWith("# AGREEMENT"));
  }

  @Test
  void otherOptionsMayStandBetweenAFormatAndItsOutput() throws IOException {
    assertEquals(0, check("--format csv --fail-on never --output @a.csv"));
    assertTrue(read("a.csv").startsWith("document,"));
    assertEquals("", out.toString());
  }

  @Test
  void anOutputAloneIsOfText() throws IOException {
    assertEquals(1, check("--output @report.txt"));
    assertTrue(read("report.txt").contains("OV-1 violated, critical"));
  }

  @ParameterizedTest
  @CsvSource({
    "xlsx, PK",
    "sarif, {",
    "junit, <?xml",
    "csv, 'document,check'",
    "csv-principles, 'document,principle'",
    "md, # AGREEMENT",
    "html, <!doctype html>",
    "pdf, %PDF",
    "docx, PK",
    "json, {",
    "text, joint-operations.en.txt",
  })
  void everyFormatIsWrittenAndChangesNoExitCode(String format, String start) throws IOException {
    assertEquals(1, check("--format " + format + " --output @report"));
    assertTrue(
        new String(Files.readAllBytes(file("report")), StandardCharsets.ISO_8859_1)
            .startsWith(start));
    assertEquals(0, check("--fail-on never --format " + format + " --output @report"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format xlsx",
        "--format pdf",
        "--format docx",
        "--format sarif --format csv",
        "--format csv --output @a --format md --output @a",
        "--format csv --output @a --output @b",
        "--format csv --output @no/such/folder/a.csv",
        "--format docm",
        "--report-language fr"
      })
  void whatIsNotClearIsAUsageErrorBeforeAnyWork(String options) throws IOException {
    assertEquals(2, check(options), err.toString());
    assertEquals("", out.toString());
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void aBinaryReportIsNotForATerminal() {
    check("--format xlsx");
    assertTrue(
        err.toString().contains("xlsx is not for a terminal: name a file with --output"),
        err.toString());
  }

  @Test
  void aReportIsNeverWrittenOverADraft() throws IOException {
    Path draft = Files.copy(Path.of(DANGEROUS), file("draft.txt"));
    assertEquals(
        2,
        Main.commandLine(new PrintWriter(out), new PrintWriter(err, true))
            .execute("check", draft.toString(), "--output", draft.toString()));
    assertEquals(-1, Files.mismatch(Path.of(DANGEROUS), draft));
  }

  @Test
  void theReportsLanguageIsThatAskedFor() throws IOException {
    assertEquals(1, check("--report-language es --format md --output @memo.md --format text"));
    assertTrue(read("memo.md").contains("## Hallazgos: "));
    assertTrue(out.toString().contains("OV-1 vulnerado, crítica: Autorización previa"));
  }

  @Test
  void aDraftThatCannotBeReadIsInTheReportAndExitsWithThree() throws IOException {
    Path blank = Files.writeString(file("blank.txt"), "  \n");
    assertEquals(
        3,
        Main.commandLine(new PrintWriter(out), new PrintWriter(err, true))
            .execute("check", blank.toString(), "--format", "junit"));
    assertTrue(out.toString().contains("<testsuite name=\"blank.txt\""), out.toString());
    assertTrue(out.toString().contains("<error"), out.toString());
  }

  @Test
  void theHelpNamesEveryFormat() {
    assertEquals(0, check("--help"));
    for (Format format : Format.values()) {
      assertTrue(out.toString().contains(format.toString()), format.toString());
    }
    assertFalse(out.toString().contains("CSV_PRINCIPLES"));
  }

  @Test
  void aReportThatHoldsOneDraftIsNotMadeOfTwo() {
    assertEquals(2, check("docs/samples/supervised-cooperation.en.txt --format akn"));
    assertTrue(err.toString().contains("name one file"), err.toString());
    assertEquals(1, check("--format akn"));
    assertTrue(out.toString().contains("<article eId=\"art_1\">"), out.toString());
  }
}
