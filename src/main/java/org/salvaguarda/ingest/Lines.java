package org.salvaguarda.ingest;

import java.util.regex.Pattern;

/**
 * What the two sides of a line end tell about it: whether a statement ends there, goes on, or an
 * item or heading begins.
 *
 * <p>Example: {@code Lines.opensItem("(a) to inform")} and {@code Lines.endsStatement("as
 * follows:")} are true.
 */
final class Lines {

  private static final Pattern STATEMENT_END =
      Pattern.compile("(?:[.;:!?\u2026][\"'\u201d\u2019\u00bb)\\]]{0,3}|[;,] (?:and|or|y|o|e|u))$");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:art[ií]culo|article|art\\.|section|secci[oó]n|cl[aá]usula|clause|annex|anexo|appendix|"
              + "ap[eé]ndice|chapter|cap[ií]tulo|title|t[ií]tulo|part|parte|protocol|protocolo)\\s"
              + "(?:[0-9ivxlc]+|[a-z]|preliminar|[uú]nic[oa]|"
              + "\\p{L}{2,8}(?:er|und|art|int|xt|tim|av|en|cim)[oa])\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final Pattern ITEM =
      Pattern.compile(
          "(?:\\(?(?:\\d{1,3}|\\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})\\)\\s|\\d{1,3}(?:\\.\\d{1,3})*\\.?\u00ba?[-\u2013]\\s|"
              + "\\d{1,3}\\.(?:\\d{1,3}\\.?)*(?:\\s|(?=\\p{Lu}))|(?:[a-zA-Z]|[IVXLCivxlc]{1,6})\\.[-\u2013]?\\s|"
              + "[-\u2013\u2014\u2022*\u00b7]\\s).*",
          Pattern.DOTALL);

  private Lines() {}

  /** Whether the line ends with a sentence or an item of an enumeration. */
  static boolean endsStatement(String line) {
    return STATEMENT_END.matcher(line.substring(Math.max(0, line.length() - 8))).find();
  }

  /**
   * Whether the line begins with the mark of an item, such as {@code 1.}, {@code (a)} or a dash, or
   * is a heading.
   */
  static boolean opensItem(String line) {
    return ITEM.matcher(line).matches() || isHeading(line);
  }

  /** Whether the line begins like a numbered heading: {@code Article 4}. */
  static boolean isHeading(String line) {
    return HEADING.matcher(line).matches();
  }

  /** Whether the line begins in lower case, so that something before it goes on. */
  static boolean isContinuation(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0)) && !opensItem(line);
  }

  /** Whether a clause ends between the lines and the next begins with a capital, as recitals do. */
  static boolean partClauses(String line, String next) {
    return line.endsWith(";") && !next.isEmpty() && Character.isUpperCase(next.codePointAt(0));
  }

  /** The characters up to the first space. */
  static String firstWord(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line : line.substring(0, space);
  }
}
