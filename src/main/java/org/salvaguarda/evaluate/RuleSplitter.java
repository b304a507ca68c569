package org.salvaguarda.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts DRL files into their rules, each with the head of its file, so that a rule can be compiled
 * alone.
 */
final class RuleSplitter {

  private static final Pattern RULE = Pattern.compile("(?m)^rule\\b");

  private RuleSplitter() {}

  /** Every rule of every file. */
  static Stream<Part> parts(SortedMap<String, String> rules) {
    return rules.entrySet().stream()
        .flatMap(file -> parts(file.getKey(), file.getValue()).stream());
  }

  private static List<Part> parts(String path, String text) {
    Matcher matcher = RULE.matcher(text);
    List<Integer> starts = new ArrayList<>();
    while (matcher.find()) {
      starts.add(matcher.start());
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      String head = text.substring(0, starts.get(0));
      long line = text.substring(0, starts.get(i)).lines().count() + 1;
      parts.add(new Part(path + ":" + line, head + text.substring(starts.get(i), end)));
    }
    return parts;
  }

  /**
   * One rule.
   *
   * @param place file and line where it begins
   * @param text the head of its file and the rule
   */
  record Part(String place, String text) {}
}
