package org.salvaguarda.ingest;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text as read from the characters as found: one spelling for what looks the same.
 *
 * <p>Composed (NFC); ligatures spelled out; every kind of space and tab a space; every kind of line
 * end a line feed; non-breaking hyphens made plain; soft hyphens (with the line end after them),
 * marks of direction, zero-width and control characters dropped; no spaces at the end of a line, no
 * empty lines at either end, never more than one empty line. Curly quotes, dashes and spaces within
 * a line stay. Normalising twice changes nothing more.
 *
 * <p>Example: {@code Normalisation.of("ef\ufb01ciency\r\n\r\n\r\nArt.\u00a01 ")} gives {@code
 * "efficiency\n\nArt. 1"}.
 */
final class Normalisation {

  private static final Map<String, String> LIGATURES =
      Map.of(
          "\ufb00", "ff", "\ufb01", "fi", "\ufb02", "fl", "\ufb03", "ffi", "\ufb04", "ffl",
          "\ufb05", "st", "\ufb06", "st");

  private static final Pattern LIGATURE = Pattern.compile("[\ufb00-\ufb06]");
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000b\f\u0085\u2028]");
  private static final Pattern PARAGRAPH_END = Pattern.compile("\u2029");
  private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00ad\n?");
  private static final Pattern SPACE = Pattern.compile("[\t\\p{Zs}&&[^ ]]");
  private static final Pattern HYPHEN = Pattern.compile("[\u2010\u2011]");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff&&[^\n]]");
  private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

  private Normalisation() {}

  static String of(String found) {
    return lines(characters(found));
  }

  private static String characters(String found) {
    return plain(found)
        ? Normalizer.normalize(found, Normalizer.Form.NFC)
        : Normalizer.normalize(replaced(found), Normalizer.Form.NFC);
  }

  /** Whether nothing but line feeds, ASCII, Latin letters, dashes and quotes stands in a text. */
  private static boolean plain(String text) {
    return text.chars()
        .allMatch(
            c ->
                (c >= ' ' && c < 0x7f)
                    || c == '\n'
                    || (c > 0xa0 && c < 0x250 && c != 0xad)
                    || (c >= 0x2013 && c <= 0x201e));
  }

  private static String replaced(String found) {
    String text = LINE_END.matcher(found).replaceAll("\n");
    text = PARAGRAPH_END.matcher(text).replaceAll("\n\n");
    text = SPACE.matcher(text).replaceAll(" ");
    text = INVISIBLE.matcher(text).replaceAll("");
    text = SOFT_HYPHEN.matcher(text).replaceAll("");
    text = HYPHEN.matcher(text).replaceAll("-");
    return LIGATURE.matcher(text).replaceAll(Normalisation::spelledOut);
  }

  private static String spelledOut(MatchResult ligature) {
    return LIGATURES.get(ligature.group());
  }

  private static String lines(String text) {
    String stripped = text.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    return withoutEmptyEnds(EMPTY_LINES.matcher(stripped).replaceAll("\n\n"));
  }

  private static String withoutEmptyEnds(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\n') {
      start++;
    }
    return text.substring(start).stripTrailing();
  }
}
