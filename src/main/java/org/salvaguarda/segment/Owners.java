package org.salvaguarda.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.salvaguarda.agreement.DefinedTerm;
import org.salvaguarda.extract.Words;

/** Finds the Parties in a phrase: by name, by role, or by a term that the text gave before. */
final class Owners {

  private static final int NEAR = 5;

  private final Gazetteer gazetteer;
  private final Structure structure;
  private final List<String> codes;

  /**
   * @param codes the Parties
   */
  Owners(Gazetteer gazetteer, Structure structure, List<String> codes) {
    this.gazetteer = gazetteer;
    this.structure = structure;
    this.codes = codes;
  }

  /** In the order of the phrase. */
  List<Owner> of(String phrase, List<DefinedTerm> terms) {
    Words in = Words.of(phrase, 0, phrase.length());
    List<Owner> owners = new ArrayList<>();
    for (Gazetteer.Mentioned state : gazetteer.find(in)) {
      if (codes.contains(state.code())) {
        owners.add(owner(in, state.span().from(), state.code(), false));
      }
    }
    structure.hostTerms().forEach(term -> addRole(in, term, "host", owners));
    structure.partnerTerms().forEach(term -> addRole(in, term, "partner", owners));
    terms.forEach(term -> addTerm(in, phrase, term, owners));
    owners.sort(Comparator.comparingInt(Owner::position));
    return owners;
  }

  private void addRole(Words in, String term, String role, List<Owner> owners) {
    IntStream.range(0, in.size())
        .filter(at -> in.reads(at, term))
        .forEach(at -> owners.add(owner(in, at, role, false)));
  }

  private void addTerm(Words in, String phrase, DefinedTerm term, List<Owner> owners) {
    String folded = Words.fold(term.words());
    IntStream.range(0, in.size())
        .filter(at -> in.reads(at, folded) && Character.isUpperCase(phrase.charAt(in.start(at))))
        .forEach(at -> owners.add(owner(in, at, term.owner(), term.people())));
  }

  private Owner owner(Words in, int position, String code, boolean people) {
    boolean denied =
        IntStream.range(Math.max(0, position - NEAR), position)
            .anyMatch(at -> structure.definitions().negations().contains(in.folded(at)));
    return new Owner(code, position, denied, people);
  }

  /**
   * A Party, or its people, in a phrase.
   *
   * @param code ISO 3166 code, or {@code host} or {@code partner}
   * @param position of its first word
   * @param denied whether it is taken out: "not a national of Mexico"
   * @param people whether its people are meant
   */
  record Owner(String code, int position, boolean denied, boolean people) {}
}
