package org.salvaguarda.segment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.DefinedTerm;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.agreement.Provision;
import org.salvaguarda.ingest.UnreadableDraft;
import org.salvaguarda.ingest.UnreadableDraft.Reason;

/**
 * Turns a draft into an agreement: its provisions in a tree of articles, paragraphs and points,
 * each with its place, standing and language, and its Parties.
 *
 * <p>Example: the line {@code "2. The Parties shall consult. Such talks are confidential."} under
 * {@code "Article 6"} gives two provisions, both at {@code art_6__para_2}, "Article 6(2)".
 */
public final class Segmenter {

  /** Below this share of the text another language is an accident. */
  private static final double LEAST_SHARE = 0.1;

  private final Languages languages;
  private final Gazetteer gazetteer;

  public Segmenter(Languages languages, Gazetteer gazetteer) {
    this.languages = languages;
    this.gazetteer = gazetteer;
  }

  /**
   * Segments a draft.
   *
   * @param options the language to read it in, and who is host and partner where the text leaves it
   *     open
   * @throws UnreadableDraft if the text is in no language there is a lexicon for
   */
  public Agreement segment(Draft draft, Options options) {
    String main = language(draft, options);
    Outline outline = outline(draft, main, options.language().isPresent());
    if (mostly(main, outline.provisions())) {
      outline = outline(draft, main, true);
    }
    List<Provision> provisions = outline.provisions();
    Parties parties = new Parties(gazetteer, languages, options);
    List<String> codes = parties.codes(draft.text(), outline.title(), provisions);
    List<DefinedTerm> terms =
        DefinedTerms.of(draft.text(), provisions, codes, gazetteer, languages.layout());
    return new Agreement(
        draft,
        outline.title(),
        inUse(main, provisions),
        parties.of(draft.text(), outline.title(), provisions, terms),
        terms,
        provisions);
  }

  private Outline outline(Draft draft, String main, boolean oneLanguage) {
    Outline outline = new Outline(draft.text(), languages, main, oneLanguage);
    Lines.of(draft.text(), languages.layout()).forEach(outline::add);
    return outline;
  }

  /** A few foreign names and formulas do not make a text bilingual. */
  private static boolean mostly(String main, List<Provision> provisions) {
    int all = 0;
    int foreign = 0;
    for (Provision provision : provisions) {
      int length = provision.locus().end() - provision.locus().start();
      all += length;
      foreign += provision.language().equals(main) ? 0 : length;
    }
    return foreign > 0 && foreign < all * LEAST_SHARE;
  }

  private String language(Draft draft, Options options) {
    String text = draft.text();
    String told = options.language().orElseGet(() -> languages.tell(text, 0, text.length(), ""));
    if (told.isEmpty()) {
      throw new UnreadableDraft(
          Reason.LANGUAGE_NOT_SUPPORTED,
          draft.name()
              + ": the text is in none of the languages this rulebook reads ("
              + languages.names()
              + "); give a translation, or name its language if it was told wrong");
    }
    return told;
  }

  private static List<String> inUse(String main, List<Provision> provisions) {
    Set<String> codes = new LinkedHashSet<>();
    codes.add(main);
    provisions.forEach(provision -> codes.add(provision.language()));
    return List.copyOf(codes);
  }
}
