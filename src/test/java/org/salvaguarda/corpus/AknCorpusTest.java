package org.salvaguarda.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.salvaguarda.TestRules;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.ingest.Drafts;
import org.salvaguarda.ingest.Source;
import org.salvaguarda.render.AknReport;
import org.salvaguarda.render.AknSchema;
import org.salvaguarda.render.Dossier;
import org.salvaguarda.render.Wording;

class AknCorpusTest {

  private static final Path CORPUS = Path.of("..", "shared", "corpus");

  @Test
  void everyTextOfTheCorpusIsValidAkomaNtosoAndLosesNoLetter() throws Exception {
    assumeTrue(Files.isDirectory(CORPUS), "the shared corpus is not beside the project");
    AknReport report = new AknReport(new Wording(TestRules.SHIPPED, Locale.ENGLISH));
    Map<String, List<String>> wrong = new TreeMap<>();
    for (Source text : new CorpusTexts(CORPUS).devAndMore()) {
      Draft draft = Drafts.read(text);
      byte[] akn = report.of(Dossier.of(TestRules.reviewed(draft)));
      wrong.put(text.name(), AknSchema.errors(akn));
      assertEquals(letters(draft.text()), AknSchema.letters(akn), text.name());
    }
    wrong.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), wrong);
  }

  private static String letters(String text) {
    return text.replaceAll("\\s+", "");
  }
}
