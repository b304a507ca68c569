package org.salvaguarda.ingest;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A text without the line ends that a hard-wrapping editor put in; a text that is not hard-wrapped
 * is left as it is.
 *
 * <p>A text is hard-wrapped when three lines or more, and one in ten, are 60 to 100 characters
 * long, end no statement, and are followed by a line that begins in lower case. In such a text a
 * line end is the editor's when the next line begins in lower case, or when its first word would
 * not have fitted (the rule of greedy wrapping) and no item or heading begins.
 *
 * <p>Not recognised: text wrapped at more than 100 or less than 60 characters. Example: {@code "The
 * Parties ... shall at\nall times"} gives {@code "The Parties ... shall at all times"}.
 */
final class HardWrap {

  private static final int SHORTEST = 60;
  private static final int LONGEST = 100;
  private static final int FEWEST = 3;
  private static final int SHARE = 10;

  private final List<String> lines;
  private final Hyphenation hyphenation;

  private HardWrap(String text) {
    lines = text.lines().toList();
    // the words of the text are needed only where a line ends in a hyphen
    hyphenation = Hyphenation.in(text.contains("-\n") ? text : "");
  }

  static String joined(String text) {
    HardWrap wrap = new HardWrap(text);
    return wrap.isWrapped() ? wrap.text() : text;
  }

  private boolean isWrapped() {
    long wrapped = ends().filter(this::isSurelyWrapped).count();
    return wrapped >= FEWEST && wrapped * SHARE >= lines.stream().filter(l -> !l.isEmpty()).count();
  }

  private String text() {
    int width =
        ends().filter(this::isSurelyWrapped).map(i -> line(i).length()).max().orElse(LONGEST);
    StringBuilder text = new StringBuilder();
    boolean joined = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = joined ? line(i).strip() : line(i);
      joined = isWrapped(i, width);
      text.append(joined ? hyphenation.before(line, next(i)) : line + "\n");
    }
    return text.toString();
  }

  private boolean isWrapped(int end, int width) {
    if (line(end).isEmpty() || next(end).isEmpty()) {
      return false;
    }
    boolean fits = line(end).length() + 1 + Lines.firstWord(next(end)).length() <= width;
    boolean item = Lines.endsStatement(line(end)) && Lines.opensItem(next(end));
    boolean begins = item || Lines.partClauses(line(end), next(end));
    return continues(end) || (!fits && !begins);
  }

  private boolean isSurelyWrapped(int end) {
    int length = line(end).length();
    return length >= SHORTEST && length <= LONGEST && continues(end);
  }

  private boolean continues(int end) {
    return Lines.isContinuation(next(end)) && !Lines.endsStatement(line(end));
  }

  private IntStream ends() {
    return IntStream.range(0, lines.size() - 1);
  }

  private String line(int i) {
    return lines.get(i);
  }

  private String next(int i) {
    return i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
  }
}
