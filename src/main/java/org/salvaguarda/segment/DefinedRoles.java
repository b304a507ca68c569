package org.salvaguarda.segment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.salvaguarda.agreement.Provision;
import org.salvaguarda.extract.Words;

/**
 * Reads who is host from the text's own terms: "'sending State' means the Kingdom of the
 * Netherlands", "el Gobierno de los Estados Unidos, en adelante 'el Estado remitente'".
 */
final class DefinedRoles {

  private static final int OPENING = 60;
  private static final int NEAR = 24;

  /** How soon after a term its defining verb comes: "'Host State authorities' means". */
  private static final int VERB = 3;

  private final Gazetteer gazetteer;
  private final Languages languages;

  DefinedRoles(Gazetteer gazetteer, Languages languages) {
    this.gazetteer = gazetteer;
    this.languages = languages;
  }

  /**
   * The code of the Party that a definition makes host, directly or by making the other one
   * partner.
   */
  Optional<String> host(String text, List<Provision> provisions, List<String> codes) {
    if (codes.size() < 2) {
      return Optional.empty();
    }
    return provisions.stream()
        .limit(OPENING)
        .flatMap(provision -> hosts(text, provision, codes))
        .findFirst();
  }

  private Stream<String> hosts(String text, Provision provision, List<String> codes) {
    Words words = Words.of(text, provision.locus().start(), provision.locus().end());
    Structure structure = languages.of(provision.language());
    List<Gazetteer.Mentioned> states =
        gazetteer.find(words).stream()
            .filter(state -> codes.subList(0, 2).contains(state.code()))
            .toList();
    Stream<String> hosts = called(words, states, structure.hostTerms(), structure);
    Stream<String> others =
        called(words, states, structure.partnerTerms(), structure)
            .map(code -> codes.get(code.equals(codes.get(0)) ? 1 : 0));
    return Stream.concat(hosts, others);
  }

  private static Stream<String> called(
      Words words, List<Gazetteer.Mentioned> states, List<String> terms, Structure structure) {
    return terms.stream()
        .flatMap(
            term ->
                IntStream.range(0, words.size())
                    .filter(at -> words.reads(at, term) && setOff(words, at))
                    .mapToObj(at -> named(words, states, at, term.split(" ").length, structure)))
        .flatMap(Optional::stream);
  }

  /**
   * The State that a term set off by quotation marks names: the next one where a defining verb
   * follows the term, else the last one before it.
   */
  private static Optional<String> named(
      Words words, List<Gazetteer.Mentioned> states, int at, int length, Structure structure) {
    int after = at + length;
    boolean defines =
        IntStream.range(after, after + VERB)
            .anyMatch(
                i -> structure.definitions().verbs().stream().anyMatch(v -> words.reads(i, v)));
    Optional<Gazetteer.Mentioned> state =
        defines
            ? states.stream().filter(s -> s.span().from() >= after).findFirst()
            : states.stream().filter(s -> s.span().to() <= at).reduce((first, last) -> last);
    return state
        .filter(s -> Math.max(s.span().from() - after, at - s.span().to()) < NEAR)
        .map(Gazetteer.Mentioned::code);
  }

  /** Whether a comma or quotation mark stands before the word, or before the article before it. */
  private static boolean setOff(Words words, int at) {
    return words.breakBefore(at) == Words.COMMA
        || (at > 0
            && words.breakBefore(at - 1) == Words.COMMA
            && words.breakBefore(at) == Words.NONE
            && words.folded(at - 1).length() <= 3);
  }
}
