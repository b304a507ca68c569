package org.salvaguarda.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.salvaguarda.Review;
import org.salvaguarda.TestRules;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.evaluate.Outcome;
import org.salvaguarda.render.TraceAnswer.Fired;
import org.salvaguarda.segment.Options;

class TracingTest {

  private static final Draft JOINT = TestRules.sample("joint-operations.en.txt");

  private static Outcome traced(Draft draft) {
    return new Review(TestRules.SHIPPED, Options.DEFAULT).traced(draft);
  }

  private static TraceAnswer trace(String check, Draft draft) {
    return new Tracing(TestRules.SHIPPED, draft.text()).of(check, traced(draft));
  }

  @Test
  void aVerdictIsTracedToTheWordsUnderIt() {
    TraceAnswer answer = trace("OV-1", JOINT);
    assertEquals("violated", answer.verdict());
    Fired fired = rule(answer, "OV-1 entry without consent");
    assertEquals("without the prior consent", fired.facts().get(0).values().get("words"));
    assertEquals(List.of("Article 2(2)"), fired.facts().get(0).where());
    assertTrue(answer.whyNot().isEmpty());
  }

  private static Fired rule(TraceAnswer answer, String name) {
    return answer.rules().stream().filter(one -> one.rule().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void onlyRulesThatSpeakToTheCheckAndTheVerdictThatStandsAreTold() {
    TraceAnswer answer = trace("LE-1", JOINT);
    assertEquals(
        List.of("applies to every agreement in the field", "missing"),
        answer.rules().stream().map(Fired::rule).toList());
  }

  @Test
  void aMissingSafeguardTellsWhereWasSearchedAndWhatCameNearest() {
    TraceAnswer answer = trace("HR-4", JOINT);
    assertEquals("missing", answer.verdict());
    assertEquals("art_3__para_1", answer.nearest().orElseThrow().at().eId());
    assertTrue(answer.whyNot().get("en").startsWith("Nearest comes Article 3(1): “Members of"));
    assertTrue(answer.whyNot().get("es").startsWith("Lo más cercano (Artículo 3(1)): «Members of"));
    assertEquals(List.of("art_10"), trace("LE-1", JOINT).searched());
  }

  @Test
  void whereNothingComesNearWhatWasSoughtIsTold() {
    TraceAnswer answer = trace("HR-1", JOINT);
    assertTrue(answer.nearest().isEmpty());
    assertEquals(
        "No provision comes near: none says “rights that every person has”.",
        answer.whyNot().get("en"));
  }

  @Test
  void whatDefeatsASafeguardIsTold() {
    Draft draft =
        Draft.of(
            "draft",
            JOINT.text()
                + "\nArticle 11\nNo officer of the United States may enter Mexico without the prior"
                + " consent of Mexico.\n");
    TraceAnswer answer = trace("OV-1", draft);
    assertEquals("violated", answer.verdict());
    assertFalse(answer.defeats().isEmpty());
    assertEquals("breach", answer.defeats().get(0).by().kind());
    assertEquals("art_11", answer.defeats().get(0).safeguards().get(0).eId());
    String told = new TraceReport(TestRules.SHIPPED, draft.text()).of("OV-1", traced(draft));
    assertTrue(
        told.contains("The breach at Article 2(2) defeats the safeguard at Article 11."), told);
  }

  @Test
  void everyMemoTellsWhyASafeguardIsMissing() {
    WhyNot whyNot = new WhyNot(Dossiers.ENGLISH);
    var draft = TestRules.reviewed(JOINT);
    List<CheckResult> missing =
        Findings.of(draft.result()).stream()
            .filter(check -> check.verdict().equals("missing"))
            .toList();
    String text = new String(new TextReport(Dossiers.ENGLISH).of(Dossier.of(draft)));
    String markdown = new String(new MarkdownReport(Dossiers.ENGLISH).of(Dossier.of(draft)));
    for (CheckResult check : missing) {
      String start = whyNot.of(check, draft).orElseThrow().substring(0, 22);
      assertTrue(text.contains(start), check.id());
      assertTrue(markdown.contains(start), check.id());
    }
    assertFalse(missing.isEmpty());
  }
}
