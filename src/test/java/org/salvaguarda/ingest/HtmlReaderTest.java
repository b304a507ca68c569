package org.salvaguarda.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salvaguarda.ingest.Readings.text;

import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  @Test
  void blocksAreParagraphsAndInlineTagsAreNot() {
    assertEquals(
        "Article 1\n\nThe Parties\nshall consult.\n\nEnd",
        html(
            "<h2>Article <b>1</b></h2>\n<p>The\n  <i>Part</i>ies<br>shall consult.<div>End</div>"));
  }

  @Test
  void scriptsStylesNavigationAndHiddenTextAreDropped() {
    assertEquals(
        "Scope",
        html(
            "<head><title>T</title><style>p{}</style></head><nav>Home</nav><script>x()</script>"
                + "<p style='display: none'>a<p hidden>b<p>Scope <del>c</del>"));
  }

  @Test
  void itemsGetTheNumbersThatABrowserShows() {
    assertEquals("1. one\n\n2. two", html("<ol><li>one<li><p>two</p></ol>"));
    assertEquals("c. one\n\nd. two", html("<ol type=a start=3><li>one<li>two</ol>"));
    assertEquals(
        "IV. one\n\n7. two", html("<ol type=I start=4><li>one</ol><ol><li value=7>two</ol>"));
    assertEquals("- one", html("<ul><li>one</ul>"));
    assertEquals("1. one\n\n- in", html("<ol><li>one<ul><li>in</ul></ol>"));
  }

  @Test
  void itemsKeepTheNumbersThatTheyHave() {
    assertEquals("(a) one\n\n(b) two", html("<ol><li>(a) one<li>(b) two</ol>"));
    assertEquals("one", html("<ul style='list-style: none'><li>one</ul>"));
  }

  @Test
  void tablesAreReadCellByCell() {
    assertEquals(
        "Party\n\nPlace\n\nMexico\n\nPuebla",
        html("<table><tr><th>Party<th>Place<tr><td>Mexico<td>Puebla</table>"));
  }

  @Test
  void thePageStatesItsEncodingOrItIsTold() {
    String stated = "<html><meta charset=iso-8859-1><p>Cooperación";
    assertEquals("Cooperación", text(new Source("a", stated.getBytes(ISO_8859_1))));
    assertEquals("Cooperación", text(new Source("a", "<html><p>Cooperación".getBytes(ISO_8859_1))));
    assertEquals("Cooperación", html("<p>Cooperaci&oacute;n"));
  }

  @Test
  void aPieceIsKnownByItsName() {
    assertEquals("Scope", text("a.htm", "<p>Scope"));
  }

  private static String html(String body) {
    return text("a", "<!DOCTYPE html><html>" + body);
  }
}
