package org.salvaguarda.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final Lexicon.Entry CONSENT = entry("consent", "authori*");

  private static Lexicon.Entry entry(String... expressions) {
    return new Lexicon.Entry(List.of(expressions), List.of());
  }

  private static List<String> found(
      Map<String, Lexicon.Entry> entries, String concept, String text) {
    Words words = Words.of(text, 0, text.length());
    return new Lexicon("en", entries, Set.of())
        .find(words, Map.of()).getOrDefault(concept, List.of()).stream()
            .map(span -> text.substring(words.start(span.from()), words.end(span.to() - 1)))
            .toList();
  }

  @Test
  void aWordIsFoundWithoutRegardToCaseAndAccents() {
    assertEquals(
        List.of("AUTORIZACIÓN"),
        found(Map.of("c", entry("autorizacion")), "c", "Sin AUTORIZACIÓN previa"));
  }

  @Test
  void aBeginningIsFoundInEveryWordThatBeginsSo() {
    assertEquals(
        List.of("authorisation", "Authorized"),
        found(Map.of("c", CONSENT), "c", "an authorisation. Authorized agents"));
  }

  @Test
  void aBeginningIsNotFoundInTheNameOfAParty() {
    Words words = Words.of("the Assisting Party assists", 0, 27);
    Map<String, List<Span>> names = Map.of("partner", List.of(new Span(1, 3)));
    assertEquals(
        List.of(new Span(3, 4)),
        new Lexicon("en", Map.of("help", entry("assist*")), Set.of("partner"))
            .find(words, names)
            .get("help"));
  }

  @Test
  void anEndingCountsItsAccents() {
    Map<String, Lexicon.Entry> future = Map.of("f", entry("*arán"));
    assertEquals(List.of("entregarán"), found(future, "f", "entregarán lo que entregaran"));
  }

  @Test
  void aGapTakesNoMoreWordsThanItMay() {
    Map<String, Lexicon.Entry> entries = Map.of("w", entry("without ..2 consent"));
    assertEquals(
        List.of("without the prior consent"), found(entries, "w", "without the prior consent"));
    assertEquals(List.of(), found(entries, "w", "without the prior written consent"));
  }

  @Test
  void aGapDoesNotCrossASemicolon() {
    assertEquals(
        List.of(),
        found(Map.of("w", entry("without ..5 consent")), "w", "without delay; consent is given"));
  }

  @Test
  void aChoiceMayBeLeftOutInSquareBrackets() {
    Map<String, Lexicon.Entry> entries = Map.of("p", entry("the [prior|previous] (consent|leave)"));
    assertEquals(
        List.of("the prior leave", "the consent"),
        found(entries, "p", "the prior leave, or the consent"));
  }

  @Test
  void aConceptIsBuiltFromConcepts() {
    Map<String, Lexicon.Entry> entries =
        Map.of("consent", CONSENT, "waived", entry("without ..3 <consent>"));
    assertEquals(
        List.of("without their authorisation"),
        found(entries, "waived", "enter without their authorisation"));
  }

  @Test
  void anAntipatternTakesAFindAway() {
    Map<String, Lexicon.Entry> entries =
        Map.of("consent", new Lexicon.Entry(List.of("consent"), List.of("consent of the witness")));
    assertEquals(List.of(), found(entries, "consent", "the consent of the witness"));
  }

  @Test
  void firstAndLastWordCanBeAskedFor() {
    Map<String, Lexicon.Entry> entries =
        Map.of("first", entry("^ recalling"), "last", entry("follows $"));
    assertEquals(List.of("Recalling"), found(entries, "first", "Recalling that recalling"));
    assertEquals(List.of("follows"), found(entries, "last", "what follows is as follows:"));
  }

  @Test
  void aNumberIsFoundInDigits() {
    assertEquals(List.of("90 days"), found(Map.of("d", entry("# days")), "d", "within 90 days"));
  }

  @Test
  void aConceptThatIsMadeOfItselfIsRefused() {
    Map<String, Lexicon.Entry> circle = Map.of("a", entry("<b>"), "b", entry("<a>"));
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> new Lexicon("en", circle, Set.of()));
    assertTrue(refusal.getMessage().contains("made of itself"), refusal.getMessage());
  }

  @Test
  void aConceptThatDoesNotExistIsRefusedByName() {
    Map<String, Lexicon.Entry> entries = Map.of("a", entry("<missing-one>"));
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> new Lexicon("en", entries, Set.of()));
    assertTrue(refusal.getMessage().contains("missing-one"), refusal.getMessage());
  }

  @Test
  void anExpressionThatBeginsWithAGapIsRefused() {
    Map<String, Lexicon.Entry> entries = Map.of("a", entry("..3 consent"));
    assertThrows(IllegalArgumentException.class, () -> new Lexicon("en", entries, Set.of()));
  }

  @Test
  void aBrokenLineIsNamedWithItsFile() {
    String yaml = "consent:\n  says: leave\n  expressions:\n    - consent\n    - (prior|previous\n";
    var refusal =
        assertThrows(
            InvalidRules.class,
            () -> LexiconFolder.lexicon("en", Map.of("lexicon/en/a.yaml", yaml), Set.of()));
    assertTrue(refusal.getMessage().startsWith("lexicon/en/a.yaml:5: "), refusal.getMessage());
  }

  @Test
  void theSameConceptInTwoFilesAddsUp() {
    Map<String, String> files =
        Map.of("a.yaml", "c: {expressions: [one]}", "b.yaml", "c: {expressions: [two]}");
    Lexicon lexicon = LexiconFolder.lexicon("en", files, Set.of());
    assertEquals(2, lexicon.find(Words.of("one two", 0, 7), Map.of()).get("c").size());
  }
}
