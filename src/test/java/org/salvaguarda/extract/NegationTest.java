package org.salvaguarda.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salvaguarda.TestRules;

class NegationTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Officers shall carry weapons.|true",
        "Officers shall not carry weapons.|false",
        "No officer shall carry weapons.|false",
        "Neither Party shall introduce weapons.|false",
        "Officers shall not enter without weapons.|true",
        "Officers shall not enter unless they carry weapons.|true",
        "Officers shall not be late; they shall carry weapons.|true",
        "Officers may carry weapons not later than noon.|true",
        "If the host does not object, officers shall carry weapons.|true",
        "Officers who are not on leave shall carry weapons.|true",
        "The Parties shall ensure that no officer shall carry weapons.|false",
        "Without payment, officers shall carry weapons.|true",
        "Officers shall work without weapons.|false",
        "Sin compensación alguna, los agentes portarán armas.|true",
        "De no mediar objeción, los agentes portarán armas.|true",
        "Los agentes que no estén de licencia portarán armas.|true",
        "Los agentes que estén de licencia no portarán armas.|false",
        "Los agentes portarán armas.|true",
        "Los agentes no portarán armas.|false",
        "Ningún agente portará armas.|false",
        "Los agentes se abstendrán de portar armas.|false",
        "Los agentes no entrarán sin armas.|true",
        "Los agentes no entrarán salvo que porten armas.|true",
        "No obstante, los agentes portarán armas.|true"
      })
  void weaponsAreAffirmedOrDenied(String clause, boolean affirmed) {
    Statement statement = TestRules.statement(clause);
    assertEquals(affirmed, statement.affirms("weapons"));
  }

  @Test
  void aPointStandsUnderTheNegationOfItsChapeau() {
    var statements =
        TestRules.statements(
            "Visiting officers may not:\n\n(a) carry weapons;\n\n(b) arrest any person.");
    assertEquals(true, statements.get(1).denies("weapons"));
  }
}
