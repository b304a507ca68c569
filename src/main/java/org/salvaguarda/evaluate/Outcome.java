package org.salvaguarda.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.salvaguarda.extract.Statement;

/**
 * What the rules made of an agreement, everything in a fixed order.
 *
 * @param statements the provisions, understood
 * @param burdens who owes and who may; none for a single clause
 * @param verdicts by check
 * @param signals by check, then in the order of the text
 * @param activities by activity, then in the order of the text
 * @param subjects what it is about
 * @param spectrum the highest level reached, 0 to 5
 * @param levers by lever, then in the order of the text
 * @param risks costs that the article names, with the checks that show them
 * @param benefits gains that the article names, with the checks that secure them
 * @param trajectory one of the article's three paths, or {@code none}
 * @param firings every rule that fired, in order; empty unless traced
 */
public record Outcome(
    List<Statement> statements,
    Optional<Burdens> burdens,
    boolean inField,
    Map<String, Verdict> verdicts,
    List<Signal> signals,
    List<Activity> activities,
    List<String> subjects,
    int spectrum,
    List<Lever> levers,
    SortedMap<String, SortedSet<String>> risks,
    SortedMap<String, SortedSet<String>> benefits,
    String trajectory,
    List<Trace.Firing> firings) {

  public Outcome {
    statements = List.copyOf(statements);
    verdicts = Map.copyOf(verdicts);
    signals = List.copyOf(signals);
    activities = List.copyOf(activities);
    subjects = List.copyOf(subjects);
    levers = List.copyOf(levers);
    firings = List.copyOf(firings);
  }

  /** The operative provisions on which no signal and no activity rests. */
  public List<Statement> unread() {
    Set<Statement> read = new HashSet<>();
    signals.forEach(signal -> read.add(signal.at()));
    activities.forEach(activity -> read.add(activity.at()));
    return statements.stream()
        .filter(Statement::operative)
        .filter(statement -> !read.contains(statement))
        .toList();
  }

  /** The signals for one check, in the order of the text. */
  public List<Signal> signals(String check) {
    return signals.stream().filter(signal -> signal.check().equals(check)).toList();
  }
}
