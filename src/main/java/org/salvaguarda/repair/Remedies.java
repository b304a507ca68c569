package org.salvaguarda.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.salvaguarda.Reviewed;
import org.salvaguarda.agreement.Standing;
import org.salvaguarda.evaluate.Breach;
import org.salvaguarda.evaluate.Exemption;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.extract.Statement;

/**
 * The ways in which a model clause can go into a draft: in place of what says the contrary, beside
 * it, or at the end of the body.
 */
final class Remedies {

  private final Rulebook rulebook;
  private final Reviewed draft;
  private final String text;

  Remedies(Rulebook rulebook, Reviewed draft) {
    this.rulebook = rulebook;
    this.draft = draft;
    this.text = draft.agreement().draft().text();
  }

  /** The ways for one check, the least intrusive that can help first. */
  List<List<Edit>> of(String check) {
    List<Statement> contrary = contrary(check);
    List<Edit> strikes = contrary.stream().flatMap(at -> strikes(at).stream()).distinct().toList();
    String clause = clause(check);
    List<List<Edit>> ways = new ArrayList<>();
    if (!contrary.isEmpty()) {
      ways.add(joined(strikes, insertion(endOfArticle(contrary.get(0)), clause)));
      ways.add(joined(strikes, insertion(endOfBody(), clause)));
      ways.add(strikes);
    }
    ways.add(List.of(insertion(endOfBody(), clause)));
    return ways;
  }

  /** The model clauses of some checks at the end of the body: for what a strike would take away. */
  List<Edit> returned(Collection<String> checks) {
    return checks.stream().map(check -> insertion(endOfBody(), clause(check))).toList();
  }

  private String clause(String check) {
    return rulebook.cards().get(check).text(draft.agreement().language()).remedy();
  }

  /** The provisions that say the contrary of a check, or take away from it. */
  private List<Statement> contrary(String check) {
    return draft.outcome().signals(check).stream()
        .filter(signal -> signal instanceof Breach || signal instanceof Exemption)
        .map(signal -> signal.at())
        .filter(Statement::operative)
        .distinct()
        .toList();
  }

  /** A provision's words; a line that holds nothing else goes with its number. */
  private List<Edit> strikes(Statement at) {
    List<Edit> strikes = new ArrayList<>(List.of(strike(at)));
    draft.outcome().statements().stream()
        .filter(other -> other.provision().chapeau().equals(index(at)))
        .forEach(point -> strikes.add(strike(point)));
    return strikes;
  }

  private static java.util.Optional<Integer> index(Statement at) {
    return java.util.Optional.of(at.provision().index());
  }

  private Edit strike(Statement at) {
    int start = at.locus().start();
    int end = at.locus().end();
    int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    int feed = text.indexOf('\n', end);
    int lineEnd = feed < 0 ? text.length() : feed;
    boolean alone =
        text.substring(end, lineEnd).isBlank() && numberOnly(text.substring(line, start));
    return alone ? new Edit(line, lineEnd, "") : new Edit(start, end, "");
  }

  private static boolean numberOnly(String before) {
    return before.isBlank() || (before.length() < 8 && before.matches("[\\s\\w.()º-]*"));
  }

  private int endOfArticle(Statement at) {
    return draft.outcome().statements().stream()
        .filter(other -> other.locus().article().equals(at.locus().article()))
        .mapToInt(other -> other.locus().end())
        .max()
        .orElse(at.locus().end());
  }

  /** Where the body ends: before the closing words and the annexes. */
  private int endOfBody() {
    return draft.outcome().statements().stream()
        .filter(at -> at.provision().standing() == Standing.OPERATIVE)
        .mapToInt(at -> at.locus().end())
        .max()
        .orElse(text.length());
  }

  private Edit insertion(int after, String clause) {
    int feed = text.indexOf('\n', after);
    int at = feed < 0 ? text.length() : feed;
    return new Edit(at, at, "\n\n" + clause);
  }

  private static List<Edit> joined(List<Edit> strikes, Edit insertion) {
    List<Edit> all = new ArrayList<>(strikes);
    all.add(insertion);
    return all;
  }
}
