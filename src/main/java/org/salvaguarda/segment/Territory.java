package org.salvaguarda.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.salvaguarda.agreement.DefinedTerm;
import org.salvaguarda.agreement.Provision;
import org.salvaguarda.extract.Words;

/**
 * Tells the host by where things happen: the Party that a text says much oftener than the other
 * after "in" or "territory of".
 */
final class Territory {

  /** Fewer mentions show nothing. */
  private static final int ENOUGH = 3;

  /** How many times as often as the other Party. */
  private static final int MUCH = 3;

  private static final int NEAR = 5;

  private final Gazetteer gazetteer;
  private final Structure structure;
  private final List<DefinedTerm> terms;

  Territory(Gazetteer gazetteer, Structure structure, List<DefinedTerm> terms) {
    this.gazetteer = gazetteer;
    this.structure = structure;
    this.terms = terms;
  }

  /** The code of the Party in whose territory things happen, if it is clearly one of the two. */
  Optional<String> host(String text, List<Provision> provisions, List<String> codes) {
    if (codes.size() < 2) {
      return Optional.empty();
    }
    Map<String, Integer> counts = new HashMap<>();
    provisions.stream()
        .filter(Provision::operative)
        .forEach(provision -> count(text, provision, counts));
    int one = counts.getOrDefault(codes.get(0), 0);
    int two = counts.getOrDefault(codes.get(1), 0);
    if (Math.max(one, two) < ENOUGH || Math.max(one, two) < MUCH * Math.min(one, two)) {
      return Optional.empty();
    }
    return Optional.of(codes.get(one > two ? 0 : 1));
  }

  private void count(String text, Provision provision, Map<String, Integer> counts) {
    Words words = Words.of(text, provision.locus().start(), provision.locus().end());
    gazetteer.find(words).stream()
        .filter(state -> placed(words, state.span().from()))
        .forEach(state -> counts.merge(state.code(), 1, Integer::sum));
    for (DefinedTerm term : terms) {
      String folded = Words.fold(term.words());
      IntStream.range(0, term.people() ? 0 : words.size())
          .filter(at -> words.reads(at, folded) && placed(words, at))
          .forEach(at -> counts.merge(term.owner(), 1, Integer::sum));
    }
  }

  /** Whether "in" or "territory" stands shortly before, with nothing but small words between. */
  private boolean placed(Words words, int position) {
    for (int at = position - 1; at >= Math.max(0, position - NEAR); at--) {
      if (structure.definitions().territory().contains(words.folded(at))) {
        return true;
      }
      if (!structure.functionWords().contains(words.folded(at))
          && !structure.definitions().institutions().contains(words.folded(at))) {
        return false;
      }
    }
    return false;
  }
}
