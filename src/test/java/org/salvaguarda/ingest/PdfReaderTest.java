package org.salvaguarda.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.salvaguarda.ingest.Readings.assertRefused;
import static org.salvaguarda.ingest.Readings.file;
import static org.salvaguarda.ingest.Readings.text;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.ingest.UnreadableDraft.Reason;

class PdfReaderTest {

  private static final String FULL =
      "The Parties shall cooperate in the prevention of offences and shall for that purpose";

  @Test
  void theLinesOfAParagraphAreJoinedAndParagraphsArePartedByAnEmptyLine() {
    Source source =
        new SamplePdf()
            .page()
            .line("Article 1")
            .gap()
            .lines(FULL, "exchange information.")
            .gap()
            .lines(FULL, "consult each other.")
            .source();
    assertEquals(
        "Article 1\n\n" + FULL + " exchange information.\n\n" + FULL + " consult each other.",
        text(source));
  }

  @Test
  void aTitleKeepsItsLines() {
    Source source =
        new SamplePdf()
            .page()
            .line(200, "AGREEMENT BETWEEN")
            .line(190, "MEXICO AND FREEDONIA")
            .gap()
            .lines(FULL, "exchange information.")
            .source();
    assertEquals(
        "AGREEMENT BETWEEN\nMEXICO AND FREEDONIA\n\n" + FULL + " exchange information.",
        text(source));
  }

  @Test
  void itemsAreParagraphsEvenWithoutRoomBetweenThem() {
    Source source =
        new SamplePdf()
            .page()
            .lines(FULL + ":", "(a) inform each other;", "(b) consult;", FULL + ".")
            .source();
    assertEquals(
        FULL + ":\n\n(a) inform each other;\n\n(b) consult;\n\n" + FULL + ".", text(source));
  }

  @Test
  void aSoftHyphenAtTheLineEndIsDroppedAndATypedOneKept() {
    Source source =
        new SamplePdf()
            .page()
            .lines(
                "The Parties shall strengthen law-enforcement capacity in accordance with this Agree-",
                "ment, and shall for that purpose, by every means that is available to them, support law-",
                "enforcement agencies of the other Party.")
            .source();
    assertEquals(
        "The Parties shall strengthen law-enforcement capacity in accordance with this Agreement, and shall"
            + " for that purpose, by every means that is available to them, support law-enforcement agencies"
            + " of the other Party.",
        text(source));
  }

  @Test
  void runningHeadsAndPageNumbersAreDropped() {
    SamplePdf pdf = new SamplePdf();
    for (int page = 1; page <= 4; page++) {
      pdf.page()
          .head("CONFIDENTIAL DRAFT OF 3 MAY")
          .foot("Page " + page + " of 4")
          .lines(FULL, "consult " + page + ".");
    }
    String text = text(pdf.source());
    assertFalse(text.contains("CONFIDENTIAL") || text.contains("Page"), text);
    assertEquals(4, text.split("\n\n").length, text);
  }

  @Test
  void anArticleHeadingAtTheTopOfEveryPageIsKept() {
    SamplePdf pdf = new SamplePdf();
    for (int page = 1; page <= 4; page++) {
      pdf.page().head("Article " + page).foot("- " + page + " -").lines(FULL, "consult.");
    }
    String text = text(pdf.source());
    assertEquals(4, text.split("Article \\d").length - 1, text);
  }

  @Test
  void romanPageNumbersAndTheNumberOfASinglePageAreDropped() {
    SamplePdf roman = new SamplePdf();
    List.of("ii", "iii", "iv", "v").forEach(n -> roman.page().foot(n).line("Scope."));
    assertEquals("Scope.\n\nScope.\n\nScope.\n\nScope.", text(roman.source()));
    assertEquals("Scope", text(new SamplePdf().page().line("Scope").foot("1").source()));
  }

