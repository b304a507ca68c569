package org.salvaguarda.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salvaguarda.TestRules;

class NormTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Receiving State shall inform the Sending State.|OBLIGATION|host",
        "The Sending State may deploy an aircraft.|PERMISSION|partner",
        "Neither Party shall disclose the text.|PROHIBITION|both",
        "The Parties shall endeavour to exchange information.|ENDEAVOUR|both",
        "The Participants will meet twice a year.|OBLIGATION|both",
        "The costs shall be paid by the Sending State.|OBLIGATION|partner",
        "Liaison officers are not authorised to make arrests.|PROHIBITION|none",
        "La Parte requerida informará a la Parte requirente.|OBLIGATION|host",
        "El Estado remitente podrá desplegar una aeronave.|PERMISSION|partner",
        "Las Partes no divulgarán el texto.|PROHIBITION|both",
        "Las Partes procurarán intercambiar información.|ENDEAVOUR|both",
        "Los gastos serán sufragados por el Estado remitente.|OBLIGATION|partner"
      })
  void modalityAndBearerAreRead(String clause, Modality modality, String bearer) {
    Norm norm = TestRules.statement(clause).norms().get(0);
    assertEquals(modality, norm.modality());
    assertEquals(bearer, norm.bearer());
  }

  @Test
  void aHedgeSoftensItsNorm() {
    assertTrue(
        TestRules.statement("The Parties shall, where practicable, exchange information.")
            .norms()
            .get(0)
            .hedged());
    assertTrue(
        TestRules.statement("Las Partes, en la medida de lo posible, intercambiarán información.")
            .norms()
            .get(0)
            .hedged());
  }

  @Test
  void aCrossReferenceIsToldByWhatStandsBeforeIt() {
    Statement statement =
        TestRules.statement("Notwithstanding Article 4, the Sending State may deploy aircraft.");
    assertEquals("overrides", statement.references().get(0).kind());
    assertEquals("art_4", statement.references().get(0).target());
  }

  @Test
  void aRomanNumeralIsACrossReferenceToo() {
    Statement statement =
        TestRules.statement(
            "Sin perjuicio de lo dispuesto en el artículo IV, la Parte requerida podrá actuar.");
    assertEquals("preserves", statement.references().get(0).kind());
    assertEquals("art_4", statement.references().get(0).target());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article 5(4) does not apply to actions at sea.|art_5__para_4",
        "Section 4.1 shall not extend to contractors.|art_4__para_1",
        "El artículo 6 no regirá para los contratistas.|art_6",
        "This requirement does not extend to contractors.|clause"
      })
  void anArticleThatIsTakenOutOfForceIsDisapplied(String clause, String target) {
    Statement statement = TestRules.statement(clause);
    assertEquals("disapplies", statement.references().get(0).kind());
    assertEquals(target, statement.references().get(0).target());
  }
}
