package org.salvaguarda.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salvaguarda.ingest.Readings.text;
import static org.salvaguarda.ingest.SampleDocx.r;

import org.junit.jupiter.api.Test;

class WordListsTest {

  private static final String ARTICLES =
      "<w:abstractNum w:abstractNumId=\"0\">"
          + level(0, "upperRoman", "Article %1.", "")
          + level(1, "decimal", "%1.%2", "<w:isLgl/>")
          + level(2, "lowerLetter", "(%3)", "")
          + level(3, "bullet", "\uf0b7", "")
          + "</w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
          + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
          + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

  @Test
  void articlesParagraphsAndItemsAreNumberedAsWordShowsThem() {
    assertEquals(
        "Article I. Scope\n\n1.1 One\n\n(a) inform\n\n(b) consult\n\n1.2 Two\n\n(a) again\n\nArticle II. End\n\n2.1 Last",
        read(
            item(1, 0, "Scope")
                + item(1, 1, "One")
                + item(1, 2, "inform")
                + item(1, 2, "consult")
                + item(1, 1, "Two")
                + item(1, 2, "again")
                + item(1, 0, "End")
                + item(1, 1, "Last")));
  }

  @Test
  void aListMayStartAnewAndThenGoesOn() {
    assertEquals(
        "Article I. A\n\nArticle II. B\n\nArticle I. C\n\nArticle II. D",
        read(item(1, 0, "A") + item(1, 0, "B") + item(2, 0, "C") + item(2, 0, "D")));
  }

  @Test
  void bulletsAreDashes() {
    assertEquals("- to inform", read(item(1, 3, "to inform")));
  }

  @Test
  void theParagraphStyleMayCarryTheNumber() {
    String style =
        "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:basedOn w:val=\"Base\"/></w:style>";
    String plain = "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr>" + r("Scope") + "</w:p>";
    String without =
        "<w:p><w:pPr><w:pStyle w:val=\"H\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
            + r("Note")
            + "</w:p>";
    SampleDocx document =
        new SampleDocx()
            .body(plain + without + plain)
            .part("numbering", ARTICLES)
            .part("styles", style);
    assertEquals("Article I. Scope\n\nNote\n\nArticle II. Scope", text(document.source()));
  }

  @Test
  void aDeletedItemIsNotCounted() {
    String deleted =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + "<w:del><w:r><w:delText>Old</w:delText></w:r></w:del></w:p>";
    assertEquals("Article I. New", read(deleted + item(1, 0, "New")));
  }

  private static String read(String body) {
    return text(new SampleDocx().body(body).part("numbering", ARTICLES).source());
  }

  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, list, r(text));
  }

  private static String level(int index, String format, String pattern, String more) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(index, format, more, pattern);
  }
}
