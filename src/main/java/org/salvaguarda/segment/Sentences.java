package org.salvaguarda.segment;

import java.util.ArrayList;
import java.util.List;
import org.salvaguarda.extract.Words;

/**
 * Cuts a stretch of text into sentences at a full stop that is followed by a capital, unless an
 * abbreviation, an initial or a number stands before it ("EE. UU.", "Art. 4", "No. 12").
 */
final class Sentences {

  private Sentences() {}

  /** Start and end offsets of each sentence, blanks trimmed. */
  static List<int[]> of(String text, int from, int to, Structure structure) {
    List<int[]> sentences = new ArrayList<>();
    int start = from;
    for (int at = from; at < to; at++) {
      if (ends(text, start, at, to, structure)) {
        int end = closing(text, at + 1, to);
        add(sentences, text, start, end);
        start = end;
        at = end - 1;
      }
    }
    add(sentences, text, start, to);
    return sentences;
  }

  private static boolean ends(String text, int start, int at, int to, Structure structure) {
    char c = text.charAt(at);
    if (c != '.' && c != '?' && c != '!') {
      return false;
    }
    int next = closing(text, at + 1, to);
    return next < to
        && Character.isWhitespace(text.charAt(next))
        && opens(text, next, to)
        && !(c == '.' && abbreviates(text, start, at, structure));
  }

  private static int closing(String text, int at, int to) {
    int end = at;
    while (end < to && "\"'”’»)]".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean opens(String text, int at, int to) {
    int next = at;
    while (next < to
        && (Character.isWhitespace(text.charAt(next))
            || "\"'“‘«¿¡(".indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    return next < to
        && (Character.isUpperCase(text.charAt(next)) || Character.isDigit(text.charAt(next)));
  }

  private static boolean abbreviates(String text, int start, int at, Structure structure) {
    int begin = at;
    while (begin > start && Character.isLetterOrDigit(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, at);
    if (word.isEmpty() || onlyDigits(word)) {
      return !word.isEmpty() && begin == start;
    }
    return word.length() == 1 || structure.abbreviations().contains(Words.fold(word));
  }

  private static boolean onlyDigits(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static void add(List<int[]> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new int[] {start, end});
    }
  }
}
