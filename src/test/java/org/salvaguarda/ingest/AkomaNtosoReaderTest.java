package org.salvaguarda.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salvaguarda.ingest.Readings.assertRefused;
import static org.salvaguarda.ingest.Readings.file;
import static org.salvaguarda.ingest.Readings.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.salvaguarda.ingest.UnreadableDraft.Reason;

class AkomaNtosoReaderTest {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><doc name=\"agreement\">"
          + "<meta><identification source=\"#a\"><FRBRWork><FRBRalias value=\"secret\"/></FRBRWork></identification></meta>";

  @Test
  void aDocumentIsReadFromPrefaceToAttachment() {
    String body =
        "<preface><longTitle><p>AGREEMENT ON <docTitle>DRUGS</docTitle></p></longTitle></preface>"
            + "<preamble><recitals><recital><num>(1)</num><p>Considering that</p></recital></recitals></preamble>"
            + "<mainBody><article eId=\"art_1\"><num>Article 1</num>\n  <heading>Scope</heading>"
            + "<paragraph><num>1.</num><content><p>The <ref href=\"#x\">Parties</ref>\n  agree.</p></content></paragraph>"
            + "<paragraph><num>2.</num><list><intro><p>They shall:</p></intro>"
            + "<point><num>(a)</num><content><p>inform;</p></content></point>"
            + "<point><num>(b)</num><content><p>consult.</p></content></point></list></paragraph></article></mainBody>"
            + "<conclusions><p>Done at Mexico City</p></conclusions>"
            + "<attachments><attachment><heading>Annex A</heading><doc><mainBody><p>Equipment</p></mainBody></doc></attachment></attachments>";
    assertEquals(
        String.join(
            "\n\n",
            "AGREEMENT ON DRUGS",
            "(1) Considering that",
            "Article 1",
            "Scope",
            "1. The Parties agree.",
            "2. They shall:",
            "(a) inform;",
            "(b) consult.",
            "Done at Mexico City",
            "Annex A",
            "Equipment"),
        body(body));
  }

  @Test
  void notesStandAtTheEndAndTheirSignsAreNotText() {
    assertEquals(
        "Scope and aims\n\nEnd\n\nSee Annex A.",
        body(
            "<mainBody><p>Scope<authorialNote marker=\"1\"><p>See Annex A.</p></authorialNote> and aims</p><p>End</p></mainBody>"));
  }

  @Test
  void whatWasPutInOrTakenOutIsReadInTheViewAskedForAndNoted() {
    Source source =
        akn("<mainBody><p>The host <del>may</del><ins>shall</ins> consent.</p></mainBody>");
    assertEquals("The host shall consent.", text(source));
    assertEquals("The host may consent.", text(source.in(View.ORIGINAL)));
    assertEquals(List.of(View.FINAL.note(0)), Drafts.read(source).notes());
  }

  @Test
  void tableCellsAndListsAreParagraphs() {
    assertEquals(
        "a\n\nb <c>\n\nItems:\n\n1. one",
        body(
            "<mainBody><table><tr><td>a</td><td><p>b &lt;c></p></td></tr></table>"
                + "<p>Items:<blockList><item><num>1.</num><p>one</p></item></blockList></p></mainBody>"));
  }

  @Test
  void aPrefixOfTheNamespaceDoesNotMatter() {
    String prefixed =
        "<a:akomaNtoso xmlns:a=\"x\"><a:doc><a:mainBody><a:p>Scope</a:p></a:mainBody></a:doc></a:akomaNtoso>";
    assertEquals("Scope", text(file("draft", prefixed)));
  }

  @Test
  void aBrokenDocumentIsRefused() {
    assertRefused(Reason.MALFORMED_DOCUMENT, file("draft.xml", HEAD + "<mainBody>"));
    assertRefused(Reason.EMPTY_DOCUMENT, akn("<mainBody/>"));
  }

  private static String body(String xml) {
    return text(akn(xml));
  }

  private static Source akn(String xml) {
    return file("draft.xml", HEAD + xml + "</doc></akomaNtoso>");
  }
}
