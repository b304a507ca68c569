package org.salvaguarda.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Reads the lexicon's notation.
 *
 * <table>
 *   <caption>Signs</caption>
 *   <tr><td>{@code consent}</td><td>the word, accents and case aside</td></tr>
 *   <tr><td>{@code authori*}, {@code *arán}</td><td>a beginning; an ending, accents counting</td></tr>
 *   <tr><td>{@code (a|b c)}, {@code [a|b]}</td><td>one of these; one of these or nothing</td></tr>
 *   <tr><td>{@code ..}, {@code ..7}</td><td>at most 4, at most 7 words of any kind</td></tr>
 *   <tr><td>{@code <consent>}</td><td>another concept</td></tr>
 *   <tr><td>{@code #}</td><td>a number in digits</td></tr>
 *   <tr><td>{@code ^}, {@code $}</td><td>before the first, after the last word of the provision</td></tr>
 * </table>
 */
final class ExpressionParser {

  private static final int GAP = 4;
  private static final String SEPARATORS = " \t'’-";
  private static final String SINGLE = "()[]|^$#";

  private final Symbols symbols;
  private final Deque<String> signs;
  private final String source;

  private ExpressionParser(String source, Symbols symbols) {
    this.source = source;
    this.symbols = symbols;
    this.signs = new ArrayDeque<>(signsOf(source));
  }

  /** The compiled expression; an {@code IllegalArgumentException} tells what is wrong with it. */
  static Parsed parse(String source, Symbols symbols) {
    ExpressionParser parser = new ExpressionParser(source, symbols);
    List<List<Step>> branches = parser.branches();
    if (!parser.signs.isEmpty()) {
      throw parser.wrong("'" + parser.signs.peek() + "' closes nothing");
    }
    return new Parsed(either(branches, new Expression.End(false)), needs(branches));
  }

  /** An expression and what a provision must hold for it. */
  record Parsed(Expression expression, List<Need> needs) {}

  private static List<Need> needs(List<List<Step>> branches) {
    return branches.size() > 1
        ? List.of()
        : branches.get(0).stream()
            .skip(1) // the search begins where the first step holds
            .map(step -> Need.of(step.then(new Expression.End(false))))
            .filter(need -> !need.isNone())
            .sorted(Comparator.comparingInt(Need::choices)) // the pickiest first
            .toList();
  }

  /** The signs in order; an apostrophe or hyphen parts words as a blank does. */
  private static List<String> signsOf(String source) {
    List<String> signs = new ArrayList<>();
    int at = 0;
    while (at < source.length()) {
      int end = endOfSign(source, at);
      if (end > at) {
        signs.add(source.substring(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return signs;
  }

  /** Where the sign that begins here ends; here itself where only a separator stands. */
  private static int endOfSign(String source, int at) {
    char c = source.charAt(at);
    if (SEPARATORS.indexOf(c) >= 0) {
      return at;
    }
    if (SINGLE.indexOf(c) >= 0) {
      return at + 1;
    }
    int end =
        switch (c) {
          case '<' -> source.indexOf('>', at) + 1;
          case '.' -> source.startsWith("..", at) ? past(source, at + 2, Character::isDigit) : 0;
          case '*' -> past(source, at + 1, Character::isLetterOrDigit);
          default -> past(source, at, Character::isLetterOrDigit);
        };
    if (end <= at || (c == '*' && end == at + 1)) {
      throw new IllegalArgumentException(
          "'" + source + "': not understood at character " + (at + 1));
    }
    boolean beginning = c != '<' && c != '.' && source.startsWith("*", end);
    return beginning ? end + 1 : end;
  }

  private static int past(String source, int from, IntPredicate belongs) {
    int end = from;
    while (end < source.length() && belongs.test(source.charAt(end))) {
      end++;
    }
    return end;
  }

  /** One step of a chain, waiting to be told what comes next. */
  private interface Step {
    Expression then(Expression next);
  }

  private List<List<Step>> branches() {
    List<List<Step>> branches = new ArrayList<>();
    branches.add(sequence());
    while ("|".equals(signs.peek())) {
      signs.pop();
      branches.add(sequence());
    }
    return branches;
  }

  private List<Step> sequence() {
    List<Step> steps = new ArrayList<>();
    while (!signs.isEmpty() && !"|)]".contains(signs.peek())) {
      steps.add(step(signs.pop()));
    }
    if (steps.isEmpty()) {
      throw wrong("an empty choice");
    }
    return steps;
  }

  private Step step(String sign) {
    if (sign.startsWith("..")) {
      int most = sign.length() == 2 ? GAP : Integer.parseInt(sign.substring(2));
      return next -> new Expression.Gap(most, next);
    }
    if (sign.startsWith("<")) {
      int concept = symbols.concept(sign.substring(1, sign.length() - 1));
      return next -> new Expression.Reference(concept, next);
    }
    return switch (sign) {
      case "^" -> firstWord();
      case "$" -> next -> new Expression.End(true);
      case "(" -> group(")", false);
      case "[" -> group("]", true);
      default -> word(sign);
    };
  }

  private Step firstWord() {
    int atom = symbols.atoms().of(Atoms.FIRST);
    return next -> new Expression.FirstWord(atom, next);
  }

  private Step word(String sign) {
    int atom = symbols.atoms().of(sign);
    return next -> new Expression.Word(atom, next);
  }

  private Step group(String close, boolean optional) {
    List<List<Step>> branches = branches();
    if (signs.isEmpty() || !signs.pop().equals(close)) {
      throw wrong("'" + close + "' is missing");
    }
    if (optional) {
      branches.add(List.of());
    }
    return next -> either(branches, next);
  }

  private static Expression either(List<List<Step>> branches, Expression next) {
    BitSet words = new BitSet();
    List<Expression> chains = new ArrayList<>();
    for (List<Step> steps : branches) {
      Expression chain = chain(steps, next);
      if (chain instanceof Expression.Word word && word.next() == next) {
        words.set(word.atom());
      } else {
        chains.add(chain);
      }
    }
    if (!words.isEmpty()) {
      chains.add(0, new Expression.AnyWord(words, next));
    }
    return chains.size() == 1 ? chains.get(0) : new Expression.Either(chains);
  }

  private static Expression chain(List<Step> steps, Expression last) {
    Expression chain = last;
    for (int i = steps.size() - 1; i >= 0; i--) {
      chain = steps.get(i).then(chain);
    }
    return chain;
  }

  private IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException("'" + source + "': " + why);
  }
}
