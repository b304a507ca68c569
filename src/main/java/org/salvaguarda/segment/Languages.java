package org.salvaguarda.segment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.salvaguarda.extract.Words;

/**
 * Tells the language of a stretch of text by its commonest words.
 *
 * <p>A handful of function words tells English from Spanish in one sentence, where statistical
 * identifiers need more text than a recital has. Text in which less than one word in eight is a
 * function word of a known language is in none.
 */
public final class Languages {

  private static final double LEAST_SHARE = 0.125;

  /**
   * How many times the common words of the expected language there must be: a gloss does not change
   * the language.
   */
  private static final double CLEARLY = 1.5;

  private final List<Structure> structures;
  private final Structure layout;

  public Languages(List<Structure> structures) {
    this.structures = List.copyOf(structures);
    this.layout = structures.stream().reduce(Structure::merged).orElseThrow();
  }

  /** The structure for an ISO 639-1 code. */
  public Structure of(String language) {
    return structures.stream()
        .filter(structure -> structure.language().equals(language))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no lexicon for language '" + language + "'"));
  }

  /** The layout that holds for texts in any of the languages, and for texts in several. */
  Structure layout() {
    return layout;
  }

  /** ISO 639-1 codes of the languages there is a lexicon for. */
  public List<String> codes() {
    return structures.stream().map(Structure::language).toList();
  }

  /** The languages as a reader would list them: {@code "English, Spanish"}. */
  public String names() {
    return structures.stream().map(Structure::names).collect(Collectors.joining(", "));
  }

  /**
   * The code of the language that the text between two offsets is in, or {@code fallback} where it
   * cannot be told.
   */
  public String tell(String text, int from, int to, String fallback) {
    Words words = Words.of(text, from, to);
    String best = fallback;
    double most = -1;
    double expected = 0;
    for (Structure structure : structures) {
      double share = share(words, structure);
      if (share > most) {
        most = share;
        best = structure.language();
      }
      expected = structure.language().equals(fallback) ? share : expected;
    }
    return most < LEAST_SHARE || most < expected * CLEARLY ? fallback : best;
  }

  /** How much of the words of a text are function words of the best language, from 0 to 1. */
  public double share(String text) {
    Words words = Words.of(text, 0, text.length());
    return share(words, best(words));
  }

  private Structure best(Words words) {
    return structures.stream().max(Comparator.comparingDouble(s -> share(words, s))).orElseThrow();
  }

  private static double share(Words words, Structure structure) {
    long common = 0;
    for (int i = 0; i < words.size(); i++) {
      common += structure.functionWords().contains(words.folded(i)) ? 1 : 0;
    }
    return words.size() == 0 ? 0 : (double) common / words.size();
  }
}
