package org.salvaguarda.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.salvaguarda.Review;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.assess.Result.Evidence;
import org.salvaguarda.evaluate.Card;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.extract.LexiconFolder;
import org.salvaguarda.extract.Words;
import org.salvaguarda.segment.Options;
import org.salvaguarda.segment.PartyNames;

/**
 * Runs the examples of the cards, as clauses.
 *
 * <p>An example holds when its check has the verdict it names and quotes just the marked words; a
 * quiet one when its check says nothing; a known miss when it still fails. A model clause holds
 * when its check is satisfied by it and no other check finds fault with it.
 */
public final class CardTests {

  private final Rulebook rulebook;

  public CardTests(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Runs the examples of the encoded checks whose id begins so; an empty prefix means all. */
  public Report run(String prefix) {
    List<String> failures = new ArrayList<>();
    int run = 0;
    for (Card card : rulebook.cards().values()) {
      if (card.id().startsWith(prefix) && rulebook.index().encoded().contains(card.id())) {
        card.examples().forEach(example -> failure(card, example).ifPresent(failures::add));
        List<String> languages = List.copyOf(new TreeSet<>(card.texts().keySet()));
        languages.forEach(language -> remedyFailure(card, language).ifPresent(failures::add));
        run += card.examples().size() + languages.size();
      }
    }
    failures.addAll(prefix.isEmpty() ? lexiconFailures() : List.of());
    return new Report(
        run - (int) failures.stream().filter(failure -> !failure.startsWith("lexicon/")).count(),
        failures);
  }

  /** Why an example does not hold, or nothing. */
  public Optional<String> failure(Card card, Card.Example example) {
    Optional<CheckResult> found =
        checks(example.text(), example.language()).stream()
            .filter(check -> check.id().equals(card.id()))
            .findFirst();
    String verdict = found.map(CheckResult::verdict).orElse("quiet");
    String told =
        card.id() + " " + example.language() + " " + example.effect() + ": " + example.name();
    if (example.effect().equals("known-miss")) {
      return marksAreQuoted(example, found) && found.isPresent()
          ? Optional.of(told + "\n    now passes: give it its effect (" + verdict + ")")
          : Optional.empty();
    }
    if (!verdict.equals(example.effect())) {
      return Optional.of(told + "\n    gives " + verdict + ": " + example.text());
    }
    return marksAreQuoted(example, found)
        ? Optional.empty()
        : Optional.of(told + "\n    quotes " + quotes(found) + "\n    marked " + example.marked());
  }

  private static boolean marksAreQuoted(Card.Example example, Optional<CheckResult> found) {
    return example.effect().equals("quiet")
        || quotes(found).equals(new TreeSet<>(example.marked()));
  }

  private static Set<String> quotes(Optional<CheckResult> found) {
    Set<String> quotes = new TreeSet<>();
    found.map(CheckResult::evidence).orElse(List.of()).stream()
        .map(Evidence::quote)
        .forEach(quotes::add);
    return quotes;
  }

  /** Why a model clause does not hold, or nothing. */
  public Optional<String> remedyFailure(Card card, String language) {
    String remedy = card.text(language).remedy();
    List<CheckResult> checks = checks(remedy, language);
    boolean clears =
        checks.stream()
            .anyMatch(check -> check.id().equals(card.id()) && check.verdict().equals("satisfied"));
    boolean silent =
        card.prohibition() && checks.stream().noneMatch(check -> check.id().equals(card.id()));
    List<String> faults =
        checks.stream()
            .filter(CheckResult::adverse)
            .map(check -> check.id() + " " + check.verdict())
            .toList();
    if ((clears || silent) && faults.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        card.id()
            + " "
            + language
            + " model clause "
            + (clears || silent ? "raises " + faults : "does not satisfy its check")
            + ": "
            + remedy);
  }

  /** Lexicon examples that do not hold their concept, a line each. */
  public List<String> lexiconFailures() {
    List<String> failures = new ArrayList<>();
    rulebook
        .lexicons()
        .keySet()
        .forEach(
            language ->
                rulebook
                    .lexiconFiles(language)
                    .forEach(
                        (file, text) ->
                            LexiconFolder.examples(file, text)
                                .forEach(
                                    (concept, phrases) ->
                                        phrases.stream()
                                            .filter(phrase -> !holds(language, concept, phrase))
                                            .forEach(
                                                phrase ->
                                                    failures.add(
                                                        file
                                                            + ": '"
                                                            + phrase
                                                            + "' does not hold "
                                                            + concept)))));
    return failures;
  }

  private boolean holds(String language, String concept, String phrase) {
    Words words = Words.of(phrase, 0, phrase.length());
    Agreement clause =
        new Agreement(
            Draft.of("example", phrase), "", List.of(language), List.of(), List.of(), List.of());
    var names = new PartyNames(rulebook.gazetteer(), Options.DEFAULT.partner()).in(words, clause);
    return rulebook.lexicons().get(language).find(words, names).containsKey(concept);
  }

  private List<CheckResult> checks(String text, String language) {
    Options options =
        new Options(Optional.of(language), Options.DEFAULT.host(), Options.DEFAULT.partner());
    return new Review(rulebook, options).ofClause(Draft.of("example", text));
  }

  /** How many examples hold, and why each other one does not. */
  public record Report(int passed, List<String> failures) {
    public Report {
      failures = List.copyOf(failures);
    }
  }
}
