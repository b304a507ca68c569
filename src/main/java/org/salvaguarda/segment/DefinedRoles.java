package org.salvaguarda.segment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.salvaguarda.agreement.Provision;
import org.salvaguarda.extract.Words;

/**
 * Reads who is host from the text's own terms: "'sending State' means the Kingdom of the
 * Netherlands", "el Gobierno de los Estados Unidos, en adelante 'el Estado remitente'".
 */
final class DefinedRoles {

  private static final int OPENING = 60;
  private static final int NEAR = 14;

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
    Stream<String> hosts = named(words, structure.hostTerms());
    Stream<String> others =
        named(words, structure.partnerTerms())
            .map(code -> codes.get(code.equals(codes.get(0)) ? 1 : 0));
    return Stream.concat(hosts, others).filter(codes.subList(0, 2)::contains);
  }

  private Stream<String> named(Words words, List<String> terms) {
    return gazetteer.find(words).stream()
        .filter(mentioned -> terms.stream().anyMatch(term -> isCalled(words, mentioned, term)))
        .map(Gazetteer.Mentioned::code);
  }

  /**
   * Whether a defined term stands near a name with nothing but defining words between: quotation
   * marks set it off.
   */
  private static boolean isCalled(Words words, Gazetteer.Mentioned mentioned, String term) {
    for (int at = Math.max(0, mentioned.span().from() - NEAR);
        at < Math.min(words.size(), mentioned.span().to() + NEAR);
        at++) {
      if (words.reads(at, term) && setOff(words, at)) {
        return true;
      }
    }
    return false;
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
