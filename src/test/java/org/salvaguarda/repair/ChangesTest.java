package org.salvaguarda.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static final String BEFORE = "1. Agents may enter. They pay.\n\n2. Agents may stay.\n";

  @Test
  void nothingChangedGivesNoEdit() {
    assertEquals(List.of(), Changes.between(BEFORE, BEFORE));
  }

  @Test
  void aSentenceGoesWhole() {
    assertEquals(
        List.of(new Edit(0, 21, "1. Agents must ask. ")),
        Changes.between(BEFORE, BEFORE.replace("may enter", "must ask")));
  }

  @Test
  void aNumberGoesWithItsSentence() {
    assertEquals(
        List.of(new Edit(32, 51, "")),
        Changes.between(BEFORE, "1. Agents may enter. They pay.\n\n\n"));
  }

  @Test
  void aClauseThatComesInTakesNothingAway() {
    List<Edit> edits = Changes.between(BEFORE, BEFORE.replace("pay.", "pay.\n\nAll is public."));
    assertEquals(1, edits.size());
    assertEquals(true, edits.get(0).insertion());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "A may go. ", "B pays", ".", "\n", "\n\n", "2. ", " ", "\u2028", "ñ; ", "(a) ")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 500)
  void applyingTheChangesGivesTheOtherText(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    assertEquals(after, Edit.apply(before, Changes.between(before, after)));
  }
}
