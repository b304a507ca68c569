package org.salvaguarda.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salvaguarda.ingest.SampleDocx.p;
import static org.salvaguarda.ingest.SampleDocx.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.salvaguarda.agreement.Draft;

/** Tracked changes in Word are read as accepted or as rejected, and never silently. */
class TrackedChangesTest {

  private static final String NUMBERED =
      "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

  private static final String LIST =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

  @Test
  void insertedAndDeletedWordsByTwoAuthors() {
    String change = del("Pérez", "may") + ins("Smith", r("shall"));
    assertViews(
        "The host shall consent.",
        "The host may consent.",
        p(r("The host ") + change + r(" consent.")));
  }

  @Test
  void wordsInsertedByOneAndDeletedByAnotherAreInNeitherView() {
    assertViews("No", "No", p(r("No") + ins("Pérez", del("Smith", "body"))));
  }

  @Test
  void aParagraphWhoseMarkWasDeletedRunsIntoTheNext() {
    String first = p(mark("del") + r("The host "));
    assertViews(
        "The host shall consent.", "The host\n\nshall consent.", first + p(r("shall consent.")));
  }

  @Test
  void aParagraphWhoseMarkWasInsertedRunsIntoTheNextInTheOriginal() {
    assertViews(
        "The host\n\nshall consent.",
        "The host shall consent.",
        p(mark("ins") + r("The host ")) + p(r("shall consent.")));
  }

  @Test
  void aMovedParagraphStandsWhereItWasOrWhereItIs() {
    String from = p(mark("moveFrom") + "<w:moveFrom>" + r("Scope") + "</w:moveFrom>");
    String to = p(mark("moveTo") + "<w:moveTo>" + r("Scope") + "</w:moveTo>");
    assertViews(
        "One\n\nScope\n\nEnd", "Scope\n\nOne\n\nEnd", from + p(r("One")) + to + p(r("End")));
  }

  @Test
  void tableRowsAndCells() {
    String table =
        "<w:tbl>"
            + row("", cell("", "kept") + cell("<w:tcPr><w:cellDel/></w:tcPr>", "old cell"))
            + row("<w:trPr><w:del/></w:trPr>", cell("", "old row"))
            + row("<w:trPr><w:ins/></w:trPr>", cell("", "new row"))
            + "</w:tbl>";
    assertViews("kept\n\nnew row", "kept\n\nold cell\n\nold row", table);
  }

  @Test
  void itemsAreNumberedAsInTheViewThatIsRead() {
    String inserted =
        p("<w:pPr>" + NUMBERED + "<w:rPr><w:ins/></w:rPr></w:pPr>" + ins("Smith", r("to inform")));
    String kept = p("<w:pPr>" + NUMBERED + "</w:pPr>" + r("to consult"));
    SampleDocx document = new SampleDocx().body(inserted + kept).part("numbering", LIST);
    assertViews("1. to inform\n\n2. to consult", "1. to consult", document);
  }

  @Test
  void anItemThatBecameOneWasNoneInTheOriginal() {
    String before = "<w:pPrChange><w:pPr/></w:pPrChange>";
    String body =
        p("<w:pPr>" + NUMBERED + before + "</w:pPr>" + r("to consult")) + p(ins("A", r("x")));
    SampleDocx document = new SampleDocx().body(body).part("numbering", LIST);
    assertViews("1. to consult\n\nx", "to consult", document);
  }

  @Test
  void aFootnoteGoesWithTheSignThatRefersToIt() {
    String sign = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    SampleDocx document =
        new SampleDocx()
            .body(p(r("Scope") + "<w:ins>" + sign + "</w:ins>"))
            .part("footnotes", "<w:footnote w:id=\"2\">" + p(r("See Annex A.")) + "</w:footnote>");
    assertViews("Scope\n\nSee Annex A.", "Scope", document);
  }

  @Test
  void theDraftNotesThatThereWereChangesAndHowTheyWereRead() {
    String body =
        p(r("The host ") + del("Pérez", "may") + ins("Smith", r("shall")) + r(" consent."));
    assertEquals(
        List.of(
            "the draft holds tracked changes by 2 authors, read as accepted (view final) / el proyecto contiene"
                + " cambios marcados por 2 autores, leídos como aceptados (vista final)"),
        read(View.FINAL, new SampleDocx().body(body)).notes());
    assertEquals(
        List.of(
            "the draft holds tracked changes by 2 authors, read as rejected (view original) / el proyecto contiene"
                + " cambios marcados por 2 autores, leídos como rechazados (vista original)"),
        read(View.ORIGINAL, new SampleDocx().body(body)).notes());
    assertEquals(List.of(), read(View.FINAL, new SampleDocx().body(p(r("Scope")))).notes());
  }

  private static void assertViews(String last, String original, String body) {
    assertViews(last, original, new SampleDocx().body(body));
  }

  private static void assertViews(String last, String original, SampleDocx document) {
    assertEquals(last, read(View.FINAL, document).text());
    assertEquals(original, read(View.ORIGINAL, document).text());
  }

  private static Draft read(View view, SampleDocx document) {
    return Drafts.read(document.source().in(view));
  }

  private static String ins(String author, String runs) {
    return "<w:ins w:author=\"" + author + "\">" + runs + "</w:ins>";
  }

  private static String del(String author, String text) {
    return "<w:del w:author=\"%s\"><w:r><w:delText>%s</w:delText></w:r></w:del>"
        .formatted(author, text);
  }

  private static String mark(String change) {
    return "<w:pPr><w:rPr><w:" + change + "/></w:rPr></w:pPr>";
  }

  private static String row(String properties, String cells) {
    return "<w:tr>" + properties + cells + "</w:tr>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc>" + properties + p(r(text)) + "</w:tc>";
  }
}
