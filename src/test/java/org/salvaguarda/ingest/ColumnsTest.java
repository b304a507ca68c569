package org.salvaguarda.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salvaguarda.ingest.Readings.file;
import static org.salvaguarda.ingest.SampleDocx.p;
import static org.salvaguarda.ingest.SampleDocx.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.salvaguarda.agreement.Draft;

/** What goes into which text where two languages stand side by side. */
class ColumnsTest {

  private static final String ENGLISH = "The Parties shall consult each other on the matter.";
  private static final String SPANISH = "Las Partes se consultarán acerca de la materia.";

  /** Knows a word or two of each language. */
  private static final Tongue TONGUE =
      text ->
          text.matches("(?s).*\\b(?:the|shall)\\b.*")
              ? "en"
              : text.matches("(?s).*\\b(?:las?|de)\\b.*") ? "es" : "";

  @Test
  void whatRunsAcrossIsInTheTextOfItsLanguageOrInBothWhereThatCannotBeTold() {
    List<Draft> drafts =
        html("<p>On the matter of drugs<p>Acerca de drogas<p>ANNEX" + table(row(ENGLISH, SPANISH)));
    assertEquals("On the matter of drugs\n\nANNEX\n\n" + ENGLISH, drafts.get(0).text());
    assertEquals("Acerca de drogas\n\nANNEX\n\n" + SPANISH, drafts.get(1).text());
  }

  @Test
  void aTableTooShortToTellIsLikeTheOthers() {
    List<Draft> drafts = html(table(row("Article 1", "Artículo 1")) + table(row(ENGLISH, SPANISH)));
    assertEquals("Article 1\n\n" + ENGLISH, drafts.get(0).text());
    assertEquals("Artículo 1\n\n" + SPANISH, drafts.get(1).text());
  }

  @Test
  void aColumnOfNumbersIsInBothTexts() {
    List<Draft> drafts = html(table("<tr><td>1.<td>" + ENGLISH + "<td>" + SPANISH));
    assertEquals("1.\n\n" + ENGLISH, drafts.get(0).text());
    assertEquals("1.\n\n" + SPANISH, drafts.get(1).text());
  }

  @Test
  void aRowAsWideAsTheTableIsInNoColumn() {
    List<Draft> drafts = html(table("<tr><td colspan=2>2026" + row(ENGLISH, SPANISH)));
    assertEquals("2026\n\n" + ENGLISH, drafts.get(0).text());
    assertEquals("2026\n\n" + SPANISH, drafts.get(1).text());
  }

  @Test
  void aTableWithinACellBelongsToTheCell() {
    String within = table(row("Pesos", "Dollars"));
    List<Draft> drafts = html(table(row(ENGLISH + within, SPANISH)));
    assertEquals(ENGLISH + "\n\nPesos\n\nDollars", drafts.get(0).text());
  }

  @Test
  void textsOfUnlikeLengthAreOne() {
    List<Draft> drafts = html(table(row(ENGLISH.repeat(3), SPANISH)));
    assertEquals(List.of("page.html"), drafts.stream().map(Draft::name).toList());
  }

  @Test
  void changesAndLanguagesAreToldApartAndBothNoted() {
    String cells = "<w:tc>%s</w:tc><w:tc>%s</w:tc>";
    String added = p(r(SPANISH) + "<w:ins>" + r(" Fin.") + "</w:ins>");
    String body = "<w:tbl><w:tr>" + cells.formatted(p(r(ENGLISH)), added) + "</w:tr></w:tbl>";
    Source source = new SampleDocx().body(body).source();
    Draft spanish = Drafts.read(source.in(View.ORIGINAL), TONGUE).get(1);
    assertEquals(SPANISH, spanish.text());
    assertEquals(2, spanish.notes().size());
  }

  @Test
  void aPdfKeepsItsHeadingsAndLosesItsRunningHeads() {
    SamplePdf pdf = new SamplePdf();
    for (int page = 1; page <= 3; page++) {
      pdf.page().head("DRAFT OF MAY").foot(String.valueOf(page));
      pdf.line(
          60,
          "ANNEX "
              + page
              + " ON EQUIPMENT, VEHICLES, RADIOS, SENSORS AND TRAINING BETWEEN MEXICO AND FREEDONIA");
      for (int i = 0; i < 4; i++) {
        pdf.gap()
            .line(50, "The Parties shall consult each other on the")
            .beside(320, "Las Partes se consultarán acerca de la");
        pdf.line(50, "matter.").beside(320, "materia.");
      }
    }
    List<Draft> drafts = Drafts.read(pdf.source(), TONGUE);
    String spanish = drafts.get(1).text();
    assertEquals(12, spanish.split("Las Partes se consultarán acerca de la materia").length - 1);
    assertEquals(3, spanish.split("ANNEX \\d ON EQUIPMENT").length - 1);
    assertEquals(-1, spanish.indexOf("DRAFT OF MAY"));
    assertEquals(3, drafts.get(1).pages().size());
    assertEquals(2, drafts.get(1).pageAt(spanish.indexOf("ANNEX 2")));
  }

  @Test
  void theShortEndOfAParagraphAcrossThePageGoesWithIt() {
    SamplePdf pdf = new SamplePdf().page();
    pdf.line(
        50,
        "Las Partes, que comparten una larga frontera y desean la paz de sus pueblos, convienen en lo que");
    pdf.line(50, "sigue.");
    for (int i = 0; i < 4; i++) {
      pdf.gap()
          .line(50, "The Parties shall consult each other")
          .beside(320, "Las Partes hablarán acerca de ello");
    }
    List<Draft> drafts = Drafts.read(pdf.source(), TONGUE);
    assertEquals(-1, drafts.get(0).text().indexOf("sigue"));
    assertEquals(0, drafts.get(1).text().indexOf("Las Partes, que"));
    assertEquals(true, drafts.get(1).text().contains("convienen en lo que sigue."));
  }

  private static List<Draft> html(String body) {
    return Drafts.read(file("page.html", "<html>" + body), TONGUE);
  }

  private static String table(String rows) {
    return "<table>" + rows + "</table>";
  }

  private static String row(String left, String right) {
    return "<tr><td>" + left + "</td><td>" + right + "</td></tr>";
  }
}
