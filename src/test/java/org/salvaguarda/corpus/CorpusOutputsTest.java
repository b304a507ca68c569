package org.salvaguarda.corpus;

import static com.networknt.schema.InputFormat.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.salvaguarda.Reviewed;
import org.salvaguarda.TestRules;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.ingest.Drafts;
import org.salvaguarda.ingest.Source;
import org.salvaguarda.render.AknReport;
import org.salvaguarda.render.AknSchema;
import org.salvaguarda.render.Dossier;
import org.salvaguarda.render.Json;
import org.salvaguarda.render.SarifReport;
import org.salvaguarda.render.Wording;

class CorpusOutputsTest {

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

  @Test
  void everyResultAndLogOfTheCorpusHoldsToItsSchema() throws Exception {
    assumeTrue(Files.isDirectory(CORPUS), "the shared corpus is not beside the project");
    JsonSchema results = schema(SpecVersion.VersionFlag.V202012, "/result.schema.json");
    JsonSchema logs = schema(SpecVersion.VersionFlag.V4, "/schemas/sarif-2.1.0.schema.json");
    SarifReport sarif = new SarifReport(new Wording(TestRules.SHIPPED, Locale.ENGLISH));
    for (Source text : new CorpusTexts(CORPUS).devAndMore()) {
      Reviewed reviewed = TestRules.reviewed(Drafts.read(text));
      String log = new String(sarif.of(Dossier.of(reviewed)), UTF_8);
      assertEquals(Set.of(), results.validate(Json.document(reviewed.result()), JSON), text.name());
      assertEquals(Set.of(), logs.validate(log, JSON), text.name());
    }
  }

  @Test
  void noTwoRecommendationsOnATextOfTheCorpusAreTheSame() throws Exception {
    assumeTrue(Files.isDirectory(CORPUS), "the shared corpus is not beside the project");
    for (Source text : new CorpusTexts(CORPUS).devAndMore()) {
      List<Map<String, String>> actions =
          TestRules.result(Drafts.read(text)).recommendations().stream()
              .map(one -> one.action())
              .toList();
      assertEquals(actions.size(), Set.copyOf(actions).size(), text.name());
    }
  }

  private static JsonSchema schema(SpecVersion.VersionFlag version, String resource) {
    return JsonSchemaFactory.getInstance(version)
        .getSchema(CorpusOutputsTest.class.getResourceAsStream(resource));
  }

  private static String letters(String text) {
    return text.replaceAll("\\s+", "");
  }
}
