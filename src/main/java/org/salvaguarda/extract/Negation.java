package org.salvaguarda.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which words of a provision stand under a negation.
 *
 * <p>A negator reaches from where it stands to the next word that ends its reach ("unless",
 * "until", "but"), to a semicolon, or to the end. Two negators cancel: in "shall not enter without
 * consent" entry is denied and consent is affirmed. A continuation ("nor", "ni", "ninguno") within
 * the reach of a negator goes on with it and cancels nothing. A negation within a condition or a
 * relative clause ends with it: "if the host does not reply, agents may enter" allows entry; so
 * does one that a sentence opens with: "without payment, the host shall exempt them".
 */
final class Negation {

  private final Words words;
  private final Map<String, List<Span>> found;
  private final List<Span> reaches = new ArrayList<>();

  /**
   * @param words the provision
   * @param found where the concepts of the grammar stand in it
   */
  Negation(Words words, Map<String, List<Span>> found) {
    this.words = words;
    this.found = found;
    for (Span negator : spans("negator")) {
      if (!(continues(negator) && underWay(negator))) {
        reaches.add(new Span(negator.to(), end(negator)));
      }
    }
  }

  private List<Span> spans(String concept) {
    return found.getOrDefault(concept, List.of());
  }

  private boolean continues(Span negator) {
    return spans("negator-continued").stream().anyMatch(span -> span.from() == negator.from());
  }

  private boolean underWay(Span negator) {
    return reaches.stream()
        .anyMatch(reach -> reach.from() <= negator.from() && negator.from() < reach.to());
  }

  private int end(Span negator) {
    int stop = firstBreak(negator.to(), words.size(), Words.STOP);
    int end = first(spans("scope-end").stream(), negator.to(), stop);
    if (within("conditional-negation", negator)) {
      return firstBreak(negator.to(), firstModal(negator, end), Words.COMMA);
    }
    boolean endsBeforeMain =
        within("relative-negation", negator) || within("fronted-negation", negator);
    return endsBeforeMain ? endBeforeMain(negator, end) : end;
  }

  private boolean within(String concept, Span negator) {
    return spans(concept).stream()
        .anyMatch(span -> span.from() <= negator.from() && negator.to() <= span.to());
  }

  /** Where the main clause goes on: at its modal verb, or at the last comma before it. */
  private int endBeforeMain(Span negator, int end) {
    int modal = firstModal(negator, end);
    for (int at = modal; modal < end && at > negator.to(); at--) {
      if (words.breakBefore(at) != Words.NONE) {
        return at;
      }
    }
    return modal;
  }

  private int firstModal(Span negator, int end) {
    return first(
        Stream.concat(spans("must").stream(), spans("may").stream()), negator.to() + 1, end);
  }

  private static int first(Stream<Span> spans, int from, int end) {
    return spans.mapToInt(Span::from).filter(at -> at >= from && at < end).min().orElse(end);
  }

  private int firstBreak(int from, int end, byte least) {
    int at = from;
    while (at < end && words.breakBefore(at) < least) {
      at++;
    }
    return at;
  }

  boolean affirms(Span span) {
    long over =
        reaches.stream()
            .filter(reach -> reach.from() <= span.from() && span.from() < reach.to())
            .count();
    return over % 2 == 0;
  }
}
