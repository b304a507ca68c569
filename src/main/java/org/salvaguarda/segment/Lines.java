package org.salvaguarda.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salvaguarda.extract.RomanNumeral;
import org.salvaguarda.extract.Words;

/**
 * Tells the lines of a text: headings of articles, annexes, parts and notes; numbered paragraphs;
 * points; plain text.
 *
 * <p>Article headings in Arabic and Roman numerals and in ordinal words, bare or with a title, on a
 * line of their own or before the text: {@code ARTICULO IV}, {@code Artículo 4.-}, {@code Art. 4º},
 * {@code CLÁUSULA PRIMERA.}, {@code Section 2 Purpose}. Where no such heading stands, numbered
 * titles ({@code 3. Purpose}, {@code IV. Control}, {@code 7}) are taken as articles. {@code B2.}
 * and {@code B.2} are the second paragraph of what is headed B.
 */
final class Lines {

  private static final String NUMBER = "(\\d{1,3}|[IVXLCivxlc]{1,7}\\b|[A-Z]\\b|\\p{L}{3,12})";
  private static final Pattern HEADED =
      Pattern.compile(
          "([\\p{L}]{2,12})[.]?\\s*" + NUMBER + "(?:º|°|o\\b|bis\\b|ª)?\\s*([.:)–—-]*)\\s*");
  private static final Pattern LETTERED =
      Pattern.compile(
          "(\\p{L}{4,12})\\s*[\"“«]?([A-Z]\\b|\\d{1,2}|[IVXL]{1,5}\\b|\\p{L}{3,12}\\b)?[\"”»]?\\s*([.:)–—-]*)\\s*");
  private static final Pattern NUMBERED =
      Pattern.compile("\\(?(\\d{1,3})\\s*(?:[.)]\\s*[-–—]?|[-–—])\\s*|(\\d{1,2})\\s*(?=$)");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "\\(?\\d{1,2}\\.(\\d{1,2})(?:\\.(\\d{1,2}))?[.)]?\\s+(?=[\\p{Lu}\\d\"“«‘'(¿])");
  private static final Pattern ANNEXED =
      Pattern.compile("[A-Z](?:[.-](\\d{1,2})[.)]?|(\\d{1,2})[.)])(?:\\s+|$)");
  private static final Pattern ROMAN =
      Pattern.compile("([IVXL]{1,6})\\s*(?:[.)]\\s*[-–—]?\\s+|(?=$))");
  private static final Pattern LETTER = Pattern.compile("([A-Z])\\s*[.)]\\s*[-–—]?\\s*");
  private static final Pattern POINTED =
      Pattern.compile("_?\\(?([a-zñA-H]|[ivx]{2,5})\\s*(?:[)]\\s*[.-]?|\\.\\s*-?(?=\\s))\\s*");
  private static final Pattern DASHED = Pattern.compile("[-–—•·*]\\s+");
  private static final int HEADING = 110;

  private final String text;
  private final Structure structure;
  private final boolean lettered;
  private final boolean worded;

  private Lines(String text, Structure structure) {
    this.text = text;
    this.structure = structure;
    this.lettered = bounds(text).stream().anyMatch(b -> openingLetter(b[0], b[1]));
    this.worded = bounds(text).stream().filter(b -> articleWord(b[0], b[1]) != null).count() > 1;
  }

  /** Whether a line is headed "Section B" or "B. Purpose": then C is a letter, not a hundred. */
  private boolean openingLetter(int start, int end) {
    Matcher headed = HEADED.matcher(text).region(start, end);
    if (headed.lookingAt()
        && headed.group(2).equals("B")
        && structure.articles().contains(Words.fold(headed.group(1)))) {
      return true;
    }
    Matcher letter = LETTER.matcher(text).region(start, end);
    return letter.lookingAt() && letter.group(1).equals("B") && titled(letter.end(), end);
  }

  /** The lines of a text that are not blank. */
  static List<Line> of(String text, Structure structure) {
    Lines lines = new Lines(text, structure);
    return bounds(text).stream().map(bound -> lines.tell(bound[0], bound[1])).toList();
  }

  private static List<int[]> bounds(String text) {
    List<int[]> bounds = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      int start = from;
      int end = to;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        bounds.add(new int[] {start, end});
      }
      from = to + 1;
    }
    return bounds;
  }

  private Line tell(int start, int end) {
    Line article = articleWord(start, end);
    if (article != null) {
      return article;
    }
    Line headed = annexOrPart(start, end);
    if (headed != null) {
      return headed;
    }
    Line numbered = numbered(start, end);
    if (numbered != null) {
      return numbered;
    }
    boolean closes = structure.opensClosing(text.substring(start, Math.min(end, start + 60)));
    return new Line(closes ? Line.Kind.CLOSING : Line.Kind.TEXT, "", start, start, end);
  }

  private Line articleWord(int start, int end) {
    Matcher matcher = HEADED.matcher(text).region(start, end);
    if (!matcher.lookingAt() || !Character.isUpperCase(text.charAt(start))) {
      return null;
    }
    String number = number(matcher.group(2));
    boolean heading =
        structure.articles().contains(Words.fold(matcher.group(1))) && !number.isEmpty();
    return heading
            && !goesOn(matcher.end(3), end)
            && headsWhatFollows(matcher.end(), end, !matcher.group(3).isEmpty())
        ? new Line(Line.Kind.ARTICLE, number, start, matcher.end(), end)
        : null;
  }

  /** "Section 4.1 does not apply" opens with a reference, not with a heading. */
  private boolean goesOn(int mark, int end) {
    return mark < end
        && Character.isDigit(text.charAt(mark))
        && !Character.isWhitespace(text.charAt(mark - 1));
  }

  private boolean headsWhatFollows(int body, int end, boolean punctuated) {
    return body >= end
        || punctuated
        || Character.isUpperCase(text.charAt(body))
        || (text.charAt(body) == '(' && text.charAt(end - 1) == ')');
  }

  private Line annexOrPart(int start, int end) {
    Matcher matcher = LETTERED.matcher(text).region(start, end);
    if (end - start > HEADING
        || !matcher.lookingAt()
        || !Character.isUpperCase(text.charAt(start))) {
      return note(start, end);
    }
    String word = Words.fold(matcher.group(1));
    String number = matcher.group(2) == null ? "" : annexNumber(matcher.group(2));
    boolean bare = !number.isEmpty() || (matcher.group(2) == null && matcher.end() >= end);
    boolean heading =
        bare
            && (matcher.end() >= end || ".;,:".indexOf(text.charAt(end - 1)) < 0)
            && headsWhatFollows(matcher.end(), end, false);
    if (heading && structure.annexes().contains(word)) {
      return new Line(Line.Kind.ANNEX, number, start, matcher.end(), end);
    }
    return heading && structure.parts().contains(word)
        ? new Line(Line.Kind.PART, number, start, matcher.end(), end)
        : note(start, end);
  }

  /** A letter or numeral as written, a number in words in digits, nothing for another word. */
  private String annexNumber(String written) {
    boolean word = written.length() > 2 && RomanNumeral.valueOf(written) == 0;
    return word ? number(written) : written.toLowerCase(Locale.ROOT);
  }

  private Line note(int start, int end) {
    Matcher matcher = HEADED.matcher(text).region(start, end);
    boolean note =
        matcher.matches()
            && structure.notes().contains(Words.fold(matcher.group(1)))
            && !number(matcher.group(2)).isEmpty();
    return note ? new Line(Line.Kind.NOTE, number(matcher.group(2)), start, end, end) : null;
  }

  private Line numbered(int start, int end) {
    Matcher letter = LETTER.matcher(text).region(start, end);
    if (!worded && lettered && letter.lookingAt() && titled(letter.end(), end)) {
      return new Line(Line.Kind.ARTICLE, number(letter.group(1)), start, letter.end(), end);
    }
    Matcher roman = ROMAN.matcher(text).region(start, end);
    if (!worded && roman.lookingAt()) {
      return new Line(Line.Kind.ARTICLE, number(roman.group(1)), start, roman.end(), end);
    }
    Matcher decimal = DECIMAL.matcher(text).region(start, end);
    if (decimal.lookingAt()) {
      return decimal(decimal, start, end);
    }
    Matcher annexed = ANNEXED.matcher(text).region(start, end);
    if (annexed.lookingAt()) {
      String number = annexed.group(1) == null ? annexed.group(2) : annexed.group(1);
      return new Line(Line.Kind.PARAGRAPH, number, start, annexed.end(), end);
    }
    Matcher digits = NUMBERED.matcher(text).region(start, end);
    if (digits.lookingAt()) {
      String number = digits.group(1) == null ? digits.group(2) : digits.group(1);
      boolean title = !worded && (digits.end() >= end || titled(digits.end(), end));
      return new Line(
          title ? Line.Kind.ARTICLE : Line.Kind.PARAGRAPH, number, start, digits.end(), end);
    }
    Matcher point = POINTED.matcher(text).region(start, end);
    if (point.lookingAt()) {
      return new Line(
          Line.Kind.POINT, point.group(1).toLowerCase(Locale.ROOT), start, point.end(), end);
    }
    Matcher dash = DASHED.matcher(text).region(start, end);
    return dash.lookingAt() ? new Line(Line.Kind.DASH, "", start, dash.end(), end) : null;
  }

  /** {@code 4.2} is paragraph 2 of article 4, {@code 4.2.1} point 1 of it. */
  private static Line decimal(Matcher decimal, int start, int end) {
    return decimal.group(2) == null
        ? new Line(Line.Kind.PARAGRAPH, decimal.group(1), start, decimal.end(), end)
        : new Line(Line.Kind.POINT, decimal.group(2), start, decimal.end(), end);
  }

  private boolean titled(int body, int end) {
    return end - body < 70
        && Character.isUpperCase(text.charAt(body))
        && ".;,:".indexOf(text.charAt(end - 1)) < 0;
  }

  private String number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return written;
    }
    if (lettered && written.length() == 1) {
      return written.toLowerCase(Locale.ROOT);
    }
    int ordinal = structure.ordinal(written);
    int number = ordinal > 0 ? ordinal : RomanNumeral.valueOf(written);
    return number > 0 ? String.valueOf(number) : "";
  }
}
