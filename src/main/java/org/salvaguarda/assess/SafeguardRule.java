package org.salvaguarda.assess;

import java.util.List;
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

  /** The rules that find a check's safeguard, in the order of its file. */
  static List<SafeguardRule> of(String check, Rulebook rulebook) {
    return rulebook.folder().matching(path -> path.endsWith("/" + check + ".drl")).values().stream()
        .flatMap(drl -> RULE.matcher(COMMENT.matcher(drl).replaceAll("")).results())
        .filter(rule -> rule.group(3).contains("Safeguard."))
        .map(SafeguardRule::read)
        .toList();
  }

  /** Whether it takes words that are not under a "not". */
  boolean affirms() {
    return conditions.stream().noneMatch(condition -> condition.manners().contains("denied"));
  }

  private static SafeguardRule read(MatchResult rule) {
    return new SafeguardRule(rule.group(1), ConditionReader.read(inBrackets(rule.group(2))));
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
