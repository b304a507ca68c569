package org.salvaguarda.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salvaguarda.ingest.Readings.text;

import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  @Test
  void headingsAreParagraphsAndEmphasisLeavesItsText() {
    assertEquals(
        "Article 1\n\nThe Parties shall consult.",
        markdown("# Article 1\nThe *Parties*\nshall **consult**."));
  }

  @Test
  void itemsKeepTheirMarks() {
    assertEquals("1) one\n\n2) two", markdown("1) one\n2) two"));
    assertEquals("3. one\n\n4. two", markdown("3. one\n\n3. two"));
    assertEquals("* one\n\n* two", markdown("* one\n* two"));
    assertEquals("1. one\n\n- in", markdown("1. one\n   - in"));
  }

  @Test
  void linesThatBeginItemsOfTheirOwnStayLines() {
    assertEquals(
        "They shall:\n(a) inform;\n(b) consult.",
        markdown("They shall:\n(a) inform;\n(b) consult."));
  }

  @Test
  void linksCodeAndHtmlLeaveTheirText() {
    assertEquals(
        "See Annex A and x.\n\nScope",
        markdown("See [Annex A](http://x) and `x`.\n\n<div>Scope</div>"));
  }

  private static String markdown(String text) {
    return text("note.md", text);
  }
}
