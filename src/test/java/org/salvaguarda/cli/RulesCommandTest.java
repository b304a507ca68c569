package org.salvaguarda.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

  private static final String DANGEROUS = "docs/samples/joint-operations.en.txt";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.commandLine(new PrintWriter(out), new PrintWriter(err, true)).execute(args);
  }

  @Test
  void everyCheckIsListedOnALine() {
    assertEquals(0, run("rules", "list"));
    assertEquals(56, out.toString().lines().count());
  }

  @Test
  void aCardIsShownWithItsMeasuredAccuracy() {
    assertEquals(0, run("rules", "show", "TR-1"));
    assertTrue(out.toString().contains("Publication"), out.toString());
    assertTrue(
        out.toString().matches("(?s).*Measured.* labelled agreements: precision [01]\\.\\d\\d.*"),
        out.toString());
  }

  @Test
  void theExamplesOfACheckAreRun() {
    assertEquals(0, run("rules", "test", "--check", "OV-1"));
    assertTrue(out.toString().contains(" passed, 0 failed"), out.toString());
  }

  @Test
  void theShippedRulesHaveNoDuplicateAndNoUnusedLine() {
    assertEquals(0, run("rules", "lint"));
    assertEquals("0 found\n", out.toString());
  }

  @Test
  void lintOnDraftsTellsWhichRulesAndLinesNoneOfThemNeeds() throws IOException {
    Path draft =
        Files.writeString(
            folder.resolve("draft.txt"),
            "Article 1\n\nThis Agreement shall be published in both official gazettes.\n");
    assertEquals(0, run("rules", "lint", draft.toString()));
    List<String> lines = out.toString().lines().toList();
    assertTrue(
        lines.stream().anyMatch(line -> line.matches("rule 'OV-1 .*' never fires")),
        lines::toString);
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("es ") && line.endsWith("matches nothing")),
        lines::toString);
  }

  @Test
  void coverageTellsWhatNoRuleReadTheWeightiestProvisionFirst() throws IOException {
    Path draft =
        Files.writeString(
            folder.resolve("draft.txt"),
            """
            AGREEMENT BETWEEN MEXICO AND THE UNITED STATES OF AMERICA ON COMBATING DRUG TRAFFICKING

            Article 1

            1. The kitchen shall open at eight.
            2. The kitchen shall serve soup and may serve fish, and guests shall wash their plates.
            """);
    assertEquals(0, run("rules", "coverage", draft.toString()));
    assertEquals(
        List.of(
            "draft.txt: 2 of 2 provisions read by no rule, 100 %",
            "3 draft.txt, Article 1(2): The kitchen shall serve soup and may serve fish, and guests shall wash their plates.",
            "1 draft.txt, Article 1(1): The kitchen shall open at eight."),
        out.toString().lines().toList());
  }

  @Test
  void coverageOfAMissingFileIsAUsageError() {
    assertEquals(2, run("rules", "coverage", "no-such-file.txt"));
    assertTrue(err.toString().contains("no-such-file.txt"), err.toString());
  }

  @Test
  void anUnknownCheckIsAUsageError() {
    assertEquals(2, run("rules", "show", "OV-99"));
  }
}