  @Test
  void aWatermarkAcrossThePageIsNotText() {
    assertEquals(
        "Scope", text(new SamplePdf().pageWithWatermark("BORRADOR").line("Scope").source()));
  }

  @Test
  void offsetsTellPagesAndAParagraphRunsOverThePage() {
    Draft draft =
        Drafts.read(
            new SamplePdf()
                .page()
                .lines(FULL, FULL)
                .page()
                .line("consult each other.")
                .gap()
                .line("Article 2")
                .source());
    assertEquals(FULL + " " + FULL + " consult each other.\n\nArticle 2", draft.text());
    assertEquals(List.of(0, draft.text().indexOf("consult each")), draft.pages());
    assertEquals(1, draft.pageAt(5));
    assertEquals(2, draft.pageAt(draft.text().indexOf("Article 2")));
  }

  @Test
  void aScannedPageAmongOthersIsListedAndAnEmptyOneIsNot() {
    Draft draft =
        Drafts.read(
            new SamplePdf().page().line("One.").scannedPage().page().page().line("Four.").source());
    assertEquals("One.\n\nFour.", draft.text());
    assertEquals(List.of(2), draft.unreadablePages());
    assertEquals(List.of(0, 6, 6, 6), draft.pages());
    assertEquals(4, draft.pageAt(6));
  }

  @Test
  void anEmptyPageWithANumberIsNoScan() {
    SamplePdf pdf = new SamplePdf().page().line("One.").foot("1").page().foot("2");
    Draft draft = Drafts.read(pdf.page().line("Three.").foot("3").source());
    assertEquals("One.\n\nThree.", draft.text());
    assertEquals(List.of(), draft.unreadablePages());
  }

  @Test
  void aScanIsRefusedEvenWithPageNumbersStampedOnIt() {
    SamplePdf pdf = new SamplePdf().scannedPage().foot("1").scannedPage().foot("2");
    assertRefused(Reason.NO_TEXT_LAYER, pdf.source());
  }

  @Test
  void onlyEmptyPagesAreAnEmptyDocument() {
    assertRefused(Reason.EMPTY_DOCUMENT, new SamplePdf().page().page().source());
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() {
    String left =
        "Each Party shall inform the other of every offence that concerns it, without delay and in writing, by the channels that they agree on. ";
    String right =
        "The Parties shall consult each other at least twice a year on how this Agreement is applied, and shall publish what they conclude. ";
    String text = left.repeat(4).strip() + "\n" + right.repeat(4).strip();
    for (byte[] bytes :
        List.of(
            SampleDocuments.pdfByRows(left.repeat(4).strip(), right.repeat(4).strip()),
            SampleDocuments.pdfByColumns(left.repeat(4).strip(), right.repeat(4).strip()))) {
      assertEquals(text, text(new Source("draft.pdf", bytes)).replace("\n\n", "\n"));
    }
  }

  @Test
  void shortTextsBesideEachOtherAreReadRowByRow() {
    SamplePdf pdf = new SamplePdf().page();
    for (String item : List.of("Vehicles", "Radios", "Sensors", "Training")) {
      pdf.line(item).beside(320, "Ten a year");
    }
    assertEquals(
        "Vehicles Ten a year Radios Ten a year Sensors Ten a year Training Ten a year",
        text(pdf.source()).replace('\n', ' '));
  }

  @Test
  void aPasswordIsAsked() {
    assertRefused(Reason.ENCRYPTED_DOCUMENT, new SamplePdf().page().line("Scope").lockedWith("x"));
  }

  @Test
  void aBrokenFileIsRefused() {
    byte[] whole = new SamplePdf().page().line("Scope").page().line("End").source().bytes();
    assertRefused(
        Reason.MALFORMED_DOCUMENT, new Source("half.pdf", Arrays.copyOf(whole, whole.length / 2)));
    assertRefused(Reason.MALFORMED_DOCUMENT, file("none.pdf", "%PDF-1.7 and nothing more"));
  }
}
