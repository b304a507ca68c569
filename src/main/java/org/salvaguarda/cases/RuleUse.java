package org.salvaguarda.cases;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.salvaguarda.Review;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.evaluate.Trace;
import org.salvaguarda.segment.Options;

/** Finds the rules that never fire on a corpus. */
final class RuleUse {

  private final Rulebook rulebook;

  RuleUse(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** One line a rule, in the order of their names. */
  List<String> of(Collection<Draft> drafts) {
    Set<String> fired =
        drafts.parallelStream()
            .flatMap(
                draft -> new Review(rulebook, Options.DEFAULT).traced(draft).firings().stream())
            .map(Trace.Firing::rule)
            .collect(Collectors.toSet());
    return rulebook.rules().stream()
        .filter(rule -> !fired.contains(rule))
        .map(rule -> "rule '" + rule + "' never fires")
        .toList();
  }
}
