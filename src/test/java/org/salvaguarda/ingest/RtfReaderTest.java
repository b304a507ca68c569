package org.salvaguarda.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salvaguarda.ingest.Readings.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.ingest.UnreadableDraft.Reason;

class RtfReaderTest {

  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times New Roman;}}{\\stylesheet{\\s1 heading 1;}}"
          + "{\\info{\\title Secret title}}{\\*\\newdestination secret}{\\header page head\\par}";

  @Test
  void paragraphsAndCharactersOfEveryKind() {
    assertEquals(
        "Artículo 1\n\nLos Estados “Partes” – cooperarán\na b-c",
        text(
            "\\pard Art\\'edculo 1\\par Los {\\b Estados} \\ldblquote Partes\\rdblquote  \\endash  cooperar\\u225?n\\line a\\~b\\_c\\par"));
  }

  @Test
  void numbersAreShownAndBulletsAreDashes() {
    assertEquals(
        "1. to inform\n\n- to consult",
        text(
            "{\\listtext\\pard\\plain 1.\\tab}to inform\\par {\\pntext\\'b7\\tab}to consult\\par"));
  }

  @Test
  void tableCellsStandRowByRow() {
    assertEquals(
        "a\n\nb\n\nc\n\nd\n\nEnd",
        text(
            "\\trowd\\cellx1\\cellx2\\pard\\intbl a\\cell b\\cell\\row c\\par d\\cell\\row\\pard End\\par"));
  }

  @Test
  void aTableInTwoLanguagesIsTwoTexts() {
    String table =
        "\\trowd\\cellx1\\cellx2\\pard\\intbl The Parties shall consult.\\cell Las Partes se consultan.\\cell\\row"
            + "\\trowd\\cellx1\\cellx2\\pard\\intbl The Parties shall agree.\\cell Las Partes convienen.\\cell\\row\\pard";
    List<Draft> drafts = Drafts.read(source(table), words -> words.contains("The") ? "en" : "es");
    assertEquals("The Parties shall consult.\n\nThe Parties shall agree.", drafts.get(0).text());
    assertEquals("Las Partes se consultan.\n\nLas Partes convienen.", drafts.get(1).text());
  }

  @Test
  void fieldsGiveTheirResultAndCommentsAndHiddenTextNothing() {
    assertEquals(
        "See Article 4 now",
        text(
            "See {\\field{\\*\\fldinst REF art4}{\\fldrslt Article 4}}{\\v hidden}{\\*\\annotation a remark\\par} now\\par"));
  }

  @Test
  void textBoxesFollowTheirParagraphAndNotesStandAtTheEnd() {
    String box =
        "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt In the box\\par}}{\\shprslt In the box\\par}}";
    String note = "{\\super\\chftn{\\footnote\\pard See Annex A.\\par}}";
    assertEquals(
        "Scope and aims\n\nIn the box\n\nEnd\n\nSee Annex A.",
        text(box + "Scope" + note + " and aims\\par End\\par"));
  }

  @Test
  void trackedChangesAreReadInTheViewAskedForAndNoted() {
    Source source =
        source(
            "The host {\\deleted\\revauthdel1 may}{\\revised\\revauth2 shall} consent.\\par One{\\deleted\\revauthdel1\\par }\\~two\\par");
    Draft last = Drafts.read(source);
    assertEquals("The host shall consent.\n\nOne two", last.text());
    assertEquals(List.of(View.FINAL.note(2)), last.notes());
    Draft original = Drafts.read(source.in(View.ORIGINAL));
    assertEquals("The host may consent.\n\nOne\n\ntwo", original.text());
    assertEquals(List.of(View.ORIGINAL.note(2)), original.notes());
  }

  @Test
  void aBrokenDocumentIsRefused() {
    assertRefused(
        Reason.MALFORMED_DOCUMENT, new Source("a.rtf", "{\\rtf1 a}}}".getBytes(ISO_8859_1)));
    assertRefused(Reason.EMPTY_DOCUMENT, source(""));
  }

  private static String text(String body) {
    return Drafts.read(source(body)).text();
  }

  private static Source source(String body) {
    return new Source("draft.rtf", (HEAD + body + "}").getBytes(ISO_8859_1));
  }
}
