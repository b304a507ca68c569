package org.salvaguarda.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * One provision's words under a lexicon: what each word passes and which concepts were found so
 * far.
 */
final class Scan {

  private static final Comparator<Span> IN_ORDER =
      Comparator.comparingInt(Span::from).thenComparingInt(Span::to);

  private final Words words;
  private final int[][] passed;
  private final BitSet held = new BitSet();
  private final List<List<Span>> found;
  private final List<Integer> concepts = new ArrayList<>();

  /**
   * @param names which words belong to names of Parties
   */
  Scan(Words words, BitSet names, Symbols symbols) {
    this.words = words;
    this.passed = new int[words.size()][];
    Atoms atoms = symbols.atoms();
    for (int i = 0; i < passed.length; i++) {
      int[] here =
          names.get(i)
              ? atoms.passedByName(words.folded(i))
              : atoms.passedBy(words.folded(i), words.lower(i));
      passed[i] = i == 0 ? atoms.first(here) : here;
    }
    for (int[] atomsHere : passed) {
      for (int atom : atomsHere) {
        held.set(atom);
      }
    }
    this.found = new ArrayList<>(Collections.nCopies(symbols.size(), List.of()));
  }

  int size() {
    return passed.length;
  }

  boolean is(int position, int atom) {
    return position < passed.length && Atoms.contains(passed[position], atom);
  }

  boolean isAny(int position, BitSet tests) {
    if (position < passed.length) {
      for (int passes : passed[position]) {
        if (tests.get(passes)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any word passes a test. */
  boolean holds(int atom) {
    return held.get(atom);
  }

  int[] atomsAt(int position) {
    return passed[position];
  }

  boolean stopsBefore(int position) {
    return position < passed.length && words.breakBefore(position) == Words.STOP;
  }

  /** The concepts found so far, those found first before the others. */
  List<Integer> concepts() {
    return concepts;
  }

  List<Span> spans(int concept) {
    return found.get(concept);
  }

  void add(int concept, Span span) {
    List<Span> spans = found.get(concept);
    if (spans.isEmpty()) {
      spans = new ArrayList<>(2);
      found.set(concept, spans);
      concepts.add(concept);
    }
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).from() == span.from() && spans.get(i).to() == span.to()) {
        return;
      }
    }
    spans.add(span);
  }

  /** Drops what overlaps an antipattern's finds, and puts the rest in the order of the text. */
  void settle(int concept, int unless) {
    List<Span> spans = found.get(concept);
    if (!spans.isEmpty()) {
      List<Span> antipatterns = found.get(unless);
      if (!antipatterns.isEmpty()) {
        spans.removeIf(span -> antipatterns.stream().anyMatch(span::overlaps));
      }
      spans.sort(IN_ORDER);
    }
  }
}
