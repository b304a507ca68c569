package org.salvaguarda.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salvaguarda.TestRules;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.DefinedTerm;
import org.salvaguarda.agreement.Party;

class DefinedTermsTest {

  private static final String ENGLISH =
      "AGREEMENT BETWEEN THE REPUBLIC OF KENYA AND THE KINGDOM OF DENMARK ON POLICE COOPERATION\n\n";
  private static final String SPANISH =
      "ACUERDO ENTRE LA REPÚBLICA DEL ECUADOR Y EL REINO DE ESPAÑA SOBRE COOPERACIÓN POLICIAL\n\n";

  private static List<DefinedTerm> terms(String text) {
    return TestRules.agreement(text).terms();
  }

  private static List<String> roles(Agreement agreement) {
    return agreement.parties().stream().map(Party::role).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Government of the Republic of Kenya (the \"Host Side\") shall cooperate. | Host Side | KE",
        "The National Police Service of Kenya (NPS) shall cooperate with the Danes. | NPS | KE",
        "The Kingdom of Denmark, hereinafter \"the Giver\", shall send equipment. | Giver | DK",
        "\"Authority\" means the Ministry of the Interior of Kenya. | Authority | KE",
        "The competent organs are, for Kenya, the Coast Guard Service (KCGS). | KCGS | KE"
      })
  void anInstitutionIsCalledByTheNameThatTheTextGivesIt(String line, String term, String owner) {
    assertEquals(
        List.of(new DefinedTerm(term, owner, false)),
        terms(ENGLISH + "Article 1\n\n" + line.strip() + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Team\" means members of the police of Denmark assigned under this Agreement. | Team | DK",
        "escort means an officer of the Kenyan police who goes along. | escort | KE"
      })
  void peopleAreKnownByTheirDefinition(String line, String term, String owner) {
    assertEquals(
        List.of(new DefinedTerm(term, owner, true)),
        terms(ENGLISH + "Article 1\n\n" + line.strip() + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El Ministerio de Gobierno del Ecuador (MDG) coordina las tareas. | MDG | EC | false",
        "El Reino de España, en adelante \"el Cooperante\", enviará equipo. | Cooperante | ES | false",
        "\"Misión\" designa al grupo de agentes que España destina. | Misión | ES | true"
      })
  void namesAreGivenInSpanishToo(String line, String term, String owner, boolean people) {
    assertEquals(
        List.of(new DefinedTerm(term, owner, people)),
        terms(SPANISH + "Artículo 1\n\n" + line.strip() + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Republic of Kenya and the Kingdom of Denmark (the \"Parties\") shall cooperate.",
        "\"Offence\" means an act punishable under the laws of Kenya and of Denmark.",
        "\"Ministry\" means, as regards Kenya, the Interior, and, as regards Denmark, Justice.",
        "Nothing in this Agreement is a bar to other cooperation of Kenya."
      })
  void aNameThatIsNobodysAloneIsKeptForNobody(String line) {
    assertEquals(List.of(), terms(ENGLISH + "Article 1\n\n" + line.strip() + "\n"));
  }

  @Test
  void theHostIsToldByTheNameThatATermGivesIt() {
    Agreement agreement =
        TestRules.agreement(
            ENGLISH
                + "The Republic of Kenya (\"the Territorial State\") and the Kingdom of Denmark agree as follows:\n\nArticle 1\n\nThe Parties shall cooperate.\n");
    assertEquals(List.of("host", "partner"), roles(agreement));
  }

  @Test
  void theHostIsToldByWhereThingsHappen() {
    Agreement agreement =
        TestRules.agreement(
            ENGLISH
                + "Article 1\n\n1. Danish officers may travel in Kenya.\n2. Patrols in the territory of Kenya go by car.\n3. Within Kenya they carry cards.\n");
    assertEquals(List.of("host", "partner"), roles(agreement));
  }

  @Test
  void whereThingsHappenInBothEachIsHostInTurn() {
    Agreement agreement =
        TestRules.agreement(
            ENGLISH
                + "Article 1\n\n1. Danish officers may travel in Kenya.\n2. Kenyan officers may travel in Denmark.\n");
    assertEquals(List.of("mutual", "mutual"), roles(agreement));
  }

  @Test
  void theHostIsThePartyNamedNextToTheHostsName() {
    Agreement agreement =
        TestRules.agreement(
            "COMPACT between the REPUBLIC OF KENYA (\"the Donor\") and the KINGDOM OF DENMARK (\"the Beneficiary\") ON POLICE COOPERATION\n\nArticle 1\n\nThe Parties shall cooperate.\n");
    assertEquals(List.of("partner", "host"), roles(agreement));
  }

  @Test
  void organsInTheTitleBelongToThePartyNamedNext() {
    assertEquals(
        List.of(
            new DefinedTerm("Department of state", "US", false),
            new DefinedTerm("Department of war", "US", false),
            new DefinedTerm("Ministry of public security", "PA", false)),
        terms(
            "MEMORANDUM BETWEEN THE DEPARTMENT OF STATE AND THE DEPARTMENT OF WAR OF THE UNITED STATES OF AMERICA AND THE MINISTRY OF PUBLIC SECURITY OF PANAMA ON POLICE COOPERATION\n\nArticle 1\n\nThe Parties shall cooperate.\n"));
  }

  @Test
  void anOrganThatBothPartiesHaveBelongsToNeither() {
    assertEquals(
        List.of(),
        terms(
            "AGREEMENT BETWEEN THE MINISTRY OF JUSTICE OF KENYA AND THE MINISTRY OF JUSTICE OF DENMARK ON EXTRADITION\n\nArticle 1\n\nThe Parties shall cooperate.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Mission\" means the officers whom one Government places in the territory of the other. | Mission | partner | true",
        "\"Lender State\" means the State which sends the officers. | Lender State | partner | false",
        "\"Home State\" means the State in whose territory the officers serve. | Home State | host | false"
      })
  void aRoleIsToldByWhatADefinitionSaysIsDone(
      String line, String term, String owner, boolean people) {
    assertEquals(
        List.of(new DefinedTerm(term, owner, people)),
        terms(ENGLISH + "Article 1\n\n" + line.strip() + "\n"));
  }

  @Test
  void aCapitalisedUsIsACountry() {
    Agreement agreement =
        TestRules.agreement(
            "AGREEMENT BETWEEN THE US AND PANAMA ON POLICE COOPERATION\n\nArticle 1\n\nLet us cooperate.\n");
    assertEquals(List.of("partner", "host"), roles(agreement));
  }
}
