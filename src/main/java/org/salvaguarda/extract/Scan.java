package org.salvaguarda.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One provision's words under a lexicon: what each word passes and which concepts were found so far. */
final class Scan {

  private final Words words;
  private final int[][] passed;
  private final Map<String, List<Span>> found = new HashMap<>();

  Scan(Words words, Atoms atoms) {
    this.words = words;
    this.passed = new int[words.size()][];
    for (int i = 0; i < passed.length; i++) {
      passed[i] = atoms.passedBy(words.folded(i), words.lower(i));
    }
  }

  int size() {
    return passed.length;
  }

  boolean is(int position, int atom) {
    return position < passed.length && Atoms.contains(passed[position], atom);
  }

  int[] atomsAt(int position) {
    return passed[position];
  }

  boolean stopsBefore(int position) {
    return position < passed.length && words.breakBefore(position) == Words.STOP;
  }

  List<Span> spans(String concept) {
    return found.getOrDefault(concept, List.of());
  }

  void add(String concept, Span span) {
    List<Span> spans = found.computeIfAbsent(concept, c -> new ArrayList<>(2));
    if (!spans.contains(span)) {
      spans.add(span);
    }
  }

  /** Drops what overlaps an antipattern's finds, and puts the rest in the order of the text. */
  void settle(String concept, List<Span> unless) {
    List<Span> spans = found.get(concept);
    if (spans != null) {
      spans.removeIf(span -> unless.stream().anyMatch(span::overlaps));
      spans.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
    }
  }

  Map<String, List<Span>> found() {
    return found;
  }
}
