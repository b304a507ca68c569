package org.salvaguarda.segment;

import java.util.List;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.agreement.Provision;

/**
 * Takes a text as one clause of an agreement: operative, unless it is worded as a recital; its
 * Parties unknown.
 *
 * <p>A number or letter before it ("(2) Every adviser ...") is its own.
 */
public final class ClauseSegmenter {

  private final Languages languages;

  public ClauseSegmenter(Languages languages) {
    this.languages = languages;
  }

  public Agreement segment(Draft clause, Options options) {
    String text = clause.text();
    String language =
        options
            .language()
            .orElseGet(() -> languages.tell(text, 0, text.length(), languages.codes().get(0)));
    Outline outline = Outline.ofClause(text, languages, language);
    Lines.of(text, languages.layout()).forEach(outline::add);
    List<Provision> provisions = outline.provisions();
    return new Agreement(clause, "", List.of(language), List.of(), List.of(), provisions);
  }
}
