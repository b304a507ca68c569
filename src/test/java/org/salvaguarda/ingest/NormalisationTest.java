package org.salvaguarda.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormalisationTest {

  @Property
  void normalisingTwiceChangesNothingMore(@ForAll("found") String found) {
    String once = Normalisation.of(found);
    assertEquals(once, Normalisation.of(once));
  }

  @Property
  void normalisingAnythingTwiceChangesNothingMore(@ForAll String found) {
    normalisingTwiceChangesNothingMore(found);
  }

  @Provide
  Arbitrary<String> found() {
    String telling =
        " \n\r\t\u00a0\u00ad\u200b\u2028\u2029\u2011\ufb01\ufb05e\u0301\u0308a-.\u0085\f\u202e\u0344\u2000";
    return Arbitraries.strings().withChars(telling.toCharArray()).ofMaxLength(30);
  }

  @Test
  void whatLooksTheSameIsSpelledTheSame() {
    assertEquals("cooperación", Normalisation.of("cooperacio\u0301n"));
    assertEquals("efficient first offices", Normalisation.of("e\ufb03cient \ufb01rst o\ufb03ces"));
    assertEquals("Art. 1", Normalisation.of("Art.\u00a01"));
    assertEquals("co-operation", Normalisation.of("co\u2011operation"));
    assertEquals("agreement agreement", Normalisation.of("agree\u00adment agree\u00ad\nment"));
  }

  @Test
  void lineEndsAndEmptyLinesAreTidied() {
    assertEquals("a\n\nb\nc", Normalisation.of("\n\na \r\n \r\n\t\r\n\r\nb\rc\n\n"));
  }

  @Test
  void curlyQuotesAndIndentationStay() {
    assertEquals("“a”\n  ‘b’", Normalisation.of("“a”\n  ‘b’"));
  }
}
