package org.salvaguarda.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salvaguarda.TestRules;
import org.salvaguarda.WordXml;
import org.salvaguarda.ingest.Drafts;

/** {@code repair} and {@code annotate}, which write the draft itself. */
class RepairCommandTest {

  private static final String DANGEROUS = "docs/samples/joint-operations.en.txt";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String command, String draft, String output, String... more) {
    List<String> args =
        new ArrayList<>(List.of(command, draft, "--output", folder.resolve(output).toString()));
    args.addAll(List.of(more));
    return Main.commandLine(new PrintWriter(out), new PrintWriter(err, true))
        .execute(args.toArray(String[]::new));
  }

  private WordXml word(String name) throws IOException {
    return WordXml.of(Files.readAllBytes(folder.resolve(name)));
  }

  @Test
  void aRepairTellsWhatWentWhatCameAndWhatIsLeft() throws IOException {
    int code = run("repair", DANGEROUS, "r.txt");
    String said = out.toString();
    assertTrue(said.startsWith("Struck:\n  Article 1(2): “2. The Task Force may also"), said);
    assertTrue(said.contains("Put in:\n"), said);
    assertTrue(said.contains("OV-1 Prior authorisation: now in Article 2"), said);
    assertEquals(code == 0, said.endsWith("Nothing critical or high is left.\n"), said);
    assertEquals(code == 1, said.contains("Left, for no proved clause cures it: "), said);
    assertFalse(
        Files.readString(folder.resolve("r.txt")).contains("without the prior consent"), said);
  }

  @Test
  void theWordFileSaysTheSameAsTheTextOnceItsChangesAreAccepted() throws IOException {
    run("repair", DANGEROUS, "r.txt");
    run("repair", DANGEROUS, "r.docx");
    String repaired = Files.readString(folder.resolve("r.txt"));
    assertEquals(WordXml.lines(repaired), word("r.docx").changed());
    assertEquals(
        WordXml.lines(TestRules.sample("joint-operations.en.txt").text()),
        word("r.docx").original());
    assertEquals(
        WordXml.lines(repaired),
        WordXml.lines(Drafts.read(Drafts.source(folder.resolve("r.docx"))).text()));
  }

  @Test
  void aDraftWithNothingGraveIsLeftAsItIs() throws IOException {
    Path lease =
        Files.writeString(
            folder.resolve("lease.txt"), "LEASE OF A FLAT\n\nArticle 1\n\nThe rent is due.\n");
    assertEquals(0, run("repair", lease.toString(), "r.txt"));
    assertEquals("Nothing critical or high is left.\n", out.toString());
    assertEquals(
        Drafts.read(Drafts.source(lease)).text(), Files.readString(folder.resolve("r.txt")));
  }

  @Test
  void theReportIsInTheLanguageAskedFor() {
    run("repair", DANGEROUS, "r.txt", "--report-language", "es");
    assertTrue(
        out.toString().startsWith("Suprimido:\n  Artículo 1(2): «2. The Task"), out.toString());
  }

  @Test
  void anAnnotatedDraftHasCommentsAndNoChangesUnlessAskedFor() throws IOException {
    assertEquals(0, run("annotate", DANGEROUS, "a.docx"));
    assertTrue(word("a.docx").comments().text().contains("OV-1 Prior authorisation: violated"));
    assertEquals(0, word("a.docx").document().select("w|ins, w|del").size());
    assertEquals("", out.toString());
  }

  @Test
  void anAnnotatedDraftCanBeAPage() throws IOException {
    assertEquals(0, run("annotate", DANGEROUS, "a.html", "--report-language", "es"));
    String page = Files.readString(folder.resolve("a.html"));
    assertTrue(page.contains("<section id=\"OV-1\">"), page);
    assertTrue(page.contains("Autorización previa: vulnerado"), page);
    assertFalse(page.contains("<ins>"));
  }

  @Test
  void remediesAreProposedAsTrackedChanges() throws IOException {
    assertEquals(0, run("annotate", DANGEROUS, "a.docx", "--insert-remedies"));
    String clause = TestRules.SHIPPED.cards().get("OV-1").text("en").remedy();
    assertTrue(word("a.docx").document().select("w|ins").text().contains(clause));
    assertTrue(word("a.docx").document().select("w|del").text().contains("at any time without"));
    assertEquals(
        WordXml.lines(TestRules.sample("joint-operations.en.txt").text()),
        word("a.docx").original());
  }

  @Test
  void aFileOfAnotherFormIsAUsageErrorBeforeAnyWork() {
    assertEquals(2, run("annotate", DANGEROUS, "a.pdf"));
    assertEquals(2, run("repair", DANGEROUS, "r.md"));
    assertEquals(2, run("repair", DANGEROUS, "no/such/r.txt"));
    assertEquals(2, run("repair", "no-such-draft.txt", "r.txt"));
    assertTrue(err.toString().contains("must end in .txt or .docx"), err.toString());
  }

  @Test
  void aDraftThatCannotBeReadExitsWithThree() throws IOException {
    Path blank = Files.writeString(folder.resolve("blank.txt"), "  \n");
    assertEquals(3, run("repair", blank.toString(), "r.txt"));
    assertEquals(3, run("annotate", blank.toString(), "a.docx"));
    assertFalse(Files.exists(folder.resolve("r.txt")));
  }
}
