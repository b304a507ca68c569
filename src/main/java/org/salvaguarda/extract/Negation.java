package org.salvaguarda.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words of a provision stand under a negation.
 *
 * <p>A negator reaches from where it stands to the next word that ends its reach ("unless",
 * "until", "but"), to a semicolon, or to the end. Two negators cancel: in "shall not enter without
 * consent" entry is denied and consent is affirmed. A continuation ("nor", "ni", "ninguno") within
 * the reach of a negator goes on with it and cancels nothing.
 */
final class Negation {

  private final List<Span> reaches = new ArrayList<>();

  /**
   * @param words the provision
   * @param negators where negators stand
   * @param continuations which of them only go on with a negation that is under way
   * @param ends where words stand that end a negator's reach
   */
  Negation(Words words, List<Span> negators, List<Span> continuations, List<Span> ends) {
    for (Span negator : negators) {
      if (!(continues(negator, continuations) && underWay(negator))) {
        reaches.add(new Span(negator.to(), end(words, negator, ends)));
      }
    }
  }

  private static boolean continues(Span negator, List<Span> continuations) {
    return continuations.stream().anyMatch(continuation -> continuation.from() == negator.from());
  }

  private boolean underWay(Span negator) {
    return reaches.stream()
        .anyMatch(reach -> reach.from() <= negator.from() && negator.from() < reach.to());
  }

  private static int end(Words words, Span negator, List<Span> ends) {
    int stop = negator.to();
    while (stop < words.size() && words.breakBefore(stop) != Words.STOP) {
      stop++;
    }
    int last = stop;
    return ends.stream()
        .mapToInt(Span::from)
        .filter(from -> from >= negator.to() && from < last)
        .min()
        .orElse(last);
  }

  boolean affirms(Span span) {
    long over =
        reaches.stream()
            .filter(reach -> reach.from() <= span.from() && span.from() < reach.to())
            .count();
    return over % 2 == 0;
  }
}
