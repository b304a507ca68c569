package org.salvaguarda.agreement;

import java.util.List;
import java.util.Objects;

/**
 * A draft understood as an agreement: its Parties and its provisions in the order of the text.
 *
 * @param draft the text it was parsed from; all loci count in it
 * @param title the title, or the first words where there is none
 * @param languages ISO 639-1 codes of the languages it is worded in, the main one first
 * @param parties the Parties that could be told, at most two
 * @param terms the names that the text gives to the Parties and their people
 * @param provisions every provision, each at its own index
 */
public record Agreement(
    Draft draft,
    String title,
    List<String> languages,
    List<Party> parties,
    List<DefinedTerm> terms,
    List<Provision> provisions) {

  public Agreement {
    Objects.requireNonNull(draft);
    Objects.requireNonNull(title);
    languages = List.copyOf(languages);
    parties = List.copyOf(parties);
    terms = List.copyOf(terms);
    provisions = List.copyOf(provisions);
  }

  /**
   * The role of an owner of a {@link DefinedTerm}; {@code mutual} where the text leaves it open.
   */
  public String roleOf(String owner) {
    return parties.stream()
        .filter(party -> party.names().contains(owner))
        .map(Party::role)
        .findFirst()
        .orElse(owner.equals("host") || owner.equals("partner") ? owner : "mutual");
  }

  public String language() {
    return languages.get(0);
  }

  /** How many articles the body has. */
  public int articles() {
    return count("art_");
  }

  /** How many annexes, protocols and appendices follow the body. */
  public int annexes() {
    return count("annex_");
  }

  private int count(String prefix) {
    return (int)
        provisions.stream()
            .map(provision -> provision.locus().article())
            .filter(article -> article.startsWith(prefix))
            .distinct()
            .count();
  }
}
