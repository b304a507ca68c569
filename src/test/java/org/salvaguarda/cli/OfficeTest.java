package org.salvaguarda.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salvaguarda.WordXml;
import org.salvaguarda.ingest.Drafts;

/** The repaired draft in another program than ours: LibreOffice, where it is installed. */
class OfficeTest {

  private static final int SECONDS = 60;

  @TempDir Path folder;

  @Test
  void libreOfficeReadsTheRepairedDraftAsWeWroteIt() throws IOException, InterruptedException {
    assumeTrue(found("soffice"), "no soffice on the path: LibreOffice was not asked");
    repair("r.txt");
    repair("r.docx");
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "odt",
                "--outdir",
                folder.toString(),
                folder.resolve("r.docx").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    boolean ended = office.waitFor(SECONDS, TimeUnit.SECONDS);
    office.destroyForcibly();
    assertTrue(ended, "LibreOffice did not end within " + SECONDS + " seconds");
    assertEquals(
        WordXml.lines(Files.readString(folder.resolve("r.txt"))),
        WordXml.lines(Drafts.read(Drafts.source(folder.resolve("r.odt"))).text()));
  }

  private void repair(String output) {
    Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()))
        .execute(
            "repair",
            "docs/samples/joint-operations.en.txt",
            "--output",
            folder.resolve(output).toString());
  }

  private static boolean found(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }
}
