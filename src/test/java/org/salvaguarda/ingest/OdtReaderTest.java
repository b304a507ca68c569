package org.salvaguarda.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salvaguarda.ingest.Readings.assertRefused;
import static org.salvaguarda.ingest.Readings.text;
import static org.salvaguarda.ingest.SampleOdt.p;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.ingest.UnreadableDraft.Reason;

class OdtReaderTest {

  private static final String NUMBERED =
      "<text:list-style style:name=\"L1\">"
          + "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
          + "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-prefix=\"(\" style:num-suffix=\")\"/>"
          + "</text:list-style>"
          + "<text:list-style style:name=\"L2\"><text:list-level-style-bullet text:level=\"1\"/></text:list-style>";

  @Test
  void paragraphsHeadingsAndSpaces() {
    assertEquals(
        "Article 1\n\nThe Parties agree\non this.",
        body(
            "<text:h text:outline-level=\"1\">Article 1</text:h>"
                + p(
                    "The <text:span>Parties</text:span><text:s text:c=\"1\"/>agree<text:line-break/>on<text:tab/>this.")));
  }

  @Test
  void itemsAreNumberedAcrossListsThatGoOn() {
    String list =
        "<text:list text:style-name=\"L1\">"
            + item(
                p("to inform")
                    + "<text:list>"
                    + item(p("early"))
                    + item(p("fully"))
                    + "</text:list>")
            + item(p("to consult") + p("at length"))
            + "</text:list>"
            + p("and")
            + "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\">"
            + item(p("to agree"))
            + "</text:list>"
            + "<text:list text:style-name=\"L2\">"
            + item(p("a dash"))
            + "</text:list>";
    assertEquals(
        "1. to inform\n\n(a) early\n\n(b) fully\n\n2. to consult\n\nat length\n\nand\n\n3. to agree\n\n- a dash",
        text(new SampleOdt().styles(NUMBERED).body(list).source()));
  }

  @Test
  void headingsAreNumberedByTheOutline() {
    String outline =
        "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\" style:num-prefix=\"Article \"/>"
            + "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/></text:outline-style>";
    String headings =
        "<text:h text:outline-level=\"1\">Aim</text:h><text:h text:outline-level=\"1\">Scope</text:h><text:h text:outline-level=\"2\">Land</text:h>";
    assertEquals(
        "Article 1 Aim\n\nArticle 2 Scope\n\n2.1 Land",
        text(new SampleOdt().styles(outline).body(headings).source()));
  }

  @Test
  void boxesFollowTheirParagraphNotesStandAtTheEndAndCommentsAreNotText() {
    String box = "<draw:frame><draw:text-box>" + p("In the box") + "</draw:text-box></draw:frame>";
    String note =
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            + p("See Annex A.")
            + "</text:note-body></text:note>";
    String comment = "<office:annotation>" + p("a remark") + "</office:annotation>";
    assertEquals(
        "Scope and aims\n\nIn the box\n\nEnd\n\nSee Annex A.",
        body(p(box + "Scope" + note + " and aims" + comment) + p("End")));
  }

  @Test
  void aTableInTwoLanguagesIsTwoTexts() {
    String table =
        "<table:table><table:table-row>"
            + "<table:table-cell>"
            + p("The Parties shall consult.")
            + "</table:table-cell>"
            + "<table:table-cell>"
            + p("Las Partes se consultan.")
            + "</table:table-cell>"
            + "</table:table-row></table:table>";
    Source source = new SampleOdt().body(table).source();
    assertEquals("The Parties shall consult.\n\nLas Partes se consultan.", text(source));
    List<Draft> drafts = Drafts.read(source, words -> words.contains("The") ? "en" : "es");
    assertEquals("Las Partes se consultan.", drafts.get(1).text());
  }

  @Test
  void trackedChangesAreReadInTheViewAskedForAndNoted() {
    Source source =
        new SampleOdt()
            .body(
                "<text:tracked-changes>"
                    + region("c1", "deletion", "Smith", p("may"))
                    + region("c2", "insertion", "Pérez", "")
                    + "</text:tracked-changes>"
                    + p("The host " + mark("change", "c1") + inserted("c2", "shall") + " consent."))
            .source();
    Draft last = Drafts.read(source);
    assertEquals("The host shall consent.", last.text());
    assertEquals(List.of(View.FINAL.note(2)), last.notes());
    assertEquals("The host may consent.", text(source.in(View.ORIGINAL)));
  }

  @Test
  void wholeParagraphsThatWerePutInOrTakenOut() {
    Source source =
        new SampleOdt()
            .styles(NUMBERED)
            .body(
                "<text:tracked-changes>"
                    + region("c1", "deletion", "Smith", p("") + p("old one") + p(""))
                    + region("c2", "insertion", "Smith", "")
                    + "</text:tracked-changes>"
                    + p("First" + mark("change", "c1"))
                    + p("Second" + mark("change-start", "c2"))
                    + p("new one" + mark("change-end", "c2"))
                    + p("Third"))
            .source();
    assertEquals("First\n\nSecond\n\nnew one\n\nThird", text(source));
    assertEquals("First\n\nold one\n\nSecond\n\nThird", text(source.in(View.ORIGINAL)));
  }

  @Test
  void brokenAndProtectedDocumentsAreRefused() {
    byte[] whole = new SampleOdt().body(p("Scope")).source().bytes();
    assertRefused(
        Reason.MALFORMED_DOCUMENT, new Source("a.odt", Arrays.copyOf(whole, whole.length / 2)));
    assertRefused(Reason.MALFORMED_DOCUMENT, new SampleOdt().body("<text:p>").source());
    assertRefused(Reason.EMPTY_DOCUMENT, new SampleOdt().source());
    String locked = "<manifest><encryption-data/></manifest>";
    assertRefused(Reason.ENCRYPTED_DOCUMENT, new SampleOdt().manifest(locked).source());
  }

  private static String body(String xml) {
    return text(new SampleOdt().body(xml).source());
  }

  private static String item(String blocks) {
    return "<text:list-item>" + blocks + "</text:list-item>";
  }

  private static String mark(String kind, String id) {
    return "<text:%s text:change-id=\"%s\"/>".formatted(kind, id);
  }

  private static String inserted(String id, String text) {
    return mark("change-start", id) + text + mark("change-end", id);
  }

  private static String region(String id, String kind, String author, String removed) {
    return "<text:changed-region text:id=\"%1$s\"><text:%2$s><office:change-info><dc:creator>%3$s</dc:creator></office:change-info>%4$s</text:%2$s></text:changed-region>"
        .formatted(id, kind, author, removed);
  }
}
