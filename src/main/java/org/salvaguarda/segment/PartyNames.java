package org.salvaguarda.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.DefinedTerm;
import org.salvaguarda.agreement.Party;
import org.salvaguarda.extract.Extractor;
import org.salvaguarda.extract.Span;
import org.salvaguarda.extract.Words;

/**
 * Resolves names of States, and the names that a text gives to the Parties and their people, to
 * roles: those of the host to {@code host}, its people to {@code host-people}, those of the partner
 * to {@code partner} and {@code partner-people}, any State to {@code state-name}. In a single
 * clause, whose Parties are not known, the usual partner is partner and any other State is host.
 */
public final class PartyNames implements Extractor.Names {

  private final Gazetteer gazetteer;
  private final String usualPartner;

  public PartyNames(Gazetteer gazetteer, String usualPartner) {
    this.gazetteer = gazetteer;
    this.usualPartner = usualPartner;
  }

  @Override
  public Map<String, List<Span>> in(Words words, Agreement agreement) {
    Map<String, List<Span>> found = new HashMap<>();
    for (Gazetteer.Mentioned mentioned : gazetteer.find(words)) {
      found.computeIfAbsent("state-name", r -> new ArrayList<>()).add(mentioned.span());
      String role = role(mentioned.code(), agreement.parties());
      if (!role.equals("mutual")) {
        found.computeIfAbsent(role, r -> new ArrayList<>()).add(mentioned.span());
      }
    }
    agreement.terms().forEach(term -> add(term, words, agreement, found));
    return found;
  }

  private static void add(
      DefinedTerm term, Words words, Agreement agreement, Map<String, List<Span>> found) {
    String role = agreement.roleOf(term.owner());
    if (!role.equals("mutual")) {
      String concept = term.people() ? role + "-people" : role;
      String phrase = Words.fold(term.words());
      int length = phrase.split(" ").length;
      for (int at = 0; at < words.size(); at++) {
        if (words.reads(at, phrase) && written(term, words, at, agreement)) {
          found.computeIfAbsent(concept, c -> new ArrayList<>()).add(new Span(at, at + length));
        }
      }
    }
  }

  /**
   * A term that is defined with a capital is meant only where it has one: "Force", not "in force".
   */
  private static boolean written(DefinedTerm term, Words words, int at, Agreement agreement) {
    return Character.isLowerCase(term.words().charAt(0))
        || Character.isUpperCase(agreement.draft().text().charAt(words.start(at)));
  }

  private String role(String code, List<Party> parties) {
    if (parties.isEmpty()) {
      return code.equals(usualPartner) ? "partner" : "host";
    }
    return parties.stream()
        .filter(party -> party.names().contains(code))
        .map(Party::role)
        .findFirst()
        .orElse("mutual");
  }
}
