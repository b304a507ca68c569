package org.salvaguarda.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HyphenationTest {

  @Test
  void aHyphenBeforeALowerCaseLetterIsASoftBreak() {
    assertEquals("the agree", Hyphenation.in("").before("the agree-", "ment enters"));
    assertEquals("la informa", Hyphenation.in("").before("la informa-", "ción"));
  }

  @Test
  void aHyphenThatTheTextUsesElsewhereIsKept() {
    Hyphenation hyphenation = Hyphenation.in("a cross-border matter");
    assertEquals("a cross-", hyphenation.before("a cross-", "border matter"));
  }

  @Test
  void aHyphenBetweenTwoWordsOfTheTextIsKeptUnlessTheyStandAsOne() {
    assertEquals(
        "law-", Hyphenation.in("the law and its enforcement").before("law-", "enforcement"));
    assertEquals("with", Hyphenation.in("with and out, without").before("with-", "out"));
  }

  @Test
  void aHyphenInALongerCompoundOrBeforeAnythingElseIsKept() {
    assertEquals("state-of-the-", Hyphenation.in("").before("state-of-the-", "art"));
    assertEquals("Mexico-", Hyphenation.in("").before("Mexico-", "United States"));
    assertEquals("2025-", Hyphenation.in("").before("2025-", "2027"));
  }

  @Test
  void linesWithoutAHyphenAreJoinedWithASpace() {
    assertEquals("the Parties ", Hyphenation.in("").before("the Parties", "shall"));
    assertEquals("Mexico - ", Hyphenation.in("").before("Mexico -", "and"));
  }
}
