package org.salvaguarda.ingest;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a running head has in common from page to page: its words, and its numbers less the number
 * of the page.
 *
 * <p>Example: "Page 3 of 12" on page 3 and "Page 4 of 12" on page 4 share the shape {@code "page
 * <0> of 12"}.
 */
final class HeadShape {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern ROMAN =
      Pattern.compile("[\\s\u2013\u2014-]*([ivxlc]{1,8})[\\s\u2013\u2014-]*");
  private static final Pattern PAGE =
      Pattern.compile(
          "[\\s\u2013\u2014-]*(?:p[aá]g(?:ina|e)?\\.?\\s*)?(\\d{1,4})(?:\\s*(?:/|of|de)\\s*\\d{1,4})?[\\s\u2013\u2014-]*");

  private HeadShape() {}

  /** The shapes that a line on the given page may share with its like on other pages. */
  static List<String> of(int page, String line) {
    String words = line.toLowerCase(Locale.ROOT);
    List<MatchResult> numbers = NUMBER.matcher(words).results().toList();
    if (ROMAN.matcher(words).matches()) {
      return List.of("roman <" + (roman(words) - page) + ">");
    }
    if (numbers.isEmpty() || Lines.isHeading(line)) {
      return List.of(words);
    }
    MatchResult first = numbers.get(0);
    MatchResult last = numbers.get(numbers.size() - 1);
    return List.of(words, counted(words, first, page), counted(words, last, page));
  }

  /** Whether the line is nothing but the number of the page, such as "Page 1 of 4" or "- 1 -". */
  static boolean isNumberOf(int page, String line) {
    var number = PAGE.matcher(line.toLowerCase(Locale.ROOT));
    return number.matches() && Integer.parseInt(number.group(1)) == page;
  }

  private static String counted(String words, MatchResult number, int page) {
    int ahead = Integer.parseInt(number.group()) - page;
    return words.substring(0, number.start()) + "<" + ahead + ">" + words.substring(number.end());
  }

  private static int roman(String words) {
    var numeral = ROMAN.matcher(words);
    String letters = numeral.matches() ? numeral.group(1) : "";
    int number = 1;
    while (number < 400 && !Numerals.roman(number).equals(letters)) {
      number++;
    }
    return number;
  }
}
