package org.salvaguarda.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.Bilingual;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.evaluate.Outcome;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.extract.Statement;
import org.salvaguarda.extract.Words;

/** Tells how well a draft could be read, so that nothing is claimed that was not. */
final class ReadingQuality {

  private final Rulebook rulebook;
  private final Agreement agreement;
  private final Outcome outcome;

  ReadingQuality(Rulebook rulebook, Agreement agreement, Outcome outcome) {
    this.rulebook = rulebook;
    this.agreement = agreement;
    this.outcome = outcome;
  }

  Result.Reading reading() {
    Draft draft = agreement.draft();
    List<String> reasons = reasons(draft);
    return new Result.Reading(
        Words.of(draft.text(), 0, draft.text().length()).size(),
        draft.pages().size(),
        draft.unreadablePages(),
        Math.round(Math.min(1, rulebook.languages().share(draft.text()) * 3) * 100) / 100.0,
        (int) outcome.statements().stream().filter(Statement::operative).count(),
        unread(),
        draft.unreadablePages().isEmpty(),
        reasons);
  }

  private static List<String> reasons(Draft draft) {
    List<String> reasons = new ArrayList<>(draft.notes());
    if (!draft.unreadablePages().isEmpty()) {
      String pages =
          draft.unreadablePages().stream().map(String::valueOf).collect(Collectors.joining(", "));
      reasons.add(
          new Bilingual("pages without text: " + pages, "páginas sin texto: " + pages).toString());
    }
    return List.copyOf(reasons);
  }

  private List<String> unread() {
    return outcome.unread().stream().map(statement -> statement.locus().eId()).distinct().toList();
  }
}
