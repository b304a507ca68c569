package org.salvaguarda.assess;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.salvaguarda.evaluate.Rulebook;

/**
 * A rule that finds a check's safeguard, read from its DRL: what a provision must be to count.
 *
 * @param conditions what it asks of the mention; what else stands under {@code when} is not read
 */
record SafeguardRule(String name, List<Condition> conditions) {

  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
  private static final Pattern RULE =
      Pattern.compile("(?ms)^rule \"([^\"]+)\"(.*?)^then\\b(.*?)^end\\b");
  private static final String MENTION = ": Mention(";

  SafeguardRule {
    conditions = List.copyOf(conditions);
  }

  /** The rules that find a check's safeguard and are understood, in the order of its file. */
  static List<SafeguardRule> of(String check, Rulebook rulebook) {
    return rulebook.folder().matching(path -> path.endsWith("/" + check + ".drl")).values().stream()
        .flatMap(drl -> RULE.matcher(COMMENT.matcher(drl).replaceAll("")).results())
        .filter(rule -> rule.group(3).contains("Safeguard."))
        .flatMap(rule -> read(rule).stream())
        .toList();
  }

  /** Whether it takes words that are not under a "not". */
  boolean affirms() {
    return conditions.stream().noneMatch(condition -> condition.manners().contains("denied"));
  }

  /** Empty where it puts another condition, as rules of one's own may: it is then passed over. */
  private static Optional<SafeguardRule> read(MatchResult rule) {
    if (!rule.group(2).contains(MENTION)) {
      return Optional.empty();
    }
    try {
      List<Condition> conditions = ConditionReader.read(inBrackets(rule.group(2)));
      return Optional.of(new SafeguardRule(rule.group(1), conditions));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String inBrackets(String when) {
    int from = when.indexOf(MENTION) + MENTION.length();
    int to = from;
    for (int depth = 1; depth > 0; to++) {
      depth += when.charAt(to) == '(' ? 1 : when.charAt(to) == ')' ? -1 : 0;
    }
    return when.substring(from, to - 1);
  }
}
