package org.salvaguarda.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.salvaguarda.TestRules;

class PdfReportTest {

  private static final byte[] ENGLISH =
      new PdfReport(Dossiers.ENGLISH).of(Dossiers.of(Dossiers.DANGEROUS));

  /** The text of a page, from 1, with one space where there is white space. */
  private static String page(byte[] pdf, int number) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      return stripper.getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void theFirstPageTellsTextSpectrumPathVerdictsAndTheWorstInItsOwnWords() throws IOException {
    String first = page(ENGLISH, 1);
    assertTrue(first.contains("AGREEMENT BETWEEN THE GOVERNMENT"), first);
    assertTrue(first.contains("5 of 5: Military presence or operations"), first);
    assertTrue(first.contains("Access or operations are conceded with few safeguards"), first);
    assertTrue(first.contains("PA Participation and informed debate"), first);
    Findings.of(Dossiers.DANGEROUS).stream()
        .limit(3)
        .forEach(
            check ->
                assertTrue(first.contains("“" + check.evidence().get(0).quote() + "”"), first));
  }

  @Test
  void whatToDoBeginsTheSecondPage() throws IOException {
    assertTrue(page(ENGLISH, 2).startsWith("What to do Mexico 1. Do not accept"));
  }

  @Test
  void spanishLettersAndQuotationMarksShow() throws IOException {
    byte[] pdf =
        new PdfReport(Dossiers.SPANISH)
            .of(Dossier.of(TestRules.reviewed(TestRules.sample("operaciones-conjuntas.es.txt"))));
    String first = page(pdf, 1);
    assertTrue(first.contains("Causas de fondo desatendidas"), first);
    assertTrue(first.contains("«Los miembros de la Fuerza de Tarea podrán ingresar"), first);
    assertTrue(first.toLowerCase(Locale.ROOT).contains("cárteles"), first);
  }

  @Test
  void everyFontIsInTheFile() throws IOException {
    try (PDDocument document = Loader.loadPDF(ENGLISH)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded() && font.getName().contains("Liberation"), font.getName());
        }
      }
    }
  }

  @Test
  void theDocumentIsNamedAfterTheDraftAndBearsNoDate() throws IOException {
    try (PDDocument document = Loader.loadPDF(ENGLISH)) {
      assertEquals(
          Dossiers.DANGEROUS.agreement().title(), document.getDocumentInformation().getTitle());
      assertEquals(null, document.getDocumentInformation().getCreationDate());
    }
  }

  @Test
  void aScreenReaderFindsLanguageAndStructure() throws IOException {
    try (PDDocument document = Loader.loadPDF(ENGLISH)) {
      assertEquals("en", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      assertTrue(!document.getDocumentCatalog().getStructureTreeRoot().getKids().isEmpty());
    }
  }

  @Test
  void eachDraftOfSeveralBeginsAPage() throws IOException {
    byte[] pdf = new PdfReport(Dossiers.ENGLISH).of(Dossiers.THREE);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTrue(
          page(pdf, document.getNumberOfPages())
              .startsWith("Memo on a draft agreement scan of 3 pages.pdf"));
    }
  }

  @Test
  void theSameDossierGivesTheSameBytes() {
    assertArrayEquals(ENGLISH, new PdfReport(Dossiers.ENGLISH).of(Dossiers.of(Dossiers.DANGEROUS)));
  }
}
