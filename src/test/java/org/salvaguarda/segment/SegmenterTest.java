package org.salvaguarda.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salvaguarda.TestRules;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.Party;
import org.salvaguarda.agreement.Provision;
import org.salvaguarda.agreement.Standing;
import org.salvaguarda.ingest.UnreadableDraft;

class SegmenterTest {

  private static final String OPENING =
      "AGREEMENT BETWEEN MEXICO AND THE UNITED STATES OF AMERICA\n\nThe Parties,\n\nRecalling their friendship,\n\nHave agreed as follows:\n\n";

  private static List<String> places(String text) {
    return TestRules.agreement(text).provisions().stream()
        .filter(Provision::operative)
        .map(provision -> provision.locus().eId())
        .distinct()
        .toList();
  }

  private static List<String> sentences(Agreement agreement) {
    return agreement.provisions().stream()
        .map(p -> p.locus().in(agreement.draft().text()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article 4",
        "ARTICLE IV",
        "Article IV.",
        "Art. 4",
        "ARTÍCULO 4",
        "Artículo IV",
        "ARTICULO CUARTO",
        "Artículo 4.-",
        "CLÁUSULA CUARTA",
        "Section 4",
        "SECCIÓN IV",
        "Artículo 4º",
        "Article 4 (Talks)",
        "Artículo 4 (Consultas)"
      })
  void anArticleIsKnownByItsHeading(String heading) {
    String text =
        OPENING
            + "Article 3\n\nThe Parties shall meet.\n\n"
            + heading
            + "\n\nThe Parties shall consult.\n";
    assertTrue(places(text).contains("art_4"), () -> places(text).toString());
  }

  @Test
  void paragraphsAndPointsHaveTheirPlace() {
    String text =
        OPENING
            + "Article 1\nScope\n\n1. The Parties shall:\n\n(a) meet;\n\n(b) consult.\n\n2. They shall report.\n\nArticle 2\n\nThey shall pay.\n";
    assertEquals(
        List.of(
            "art_1__para_1",
            "art_1__para_1__point_a",
            "art_1__para_1__point_b",
            "art_1__para_2",
            "art_2"),
        places(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Section ", "", "Sección "})
  void lettersMayNumberArticles(String word) {
    String mark = word.isEmpty() ? ". " : " - ";
    String text =
        OPENING
            + word
            + "A"
            + mark
            + "Purpose\n\n1. The Parties shall meet.\n\n"
            + word
            + "B"
            + mark
            + "Costs\n\n1. Each Party pays.\n\n"
            + word
            + "C"
            + mark
            + "Talks\n\n1. They shall consult.\n";
    assertEquals(List.of("art_a__para_1", "art_b__para_1", "art_c__para_1"), places(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ADDITIONAL PROTOCOL",
        "CONFIDENTIAL SIDE NOTE",
        "PROTOCOLO ADICIONAL",
        "Anexo de reglas"
      })
  void aTextAfterTheSignaturesBindsLikeAnAnnex(String heading) {
    String text =
        OPENING
            + "Article 1\n\nThe Parties shall meet.\n\nArticle 2\n\nThey shall pay.\n\nDone at Mexico City on 1 May 2030.\n\n"
            + heading
            + "\n\nThe meetings shall be secret.\n";
    Agreement agreement = TestRules.agreement(text);
    assertTrue(
        agreement.provisions().stream()
            .filter(p -> p.locus().in(agreement.draft().text()).startsWith("The meetings"))
            .allMatch(p -> p.standing() == Standing.ANNEX));
  }

  @Test
  void annexesMayBeNumberedInWords() {
    String text =
        OPENING
            + "Article 1\n\nThe Parties shall meet.\n\nArticle 2\n\nThey shall pay.\n\nAttachment Two\n\n1. Places.\n";
    assertTrue(places(text).contains("annex_2__para_1"), () -> places(text).toString());
  }

  @Test
  void aForeignNameInATextOfOneLanguageChangesNoLanguage() {
    String text =
        OPENING
            + "Article 1\n\nThe Parties shall meet every year in the capital of one of them and shall exchange what they know of trafficking.\n\nArticle 2\n\n1. They shall consult the offices named in the list below, each within its competence, and shall keep a record of it.\n2. Dirección de la Policía del Estado.\n";
    assertEquals(List.of("en"), TestRules.agreement(text).languages());
  }

  @Test
  void decimalNumbersAreParagraphsOfTheirArticle() {
    String text =
        OPENING
            + "Section 4 - Talks\n\n4.1 The Parties shall meet.\n\n4.2 They shall report.\n\n4.2.1 Reports are short.\n\nSection 5 - Costs\n\n5.1 Each Party pays.\n";
    assertEquals(
        List.of("art_4__para_1", "art_4__para_2", "art_4__para_2__point_1", "art_5__para_1"),
        places(text));
  }

  @Test
  void withoutArticlesTheNumberedParagraphsStandInTheirParts() {
    assertEquals(
        List.of("part_1__para_1", "part_1__para_2", "part_2__para_3"),
        places(
            "JOINT STATEMENT OF MEXICO AND THE UNITED STATES OF AMERICA\n\nRecalling their friendship,\n\nPART ONE.\n\n1. Both Governments name a contact point.\n\n2. They meet each spring.\n\nPART TWO. HOUSEKEEPING\n\n3. Each Government bears its costs.\n"));
  }

  @Test
  void withoutArticlesAndPartsTheNumberedParagraphsAreTheBody() {
    assertEquals(
        List.of("body__para_1", "body__para_2"),
        places(
            "JOINT STATEMENT OF MEXICO AND THE UNITED STATES OF AMERICA\n\nRecalling their friendship,\n\n1. Both Governments name a contact point.\n\n2. They meet each spring.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"B%d. ", "B.%d ", "B-%d. ", "B%d.\n\n"})
  void theLetterOfAnAnnexMayStandBeforeItsParagraphs(String mark) {
    assertEquals(
        List.of("art_1", "annex_b__para_1", "annex_b__para_2"),
        places(
            OPENING
                + "Article 1\n\nThe Parties shall meet.\n\nANNEX B\n\nTeams\n\n"
                + mark.formatted(1)
                + "The team has six members.\n\n"
                + mark.formatted(2)
                + "It reports each month.\n"));
  }

  @Test
  void aPlaceIsCitedAsAReaderWould() {
    String text =
        OPENING
            + "Article 1\n\n1. The Parties shall:\n\n(a) meet.\n\nArticle 2\n\nThey shall pay.\n";
    Agreement agreement = TestRules.agreement(text);
    String cited =
        agreement.provisions().stream()
            .filter(p -> p.locus().eId().equals("art_1__para_1__point_a"))
            .map(p -> p.locus().where())
            .collect(Collectors.joining());
    assertEquals("Article 1(1)(a)", cited);
  }

  @Test
  void whatStandsBeforeTheBodyIsPreamble() {
    Agreement agreement =
        TestRules.agreement(
            OPENING + "Article 1\n\nThe Parties shall meet.\n\nArticle 2\n\nThey shall pay.\n");
    assertTrue(
        agreement.provisions().stream()
            .filter(p -> p.locus().in(agreement.draft().text()).startsWith("Recalling"))
            .allMatch(p -> p.standing() == Standing.PREAMBLE));
  }

  @Test
  void anAnnexBindsAndHasItsOwnPlace() {
    String text =
        OPENING
            + "Article 1\n\nThe Parties shall meet.\n\nArticle 2\n\nThey shall pay.\n\nANNEX A\n\n1. Vessels shall be marked.\n";
    assertTrue(places(text).contains("annex_a__para_1"), () -> places(text).toString());
    assertEquals(1, TestRules.agreement(text).annexes());
  }

  @Test
  void abbreviationsDoNotEndASentence() {
    String clause =
        "El Gobierno de EE. UU. informará al Sr. Ministro conforme al Art. 4. Después se reunirán.";
    Agreement agreement =
        new ClauseSegmenter(TestRules.SHIPPED.languages())
            .segment(org.salvaguarda.agreement.Draft.of("c", clause), Options.DEFAULT);
    assertEquals(2, agreement.provisions().size(), () -> sentences(agreement).toString());
  }

  @Test
  void theHostIsTheOneTheCallerNames() {
    assertEquals(
        List.of("host", "partner"),
        TestRules.agreement(OPENING + "Article 1\n\nX shall be.\n").parties().stream()
            .map(Party::role)
            .toList());
  }

  @Test
  void aTextsOwnDefinitionTellsTheHost() {
    String text =
        "AGREEMENT BETWEEN THE KINGDOM OF THE NETHERLANDS AND THE REPUBLIC OF KENYA\n\nArticle 1\n\n1. “sending State” means the Kingdom of the Netherlands.\n\n2. “receiving State” means the Republic of Kenya.\n\nArticle 2\n\nThe Parties shall consult.\n";
    assertEquals(
        List.of("partner", "host"),
        TestRules.agreement(text).parties().stream().map(Party::role).toList());
  }

  @Test
  void withoutEitherTheAgreementIsMutual() {
    String text =
        "AGREEMENT BETWEEN FRANCE AND PERU\n\nArticle 1\n\nThe Parties shall consult.\n\nArticle 2\n\nThey shall meet.\n";
    assertEquals(
        List.of("mutual", "mutual"),
        TestRules.agreement(text).parties().stream().map(Party::role).toList());
  }

  @Test
  void aLanguageWithoutALexiconIsRefused() {
    var refusal =
        assertThrows(
            UnreadableDraft.class,
            () -> TestRules.agreement("本协定由双方政府签署。双方应当在平等互利的基础上开展合作。缔约双方应当遵守各自的法律。"));
    assertEquals(UnreadableDraft.Reason.LANGUAGE_NOT_SUPPORTED, refusal.reason());
  }

  @Test
  void aTextInTwoLanguagesIsReadInBoth() {
    String text =
        OPENING
            + "Article 1\n\nThe Parties shall meet every year in one of the capitals.\n\nLas Partes se reunirán cada año en una de las capitales.\n";
    assertEquals(List.of("en", "es"), TestRules.agreement(text).languages());
  }
}
