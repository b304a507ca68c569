package org.salvaguarda.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a PDF draws at one height one after the other, as stretches that no gutter parts.
 *
 * <p>Words stand too near each other for two columns when less than 1.2 times the size of their
 * font is between them. Example: the row "The Parties shall", "Las Partes" has two stretches where
 * these stand well apart, and one where they do not.
 *
 * @param stretches from left to right; no two overlap
 */
record PdfRow(List<Stretch> stretches) {

  PdfRow {
    stretches = List.copyOf(stretches);
  }

  /** Words that stand near each other, and from where to where they reach. */
  record Stretch(float left, float right, List<PdfWord> words) {

    Stretch and(PdfWord word) {
      List<PdfWord> more = new ArrayList<>(words);
      more.add(word);
      return new Stretch(Math.min(left, word.left()), Math.max(right, word.right()), more);
    }
  }

  private static final float GUTTER = 1.2f;

  private static final Stretch NOTHING =
      new Stretch(Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, List.of());

  /** Columns of a page are taken for those of one table throughout the draft. */
  private static final Column LEFT = new Column(1, 0);

  private static final Column RIGHT = new Column(1, 1);

  static PdfRow of(List<PdfWord> words) {
    Deque<Stretch> stretches = new ArrayDeque<>();
    words.stream()
        .sorted(Comparator.comparing(PdfWord::left))
        .forEach(
            word -> {
              boolean near =
                  !stretches.isEmpty()
                      && word.left() - stretches.getLast().right() < word.size() * GUTTER;
              Stretch before = near ? stretches.removeLast() : NOTHING;
              stretches.add(before.and(word));
            });
    return new PdfRow(List.copyOf(stretches));
  }

  boolean isAcross(float gutter) {
    for (Stretch stretch : stretches) {
      if (stretch.left < gutter && stretch.right > gutter) {
        return true;
      }
    }
    return false;
  }

  List<PdfWord> leftOf(float gutter) {
    return words(stretch -> stretch.right <= gutter);
  }

  List<PdfWord> rightOf(float gutter) {
    return words(stretch -> stretch.left >= gutter);
  }

  /** The row as a line across the page, or as a line of each column. */
  Stream<PdfLine> lines(float gutter) {
    return isAcross(gutter)
        ? PdfLine.of(words(stretch -> true), Column.NONE).stream()
        : Stream.of(PdfLine.of(leftOf(gutter), LEFT), PdfLine.of(rightOf(gutter), RIGHT))
            .flatMap(Optional::stream);
  }

  private List<PdfWord> words(Predicate<Stretch> where) {
    return stretches.stream().filter(where).flatMap(stretch -> stretch.words().stream()).toList();
  }
}
