package org.salvaguarda.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of text as words: folded for matching, each with its offsets in the text as read.
 *
 * <p>Example: {@code Words.of("The Parties’ prior, written consent", 0, 35)} has the words {@code
 * the, parties, prior, written, consent}, with a comma before {@code written}.
 */
public final class Words {

  /** Nothing, or only blanks, stand before a word. */
  public static final byte NONE = 0;

  /** A comma, a bracket, a quotation mark or a dash stands before a word. */
  public static final byte COMMA = 1;

  /** A semicolon, a colon or a full stop stands before a word. */
  public static final byte STOP = 2;

  private static final int ASCII = 127;

  private final String[] folded;
  private final String[] lower;
  private final int[] starts;
  private final int[] ends;
  private final byte[] breaks;

  private Words(List<String> lower, int[] starts, int[] ends, byte[] breaks) {
    this.lower = lower.toArray(String[]::new);
    this.folded = lower.stream().map(Words::fold).toArray(String[]::new);
    this.starts = starts;
    this.ends = ends;
    this.breaks = breaks;
  }

  /** The words between two offsets of a text. */
  public static Words of(String text, int from, int to) {
    List<String> lower = new ArrayList<>();
    int[] starts = new int[(to - from) / 2 + 1];
    int[] ends = new int[starts.length];
    byte[] breaks = new byte[starts.length];
    byte pending = NONE;
    int at = from;
    while (at < to) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        int end = endOfWord(text, at, to);
        starts[lower.size()] = at;
        ends[lower.size()] = end;
        breaks[lower.size()] = pending;
        lower.add(lower(text.substring(at, end)));
        pending = NONE;
        at = end;
      } else {
        pending = (byte) Math.max(pending, breakOf(text.charAt(at)));
        at++;
      }
    }
    return new Words(lower, starts, ends, breaks);
  }

  /** "US", the country, would in lower case be a pronoun. */
  private static String lower(String word) {
    return word.equals("US") ? "usa" : word.toLowerCase(Locale.ROOT);
  }

  private static int endOfWord(String text, int start, int to) {
    int end = start + 1;
    while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static byte breakOf(char c) {
    return switch (c) {
      case ';', ':', '.', '?', '!' -> STOP;
      case ',', '(', ')', '[', ']', '"', '“', '”', '‘', '«', '»', '–', '—' -> COMMA;
      default -> NONE;
    };
  }

  /** Lower case without accents: {@code "Artículo"} gives {@code "articulo"}. */
  public static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > ASCII) {
        return withoutAccents(lower);
      }
    }
    return lower;
  }

  private static String withoutAccents(String lower) {
    StringBuilder plain = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  public int size() {
    return folded.length;
  }

  /** The folded word at a position. */
  public String folded(int position) {
    return folded[position];
  }

  /** The word in lower case with its accents. */
  public String lower(int position) {
    return lower[position];
  }

  /** Whether the words from a position on are those of a folded phrase. */
  public boolean reads(int position, String phrase) {
    int at = position;
    int from = 0;
    while (from < phrase.length()) {
      int blank = phrase.indexOf(' ', from);
      int to = blank < 0 ? phrase.length() : blank;
      if (at >= folded.length
          || folded[at].length() != to - from
          || !phrase.startsWith(folded[at], from)) {
        return false;
      }
      at++;
      from = to + 1;
    }
    return true;
  }

  /** What stands before the word: {@link #NONE}, {@link #COMMA} or {@link #STOP}. */
  public byte breakBefore(int position) {
    return breaks[position];
  }

  public int start(int position) {
    return starts[position];
  }

  public int end(int position) {
    return ends[position];
  }
}
