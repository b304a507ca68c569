package org.salvaguarda.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.salvaguarda.agreement.DefinedTerm;
import org.salvaguarda.extract.Span;
import org.salvaguarda.extract.Words;

/**
 * Reads from a title whose organs it names.
 *
 * <p>Example: in {@code BETWEEN THE DEPARTMENT OF STATE AND THE DEPARTMENT OF THE TREASURY OF THE
 * UNITED STATES AND THE MINISTRY OF PUBLIC SECURITY OF PANAMA} the first two are the United
 * States', the third is Panama's. An organ of which both Parties have one is nobody's.
 */
final class NamedOrgans {

  /** How many words an organ's name has: "Department of State", "Secretariat of the Navy". */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 5;
  private static final int NEAR = 30;

  private final Gazetteer gazetteer;
  private final Structure structure;
  private final List<String> codes;

  NamedOrgans(Gazetteer gazetteer, Structure structure, List<String> codes) {
    this.gazetteer = gazetteer;
    this.structure = structure;
    this.codes = codes;
  }

  /** The organs in the order of the text, each with the Party that is named next after it. */
  List<DefinedTerm> in(String opening) {
    Words words = Words.of(opening, 0, opening.length());
    List<Gazetteer.Mentioned> states = gazetteer.find(words);
    List<DefinedTerm> organs = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int from = at;
      if (isOrgan(words, at) && Character.isUpperCase(opening.charAt(words.start(at)))) {
        states.stream()
            .filter(state -> state.span().to() > from)
            .findFirst()
            .filter(state -> codes.contains(state.code()) && belongs(words, from, state.span()))
            .ifPresent(state -> add(organs, words, from, end(words, from, state.span()), state));
      }
    }
    return organs.stream().filter(organ -> !isShared(organ, organs)).distinct().toList();
  }

  private boolean isOrgan(Words words, int at) {
    return structure.definitions().institutions().contains(words.folded(at))
        && at + 1 < words.size()
        && structure.functionWords().contains(words.folded(at + 1));
  }

  /** Whether nothing between an organ and a State ends the sentence or opens the other side. */
  private boolean belongs(Words words, int from, Span state) {
    return state.from() > from
        && state.from() - from < NEAR
        && IntStream.range(from + 1, state.from())
            .noneMatch(
                at ->
                    words.breakBefore(at) == Words.STOP
                        || structure.definitions().sides().contains(words.folded(at)));
  }

  /** An organ's name ends at a comma, at "and", or before "of" and the State. */
  private int end(Words words, int from, Span state) {
    int end =
        IntStream.range(from + 1, state.from())
            .filter(at -> words.breakBefore(at) != Words.NONE || joins(words.folded(at)))
            .findFirst()
            .orElse(state.from());
    end = Math.min(end, from + LONGEST);
    while (end > from && structure.functionWords().contains(words.folded(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean joins(String word) {
    return structure.definitions().conjunctions().contains(word);
  }

  private static void add(
      List<DefinedTerm> organs, Words words, int from, int to, Gazetteer.Mentioned state) {
    if (to - from >= SHORTEST) {
      String name = String.join(" ", IntStream.range(from, to).mapToObj(words::folded).toList());
      organs.add(new DefinedTerm(capitalised(name), state.code(), false));
    }
  }

  /** With a capital, as a name that counts only where it is written with one. */
  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static boolean isShared(DefinedTerm organ, List<DefinedTerm> organs) {
    return organs.stream()
        .anyMatch(
            other -> other.words().equals(organ.words()) && !other.owner().equals(organ.owner()));
  }
}
