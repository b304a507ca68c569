package org.salvaguarda.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DANGEROUS = "docs/samples/joint-operations.en.txt";
  private static final String CLEAN = "docs/samples/supervised-cooperation.en.txt";

  @TempDir Path folder;

  private StringWriter out;
  private StringWriter err;

  @BeforeEach
  void listen() {
    out = new StringWriter();
    err = new StringWriter();
  }

  private int run(String... args) {
    return Main.commandLine(new PrintWriter(out), new PrintWriter(err, true)).execute(args);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path rules() throws IOException {
    Path rules = folder.resolve("rules");
    try (Stream<Path> walk = Files.walk(Path.of("rules"))) {
      for (Path file : walk.toList()) {
        Files.copy(file, rules.resolve(Path.of("rules").relativize(file).toString()));
      }
    }
    return rules;
  }

  @Test
  void aDraftWithGraveFindingsExitsWithOne() {
    assertEquals(1, run("check", DANGEROUS));
    assertTrue(out.toString().contains("OV-1 violated, critical"), out.toString());
  }

  @Test
  void nothingAtOrAboveTheThresholdExitsWithZero() {
    assertEquals(0, run("check", DANGEROUS, "--fail-on", "never"));
  }

  @Test
  void aMissingFileIsAUsageError() {
    assertEquals(2, run("check", "no-such-file.txt"));
    assertTrue(err.toString().contains("no-such-file.txt: no such file"), err.toString());
  }

  @Test
  void anEmptyFolderIsAUsageError() {
    assertEquals(2, run("check", folder.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--check=OV-99", "--principle=ZZ", "--exclude=XX-1", "--fail-on=grave"})
  void aNameThatDoesNotExistIsAUsageError(String option) {
    assertEquals(2, run("check", DANGEROUS, option));
  }

  @Test
  void anUnreadableDraftExitsWithThreeAndTheOthersArePrinted() throws IOException {
    Path broken = Files.write(folder.resolve("a.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertEquals(3, run("check", broken.toString(), DANGEROUS, "--format", "json"));
    assertEquals(1, out.toString().lines().count());
    assertTrue(err.toString().contains("a.docx"), err.toString());
  }

  @Test
  void aRuleThatDoesNotCompileExitsWithFourAndNamesFileAndLine() throws IOException {
    Path rules = rules();
    Path rule = rules.resolve("principles/host-oversight/OV-1.drl");
    String text = Files.readString(rule);
    Files.writeString(
        rule,
        text + "\nrule \"OV-1 broken\"\n@check(OV-1)\nwhen\n    Mention(concept = )\nthen\nend\n");
    assertEquals(4, run("check", DANGEROUS, "--rules", rules.toString()));
    assertTrue(err.toString().contains("principles/host-oversight/OV-1.drl:"), err.toString());
  }

  @Test
  void aRuleThatSpeaksOfAnUnknownConceptExitsWithFour() throws IOException {
    Path rules = rules();
    Path rule = rules.resolve("principles/host-oversight/OV-1.drl");
    Files.writeString(
        rule,
        Files.readString(rule)
            .replaceFirst("concept == \"[^\"]+\"", "concept == \"no-such-concept\""));
    assertEquals(4, run("check", DANGEROUS, "--rules", rules.toString()));
    assertTrue(err.toString().contains("no-such-concept"), err.toString());
  }

  @Test
  void aChangedLexiconLineShowsWithoutARebuild() throws IOException {
    Path rules = rules();
    String clause =
        write(
                "clause.txt",
                "Zorkmid shall be obtained before officers of the Sending State enter the territory of Mexico.")
            .toString();
    run("clause", clause, "--rules", rules.toString(), "--format", "json");
    assertEquals(0, JSON.readTree(out.toString()).get("checks").size());
    listen();
    Path lexicon = rules.resolve("lexicon/en/common.yaml");
    Files.writeString(
        lexicon,
        Files.readString(lexicon)
            .replaceFirst("    - \\(consent\\*", "    - zorkmid\n    - (consent*"));
    run("clause", clause, "--rules", rules.toString(), "--format", "json");
    JsonNode check = JSON.readTree(out.toString()).get("checks").get(0);
    assertEquals("OV-1", check.get("id").asText());
    assertEquals("satisfied", check.get("verdict").asText());
  }

  @Test
  void aRulesFolderThatIsNoneExitsWithFour() {
    assertEquals(4, run("check", DANGEROUS, "--rules", folder.toString()));
  }

  @Test
  void jsonOfOneFileIsOneObjectAndOfSeveralOneALine() throws IOException {
    run("check", DANGEROUS, "--format", "json");
    assertEquals("joint-operations.en.txt", JSON.readTree(out.toString()).get("id").asText());
    listen();
    run("check", DANGEROUS, CLEAN, "--format", "json");
    List<String> lines = out.toString().lines().toList();
    assertEquals(2, lines.size());
    assertEquals("supervised-cooperation.en.txt", JSON.readTree(lines.get(1)).get("id").asText());
  }

  @Test
  void allChecksAreListed() throws IOException {
    run("check", CLEAN, "--format", "json");
    assertEquals(56, JSON.readTree(out.toString()).get("checks").size());
  }

  @Test
  void aFilterShowsOnlyWhatWasAskedFor() throws IOException {
    run("check", DANGEROUS, "--format", "json", "--principle", "TR", "--exclude", "TR-1");
    JsonNode checks = JSON.readTree(out.toString()).get("checks");
    assertEquals(8, checks.size());
    checks.forEach(check -> assertTrue(check.get("id").asText().startsWith("TR-")));
  }

  @Test
  void writingToAFileChangesNoExitCode() throws IOException {
    Path report = folder.resolve("report.json");
    assertEquals(1, run("check", DANGEROUS, "--format", "json", "--output", report.toString()));
    assertEquals("", out.toString());
    assertEquals(
        "joint-operations.en.txt", JSON.readTree(Files.readString(report)).get("id").asText());
  }

  @Test
  void aClauseIsToldByTheChecksItSpeaksTo() throws IOException {
    Path clause =
        write("clause.txt", "The Parties shall settle any dispute on the number of chairs.");
    assertEquals(0, run("clause", clause.toString()));
    assertFalse(out.toString().isBlank());
  }

  @Test
  void clausesComeAndGoAsJsonLines() throws IOException {
    Path clauses =
        write(
            "clauses.jsonl",
            "{\"id\": \"a\", \"text\": \"Members of the force may enter Mexico without the consent of its authorities.\", \"lang\": \"en\"}\n"
                + "{\"id\": \"b\", \"text\": \"La cafetería abrirá a las ocho.\", \"lang\": \"es\"}\n");
    assertEquals(0, run("clause", clauses.toString(), "--format", "json"));
    List<String> lines = out.toString().lines().toList();
    assertEquals("OV-1", JSON.readTree(lines.get(0)).get("checks").get(0).get("id").asText());
    assertEquals(0, JSON.readTree(lines.get(1)).get("checks").size());
  }

  @Test
  void aMalformedLineOfClausesIsAUsageErrorThatShowsIt() throws IOException {
    Path clauses = write("clauses.jsonl", "{\"id\": \"a\", \"words\": \"x\"}\n");
    assertEquals(2, run("clause", clauses.toString(), "--format", "json"));
  }

  @Test
  void explainTellsWhatACheckAsksAndWhyItsVerdictIsWhatItIs() {
    assertEquals(0, run("explain", "OV-1"));
    assertTrue(out.toString().contains("Prior authorisation"));
    listen();
    assertEquals(0, run("explain", "OV-1", DANGEROUS));
    assertTrue(out.toString().contains("violated"), out.toString());
    assertTrue(out.toString().contains("Rules that fired"), out.toString());
  }

  @Test
  void anUnknownCheckIsAUsageError() {
    assertEquals(2, run("explain", "OV-99"));
  }

  @Test
  void everyCommandHasHelp() {
    for (List<String> command :
        List.of(
            List.of("check"),
            List.of("clause"),
            List.of("explain"),
            List.of("rules"),
            List.of("rules", "test"),
            List.of("serve"))) {
      List<String> args = Stream.concat(command.stream(), Stream.of("--help")).toList();
      assertEquals(0, run(args.toArray(String[]::new)), command.toString());
    }
  }

  @Test
  void aScanIsNeverAnAllClear() throws IOException {
    Path blank = Files.write(folder.resolve("blank.txt"), "  \n".getBytes(StandardCharsets.UTF_8));
    assertEquals(3, run("check", blank.toString()));
    assertEquals("", out.toString());
  }
}
