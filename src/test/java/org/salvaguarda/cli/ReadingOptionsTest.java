package org.salvaguarda.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salvaguarda.ingest.SampleDocuments;

/** Which view and which language of a file is read. */
class ReadingOptionsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DANGEROUS = "docs/samples/joint-operations.en.txt";

  @TempDir Path folder;

  private StringWriter out;

  @BeforeEach
  void listen() {
    out = new StringWriter();
  }

  private int run(String... args) {
    PrintWriter err = new PrintWriter(new StringWriter());
    return Main.commandLine(new PrintWriter(out), err).execute(args);
  }

  @Test
  void aFileInTwoLanguagesIsTwoDraftsALineEach() throws IOException {
    byte[] table =
        SampleDocuments.docxTable(
            Files.readString(Path.of(DANGEROUS)),
            Files.readString(Path.of("docs/samples/operaciones-conjuntas.es.txt")));
    String draft = Files.write(folder.resolve("draft.docx"), table).toString();
    assertEquals(1, run("check", draft, "--format", "json"));
    List<String> lines = out.toString().lines().toList();
    assertEquals("draft.docx#en", JSON.readTree(lines.get(0)).get("id").asText());
    assertEquals("draft.docx#es", JSON.readTree(lines.get(1)).get("id").asText());
    listen();
    run("check", draft, "--format", "json", "--lang", "es");
    assertEquals("draft.docx#es", JSON.readTree(out.toString()).get("id").asText());
    listen();
    run("explain", "OV-1", draft, "--lang", "es");
    assertTrue(out.toString().contains("México"), out.toString());
  }

  @Test
  void trackedChangesAreReadInTheViewAskedForAndTheResultSaysSo() throws IOException {
    Path draft = Files.write(folder.resolve("draft.docx"), SampleDocuments.trackedDocx());
    run("check", draft.toString(), "--format", "json");
    JsonNode reading = JSON.readTree(out.toString()).get("reading");
    assertTrue(reading.get("complete").asBoolean());
    assertTrue(reading.get("reasons").get(0).asText().contains("tracked changes by 2 authors"));
    assertEquals("satisfied", verdict("OV-1"));
    listen();
    run("check", draft.toString(), "--format", "json", "--view", "original");
    assertEquals("violated", verdict("OV-1"));
    listen();
    run("check", draft.toString());
    assertTrue(out.toString().contains("read as accepted (view final)"), out.toString());
    assertEquals(2, run("check", draft.toString(), "--view", "latest"));
  }

  private String verdict(String check) throws IOException {
    for (JsonNode one : JSON.readTree(out.toString()).get("checks")) {
      if (one.get("id").asText().equals(check)) {
        return one.get("verdict").asText();
      }
    }
    return "absent";
  }
}
