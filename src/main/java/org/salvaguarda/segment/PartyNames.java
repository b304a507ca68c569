package org.salvaguarda.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.Party;
import org.salvaguarda.extract.Extractor;
import org.salvaguarda.extract.Span;
import org.salvaguarda.extract.Words;

/**
 * Resolves names of States to roles: those of the host to {@code host}, those of the partner to
 * {@code partner}, any other to {@code state-name}. In a single clause, whose Parties are not
 * known, the usual partner is partner and any other State is host.
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
    return found;
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
