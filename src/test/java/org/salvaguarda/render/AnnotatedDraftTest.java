package org.salvaguarda.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.salvaguarda.Review;
import org.salvaguarda.Reviewed;
import org.salvaguarda.TestRules;
import org.salvaguarda.WordXml;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.assess.Result.Evidence;
import org.salvaguarda.repair.Edit;
import org.salvaguarda.segment.Options;

class AnnotatedDraftTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00.5Z"), ZoneOffset.UTC);

  private static final Reviewed DANGEROUS =
      new Review(TestRules.SHIPPED, Options.DEFAULT)
          .reviewed(TestRules.sample("joint-operations.en.txt"));

  private static final String TEXT = DANGEROUS.agreement().draft().text();

  private static byte[] docx(List<Edit> edits) {
    return new AnnotatedDraft(Dossiers.ENGLISH, NOON).of(DANGEROUS, edits);
  }

  private static WordXml annotated(List<Edit> edits) {
    return WordXml.of(docx(edits));
  }

  private static Edit strike(String words) {
    return new Edit(TEXT.indexOf(words), TEXT.indexOf(words) + words.length(), "");
  }

  @Test
  void everyQuotationBearsACommentOnItsVeryWords() {
    WordXml word = annotated(List.of());
    Map<String, List<String>> commentedOn =
        word.comments().select("w|comment").stream()
            .collect(
                Collectors.groupingBy(
                    comment -> comment.text().split(" ")[0],
                    Collectors.mapping(
                        comment -> word.commentedOn(comment.attr("w:id")), Collectors.toList())));
    for (CheckResult check : Dossiers.findings(DANGEROUS.result())) {
      if (!check.evidence().isEmpty()) {
        assertEquals(
            check.evidence().stream().map(Evidence::quote).toList(), commentedOn.get(check.id()));
      }
    }
  }

  @Test
  void aMissingSafeguardIsACommentOnThePlaceForIt() {
    WordXml word = annotated(List.of());
    CheckResult missing =
        Dossiers.findings(DANGEROUS.result()).stream()
            .filter(check -> check.evidence().isEmpty())
            .findFirst()
            .get();
    Element comment =
        word.comments().select("w|comment").stream()
            .filter(one -> one.text().startsWith(missing.id() + " "))
            .findFirst()
            .get();
    assertTrue(comment.text().contains(missing.remedy().en()));
    assertTrue(TEXT.contains(word.commentedOn(comment.attr("w:id"))));
    assertTrue(!word.commentedOn(comment.attr("w:id")).isBlank());
  }

  @Test
  void aCommentSaysWhichCheckWhyAndWhatClause() {
    String first = annotated(List.of()).comments().text();
    assertTrue(first.contains("OV-1 Prior authorisation: violated (severity critical"), first);
    assertTrue(first.contains("Model clause. In place of Article 2(2): No personnel"), first);
  }

  @Test
  void theTextIsThatOfTheDraftAParagraphALine() {
    assertEquals(WordXml.lines(TEXT), annotated(List.of()).original());
    assertEquals(WordXml.lines(TEXT), annotated(List.of()).changed());
  }

  @Test
  void changesAreTrackedWithAuthorAndDate() {
    WordXml word =
        annotated(
            List.of(strike("at any time"), new Edit(TEXT.length(), TEXT.length(), "\n\nNew.")));
    assertEquals("at any time", word.document().select("w|del w|delText").text());
    assertEquals("New.", word.document().select("w|ins w|t").text());
    word.document()
        .select("w|ins, w|del")
        .forEach(
            change -> {
              assertEquals("Salvaguarda", change.attr("w:author"));
              assertTrue(change.attr("w:date").startsWith("2026-11-24T12:00:00"));
            });
  }

  @Test
  void acceptingAllGivesTheChangedTextAndRefusingAllTheOldOne() {
    int line = TEXT.indexOf("\n", TEXT.indexOf("deems necessary"));
    List<Edit> edits =
        List.of(
            strike("2. Such measures do not require the order of a Mexican court."),
            strike("strength or destination"),
            strike("Article 9\nDisputes\n\n"),
            new Edit(line, line, "\n\nOne clause.\n\nAnother."));
    WordXml word = annotated(edits);
    assertEquals(WordXml.lines(TEXT), word.original());
    assertEquals(WordXml.lines(Edit.apply(TEXT, edits)), word.changed());
  }

  @Test
  void aCommentStaysOnWordsThatAreStruck() {
    String quote = Dossiers.first("OV-1").evidence().get(0).quote();
    WordXml word = annotated(List.of(strike(quote)));
    String id =
        word.comments().select("w|comment").stream()
            .filter(comment -> comment.text().startsWith("OV-1 "))
            .findFirst()
            .get()
            .attr("w:id");
    assertEquals(quote, word.commentedOn(id));
  }

  @Test
  void wordsLibraryReadsTheFile() throws IOException {
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx(List.of())))) {
      assertEquals(TEXT.lines().findFirst().get(), read.getParagraphs().get(0).getText());
      assertEquals("Salvaguarda", read.getDocComments().getComment(0).getAuthor());
    }
  }

  @Test
  void aDraftWithoutFindingsHasNoComments() {
    Reviewed lease =
        new Review(TestRules.SHIPPED, Options.DEFAULT)
            .reviewed(Draft.of("lease.txt", "LEASE OF A FLAT\n\nArticle 1\n\nThe rent is due.\n"));
    WordXml word = WordXml.of(new AnnotatedDraft(Dossiers.ENGLISH, NOON).of(lease, List.of()));
    assertEquals(0, word.comments().select("w|comment").size());
    assertEquals("LEASE OF A FLAT\nArticle 1\nThe rent is due.", word.original());
  }

  @Test
  void theSameDraftAndClockGiveTheSameBytes() {
    assertArrayEquals(docx(List.of()), docx(List.of()));
  }
}
