package org.salvaguarda.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line ends when the next is joined to it: with a space, without its hyphen, or as it is.
 *
 * <p>A hyphen between a letter and a lower-case letter is taken for a soft break and dropped,
 * unless the text itself speaks against it: it spells the word with a hyphen elsewhere, or uses
 * both halves (of three letters and more) as words and never the whole. A hyphen before anything
 * else was typed and stays. Not recognised: a typed hyphen in a word that stands nowhere else.
 *
 * <p>Example: {@code Hyphenation.in("").before("the agree-", "ment enters")} gives {@code "the
 * agree"}; {@code before("the Parties", "shall")} gives {@code "the Parties "}.
 */
final class Hyphenation {

  private static final Pattern BROKEN =
      Pattern.compile("(?<!\\p{L})\\p{L}{1,60}-\\s*\n\\s*\\p{L}{1,60}");
  private static final Pattern WORD = Pattern.compile("\\p{L}++(?:-\\p{L}++)*+");
  private static final Pattern LAST = Pattern.compile("(?<![\\p{L}-])\\p{L}{1,60}(?=-$)");
  private static final Pattern FIRST = Pattern.compile("^\\p{Ll}\\p{L}{0,60}");
  private static final Pattern TYPED = Pattern.compile("[\\p{L}\\p{N}]-$");

  private final Set<String> words = new HashSet<>();
  private final Set<String> compounds = new HashSet<>();

  private Hyphenation(String text) {
    Matcher word = WORD.matcher(BROKEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" "));
    while (word.find()) {
      add(word.group().split("-"));
    }
  }

  /** The ways of one text, its lines parted by line feeds. */
  static Hyphenation in(String text) {
    return new Hyphenation(text);
  }

  /** The line as it stands before the next in one paragraph, a space included where one belongs. */
  String before(String line, String next) {
    if (!TYPED.matcher(tail(line)).find()) {
      return line + " ";
    }
    return isSoft(line, next) ? line.substring(0, line.length() - 1) : line;
  }

  private boolean isSoft(String line, String next) {
    Matcher left = LAST.matcher(tail(line));
    Matcher right = FIRST.matcher(next);
    return left.find() && right.find() && isOneWord(lower(left.group()), lower(right.group()));
  }

  private boolean isOneWord(String left, String right) {
    boolean compound = compounds.contains(left + "-" + right) || areWords(left, right);
    return words.contains(left + right) || !compound;
  }

  private boolean areWords(String left, String right) {
    return left.length() > 2 && right.length() > 2 && words.contains(left) && words.contains(right);
  }

  private void add(String[] parts) {
    words.addAll(List.of(parts));
    for (int i = 1; i < parts.length; i++) {
      compounds.add(parts[i - 1] + "-" + parts[i]);
    }
  }

  private static String tail(String line) {
    return line.substring(Math.max(0, line.length() - 64));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
