package org.salvaguarda.assess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.salvaguarda.extract.Mention;

/**
 * Reads the conditions of a {@code Mention} pattern in DRL: comparisons and questions that the
 * checks' rules put, joined by {@code || && !} and brackets.
 *
 * <p>Example: {@code concept == "audit", affirmed, lacks("by-agreement")} gives three.
 */
final class ConditionReader {

  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"]*\"|==|!=|&&|\\|\\||[!(),]|[\\w.]+|\\S");

  private final List<String> tokens;
  private int at;

  private ConditionReader(List<String> tokens) {
    this.tokens = tokens;
  }

  /**
   * The conditions.
   *
   * @throws IllegalArgumentException for a condition that no rule of a check had when this was made
   */
  static List<Condition> read(String drl) {
    List<String> tokens = TOKEN.matcher(drl).results().map(MatchResult::group).toList();
    ConditionReader reader = new ConditionReader(tokens);
    List<Condition> conditions = new ArrayList<>();
    do {
      conditions.add(reader.either());
    } while (reader.skip(","));
    if (reader.at < tokens.size()) {
      throw unknown(reader.next());
    }
    return List.copyOf(conditions);
  }

  private Condition either() {
    Condition one = both();
    return skip("||") ? one.or(either()) : one;
  }

  private Condition both() {
    Condition one = single();
    return skip("&&") ? one.and(both()) : one;
  }

  private Condition single() {
    if (skip("!")) {
      return single().negated();
    }
    if (skip("(")) {
      Condition inner = either();
      expect(")");
      return inner;
    }
    String name = next();
    return skip("(") ? question(name) : property(name);
  }

  private Condition question(String name) {
    String concept = quoted();
    expect(")");
    return switch (name) {
      case "lacks" -> Condition.barring(concept);
      case "says" -> Condition.asking(concept, mention -> mention.says(concept));
      case "affirms" -> Condition.asking(concept, mention -> mention.affirms(concept));
      case "denies" -> Condition.asking(concept, mention -> mention.denies(concept));
      case "headed" -> Condition.asking(concept, mention -> mention.headed(concept));
      case "near" -> Condition.asking(concept, mention -> mention.near(concept));
      case "follows" -> Condition.asking(concept, mention -> mention.follows(concept));
      case "precedes" -> Condition.asking(concept, mention -> mention.precedes(concept));
      default -> throw unknown(name);
    };
  }

  private Condition property(String name) {
    return switch (name) {
      case "concept" -> Condition.leading(values());
      case "modality" -> compared(name, Mention::modality);
      case "bearer" -> compared(name, Mention::bearer);
      case "affirmed" -> Condition.ofManner(name, Mention::affirmed);
      case "denied" -> Condition.ofManner(name, Mention::denied);
      case "operative" -> Condition.ofManner(name, Mention::operative);
      case "hedged" -> Condition.ofManner(name, Mention::hedged);
      case "heading" -> Condition.ofManner("operative", Mention::heading);
      case "recital" -> Condition.ofManner("operative", Mention::recital);
      case "at.title" -> Condition.ofManner("operative", mention -> mention.at().title());
      default -> throw unknown(name);
    };
  }

  private Condition compared(String manner, Function<Mention, String> value) {
    boolean other = skip("!=");
    Set<String> values = other ? Set.of(quoted()) : values();
    return Condition.ofManner(manner, mention -> values.contains(value.apply(mention)) != other);
  }

  /** What stands after {@code ==}, or in the brackets after {@code in}. */
  private Set<String> values() {
    if (skip("==")) {
      return Set.of(quoted());
    }
    expect("in");
    expect("(");
    Set<String> values = new HashSet<>();
    do {
      values.add(quoted());
    } while (skip(","));
    expect(")");
    return values;
  }

  private boolean skip(String token) {
    boolean here = at < tokens.size() && tokens.get(at).equals(token);
    at += here ? 1 : 0;
    return here;
  }

  private void expect(String token) {
    if (!skip(token)) {
      throw unknown(at < tokens.size() ? tokens.get(at) : "the end");
    }
  }

  private String quoted() {
    String token = next();
    if (!token.startsWith("\"")) {
      throw unknown(token);
    }
    return token.substring(1, token.length() - 1);
  }

  private String next() {
    if (at == tokens.size()) {
      throw unknown("the end");
    }
    return tokens.get(at++);
  }

  private static IllegalArgumentException unknown(String token) {
    return new IllegalArgumentException("not understood in a rule's condition: " + token);
  }
}
