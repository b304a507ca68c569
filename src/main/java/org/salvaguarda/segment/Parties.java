package org.salvaguarda.segment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.salvaguarda.agreement.DefinedTerm;
import org.salvaguarda.agreement.Party;
import org.salvaguarda.agreement.Provision;
import org.salvaguarda.agreement.Standing;
import org.salvaguarda.extract.Words;

/**
 * Tells the two Parties from the title, or else from the preamble, and which of them is host.
 *
 * <p>A text's own definitions come first ("'sending State' means the Kingdom of ..."), then what
 * the caller says, then in whose territory things happen. Where nothing tells, the agreement is
 * mutual: each Party is host in turn.
 */
final class Parties {

  private static final int OPENING = 14;

  private final Gazetteer gazetteer;
  private final Languages structures;
  private final Options options;

  Parties(Gazetteer gazetteer, Languages structures, Options options) {
    this.gazetteer = gazetteer;
    this.structures = structures;
    this.options = options;
  }

  /** The codes of the Parties, as the title or else the opening names them, at most two. */
  List<String> codes(String text, String title, List<Provision> provisions) {
    return List.copyOf(named(text, title, provisions).keySet()).stream().limit(2).toList();
  }

  /** The Parties with their roles. */
  List<Party> of(String text, String title, List<Provision> provisions, List<DefinedTerm> terms) {
    Map<String, String> named = named(text, title, provisions);
    List<String> codes = named.keySet().stream().limit(2).toList();
    String host =
        new DefinedRoles(gazetteer, structures)
            .host(text, provisions, codes)
            .or(() -> hostByTerm(codes, terms))
            .or(() -> hostByName(codes))
            .or(
                () ->
                    new Territory(gazetteer, structures.layout(), terms)
                        .host(text, provisions, codes))
            .orElse("");
    return codes.stream()
        .map(code -> new Party(named.get(code), role(code, host), List.of(code)))
        .toList();
  }

  private Map<String, String> named(String text, String title, List<Provision> provisions) {
    Map<String, String> named = new LinkedHashMap<>();
    name(title, named);
    provisions.stream()
        .filter(provision -> provision.standing() != Standing.HEADING)
        .limit(OPENING)
        .takeWhile(provision -> named.size() < 2)
        .forEach(provision -> name(provision.locus().in(text), named));
    return named;
  }

  /** The State that the text calls by a host's name, or the other of the one called partner. */
  private Optional<String> hostByTerm(List<String> codes, List<DefinedTerm> terms) {
    Structure structure = structures.layout();
    return terms.stream()
        .filter(term -> !term.people() && codes.size() == 2 && codes.contains(term.owner()))
        .flatMap(
            term -> {
              String folded = Words.fold(term.words());
              String other = codes.get(term.owner().equals(codes.get(0)) ? 1 : 0);
              return structure.hostTerms().contains(folded)
                  ? Stream.of(term.owner())
                  : structure.partnerTerms().contains(folded) ? Stream.of(other) : Stream.empty();
            })
        .findFirst();
  }

  private void name(String text, Map<String, String> named) {
    Words words = Words.of(text, 0, text.length());
    for (Gazetteer.Mentioned mentioned : gazetteer.find(words)) {
      int from = words.start(mentioned.span().from());
      int to = words.end(mentioned.span().to() - 1);
      named.putIfAbsent(mentioned.code(), text.substring(from, to));
    }
  }

  private Optional<String> hostByName(List<String> codes) {
    if (codes.contains(options.host())) {
      return Optional.of(options.host());
    }
    return codes.contains(options.partner())
        ? codes.stream().filter(code -> !code.equals(options.partner())).findFirst()
        : Optional.empty();
  }

  private static String role(String code, String host) {
    if (host.isEmpty()) {
      return "mutual";
    }
    return code.equals(host) ? "host" : "partner";
  }
}
