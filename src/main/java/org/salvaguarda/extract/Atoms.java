package org.salvaguarda.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The word tests of a lexicon, each under a number: {@code consent} is that word, {@code authori*}
 * a word that begins so, {@code *arán} one that ends so (accents count), {@code #} a number in
 * digits.
 */
final class Atoms {

  /** The test that only the first position of a provision passes. */
  static final String FIRST = "^";

  private static final int REMEMBERED = 200_000;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int first = of(FIRST);
  private final Map<String, int[]> seen = new ConcurrentHashMap<>();
  private boolean hasEndings;

  /** The number of a word test, the same for the same test. */
  int of(String test) {
    String key = test.startsWith("*") ? test : Words.fold(test);
    hasEndings |= test.startsWith("*");
    return numbers.computeIfAbsent(key, k -> numbers.size());
  }

  /** The tests that a word passes, ascending. */
  int[] passedBy(String folded, String lower) {
    int[] known = seen.get(lower);
    if (known == null) {
      known = compute(folded, lower);
      if (seen.size() < REMEMBERED) {
        seen.put(lower, known);
      }
    }
    return known;
  }

  /**
   * The tests that a word of a Party's name passes: not those by its beginning or end, since the
   * Assisting Party does not assist, nor is the United States a unit. A test by one letter is for
   * any word, so a name passes it.
   */
  int[] passedByName(String folded) {
    return IntStream.of(number(folded), number(folded.charAt(0) + "*"))
        .filter(number -> number >= 0)
        .sorted()
        .toArray();
  }

  /** Adds the test that only the word passes with which a provision begins. */
  int[] first(int[] passed) {
    return IntStream.concat(IntStream.of(first), IntStream.of(passed)).toArray();
  }

  private int[] compute(String folded, String lower) {
    IntStream beginnings =
        IntStream.rangeClosed(1, folded.length()).map(i -> number(folded.substring(0, i) + "*"));
    IntStream endings =
        hasEndings
            ? IntStream.range(0, lower.length()).map(i -> number("*" + lower.substring(i)))
            : IntStream.empty();
    IntStream whole =
        IntStream.of(number(folded), Character.isDigit(folded.charAt(0)) ? number("#") : -1);
    return IntStream.concat(IntStream.concat(beginnings, endings), whole)
        .filter(number -> number >= 0)
        .sorted()
        .toArray();
  }

  private int number(String test) {
    return numbers.getOrDefault(test, -1);
  }

  /** How many word tests there are. */
  int size() {
    return numbers.size();
  }

  static boolean contains(int[] passed, int atom) {
    for (int passes : passed) {
      if (passes == atom) {
        return true;
      }
    }
    return false;
  }
}
