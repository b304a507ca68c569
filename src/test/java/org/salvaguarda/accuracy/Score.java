package org.salvaguarda.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.salvaguarda.assess.Result;

/**
 * Results held against gold labels, with the definitions of shared/tools/score.py: a problem is
 * violated, weak or missing; evidence is hit when a quotation shares half of its words with a gold
 * one.
 */
final class Score {

  static final List<String> VERDICTS =
      List.of("satisfied", "weak", "violated", "missing", "not-applicable", "undetermined");
  private static final Set<String> PROBLEM = Set.of("violated", "weak", "missing");
  private static final Set<String> QUOTED = Set.of("violated", "weak", "satisfied");

  final Map<String, Tally> questions = new TreeMap<>();
  final Map<String, Tally> problemPerCheck = new TreeMap<>();
  final Map<String, Integer> confusion = new TreeMap<>();
  private int documents;
  private int inField;
  private int spectrum;
  private int fieldDocuments;
  private int quoted;
  private int quotedRight;

  /** Scores the pairs of agreement and label that a condition accepts. */
  static Score of(
      List<Gold> gold,
      Map<String, Result> results,
      Predicate<Gold.Label> counts,
      Set<String> checks) {
    Score score = new Score();
    gold.forEach(one -> score.add(one, results.get(one.id()), counts, checks));
    return score;
  }

  private void add(Gold gold, Result result, Predicate<Gold.Label> counts, Set<String> checks) {
    documents++;
    inField += gold.inField() == result.inField() ? 1 : 0;
    if (gold.inField()) {
      fieldDocuments++;
      spectrum += gold.spectrum() == result.spectrum() ? 1 : 0;
    }
    activities(gold, result);
    result.checks().stream()
        .filter(check -> checks.contains(check.id()) && counts.test(gold.labels().get(check.id())))
        .forEach(check -> add(gold.labels().get(check.id()), check));
  }

  private void activities(Gold gold, Result result) {
    Set<String> given = new TreeSet<>();
    result.activities().forEach(activity -> given.add(activity.id()));
    Set<String> either = new TreeSet<>(gold.activities());
    either.addAll(given);
    either.forEach(id -> ask("activities", gold.activities().contains(id), given.contains(id)));
  }

  private void add(Gold.Label label, Result.CheckResult check) {
    String given = check.verdict();
    String wanted = label.against(given);
    confusion.merge(wanted + " " + given, 1, Integer::sum);
    ask("right", true, wanted.equals(given));
    ask("problem", PROBLEM.contains(wanted), PROBLEM.contains(given));
    ask("violated", wanted.equals("violated"), given.equals("violated"));
    ask("satisfied", wanted.equals("satisfied"), given.equals("satisfied"));
    problemPerCheck.merge(
        check.id(), Tally.NONE.plus(PROBLEM.contains(wanted), PROBLEM.contains(given)), Score::sum);
    if (wanted.equals(given) && QUOTED.contains(given) && !label.quotes().isEmpty()) {
      quoted++;
      quotedRight += evidenceHits(label, check) ? 1 : 0;
    }
  }

  private static boolean evidenceHits(Gold.Label label, Result.CheckResult check) {
    return label.quotes().stream()
        .anyMatch(
            quote ->
                check.evidence().stream().anyMatch(given -> Places.same(quote, given.quote())));
  }

  private void ask(String question, boolean wanted, boolean given) {
    questions.merge(question, Tally.NONE.plus(wanted, given), Score::sum);
  }

  private static Tally sum(Tally one, Tally two) {
    return new Tally(
        one.hits() + two.hits(),
        one.falseAlarms() + two.falseAlarms(),
        one.misses() + two.misses());
  }

  Tally of(String question) {
    return questions.getOrDefault(question, Tally.NONE);
  }

  /** Mean F1 of the five verdicts that lawyers give. */
  double macroF1() {
    return VERDICTS.subList(0, 5).stream().mapToDouble(this::f1Of).average().orElse(0);
  }

  private double f1Of(String verdict) {
    int hits = confusion.getOrDefault(verdict + " " + verdict, 0);
    int given = sumWhere(pair -> pair.endsWith(" " + verdict));
    int wanted = sumWhere(pair -> pair.startsWith(verdict + " "));
    return new Tally(hits, given - hits, wanted - hits).f1();
  }

  private int sumWhere(Predicate<String> pairs) {
    return confusion.entrySet().stream()
        .filter(entry -> pairs.test(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  double inField() {
    return documents == 0 ? 0 : (double) inField / documents;
  }

  double spectrum() {
    return fieldDocuments == 0 ? 0 : (double) spectrum / fieldDocuments;
  }

  double evidence() {
    return quoted == 0 ? 0 : (double) quotedRight / quoted;
  }
}
