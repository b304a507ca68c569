package org.salvaguarda.extract;

/**
 * A run of words of one provision.
 *
 * @param from position of the first word
 * @param to position after the last word
 */
public record Span(int from, int to) {

  public boolean overlaps(Span other) {
    return from < other.to && other.from < to;
  }
}
