package org.salvaguarda.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salvaguarda.ingest.Readings.assertRefused;
import static org.salvaguarda.ingest.Readings.text;
import static org.salvaguarda.ingest.SampleDocx.p;
import static org.salvaguarda.ingest.SampleDocx.r;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.salvaguarda.ingest.UnreadableDraft.Reason;

class DocxReaderTest {

  @Test
  void aDocumentWrittenByPoiGivesItsParagraphsAndTableCellsInOrder() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Article 1");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("The Parties");
      table.getRow(0).getCell(1).setText("Las Partes");
      document.createParagraph().createRun().setText("Done at Mexico City");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      assertEquals(
          "Article 1\n\nThe Parties\n\nLas Partes\n\nDone at Mexico City",
          text(new Source("draft", bytes.toByteArray())));
    }
  }

  @Test
  void insertionsAreReadAndDeletionsAreNot() {
    String change =
        "<w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins>" + r("shall") + "</w:ins>";
    assertEquals("The host shall consent.", body(p(r("The host ") + change + r(" consent."))));
  }

  @Test
  void aParagraphWhoseMarkWasDeletedRunsIntoTheNext() {
    String deleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";
    assertEquals(
        "The host shall consent.", body(p(deleted + r("The host ")) + p(r("shall consent."))));
  }

  @Test
  void movedTextIsReadWhereItWasMovedTo() {
    String from = "<w:moveFrom>" + r("Scope") + "</w:moveFrom>";
    String to = "<w:moveTo>" + r("Scope") + "</w:moveTo>";
    assertEquals("One\n\nScope", body(p(from) + p(r("One")) + p(to)));
  }

  @Test
  void deletedTableRowsAreNotRead() {
    String kept = "<w:tr><w:tc>" + p(r("kept")) + "</w:tc></w:tr>";
    String gone = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p(r("gone")) + "</w:tc></w:tr>";
    assertEquals("kept", body("<w:tbl>" + kept + gone + "</w:tbl>"));
  }

  @Test
  void commentsFieldCodesAndHiddenTextAreNotText() {
    String field = "<w:r><w:instrText>PAGEREF x</w:instrText></w:r>";
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>";
    String comment = "<w:r><w:commentReference w:id=\"0\"/></w:r>";
    SampleDocx document =
        new SampleDocx()
            .body(p(r("Scope") + field + hidden + comment))
            .part("comments", "<w:comment w:id=\"0\">" + p(r("a remark")) + "</w:comment>");
    assertEquals("Scope", text(document.source()));
  }

  @Test
  void breaksTabsAndFixedHyphensAreCharacters() {
    String run =
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r>";
    assertEquals("a b\nco-op", body(p(run)));
  }

  @Test
  void aTextBoxIsReadOnceAfterItsParagraph() {
    String box = "<w:txbxContent>" + p(r("In the box")) + "</w:txbxContent>";
    String run =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>%1$s</wps:txbx></mc:Choice><mc:Fallback>%1$s</mc:Fallback></mc:AlternateContent></w:r>"
            .formatted(box);
    assertEquals("Before\n\nIn the box\n\nAfter", body(p(run + r("Before")) + p(r("After"))));
  }

  @Test
  void footnotesAndEndnotesStandAtTheEnd() {
    String separator =
        "<w:footnote w:type=\"separator\" w:id=\"-1\">" + p(r("---")) + "</w:footnote>";
    SampleDocx document =
        new SampleDocx()
            .body(
                p(r("Scope") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(" and aims"))
                    + p(r("End") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>"))
            .part(
                "footnotes",
                separator + "<w:footnote w:id=\"2\">" + p(r("See Annex A.")) + "</w:footnote>")
            .part("endnotes", "<w:endnote w:id=\"2\">" + p(r("Not yet agreed.")) + "</w:endnote>");
    assertEquals(
        "Scope and aims\n\nEnd\n\nSee Annex A.\n\nNot yet agreed.", text(document.source()));
  }

  @Test
  void aTableOfContentsIsNotRead() {
    SampleDocx document =
        new SampleDocx()
            .body(
                p("<w:pPr><w:pStyle w:val=\"TDC1\"/></w:pPr>" + r("Article 1 ... 3"))
                    + p(r("Article 1")))
            .part(
                "styles",
                "<w:style w:type=\"paragraph\" w:styleId=\"TDC1\"><w:name w:val=\"toc 1\"/></w:style>");
    assertEquals("Article 1", text(document.source()));
  }

  @Test
  void aBrokenDocumentIsRefused() {
    byte[] whole = new SampleDocx().body(p(r("Scope"))).bytes();
    Source half = new Source("draft.docx", Arrays.copyOf(whole, whole.length / 2));
    assertRefused(Reason.MALFORMED_DOCUMENT, half);
    assertRefused(Reason.MALFORMED_DOCUMENT, new SampleDocx().body("<w:p>").source());
  }

  @Test
  void theNameDoesNotMatter() {
    byte[] bytes = new SampleDocx().body(p(r("Scope"))).bytes();
    for (String name : List.of("draft", "draft.txt", "draft.pdf", "draft.docx")) {
      assertEquals("Scope", text(new Source(name, bytes)), name);
    }
  }

  private static String body(String xml) {
    return text(new SampleDocx().body(xml).source());
  }
}
