package org.salvaguarda.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.salvaguarda.agreement.Bilingual;
import org.salvaguarda.assess.Citation;
import org.salvaguarda.assess.Result.Borne;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.assess.Result.Evidence;
import org.salvaguarda.assess.Result.Reading;
import org.salvaguarda.evaluate.Card;
import org.salvaguarda.evaluate.Catalogue;
import org.salvaguarda.evaluate.Rulebook;

/**
 * The words of a report in one language: those of the rulebook, and the report's own, which stand
 * in {@code Words_en.properties} and {@code Words_es.properties}.
 *
 * <p>Example: {@code new Wording(rulebook, Locale.forLanguageTag("es")).verdict("weak")} gives
 * {@code "débil"}.
 */
public final class Wording {

  /** The languages that reports are written in. */
  public static final List<String> LANGUAGES = List.of("en", "es");

  private static final String BUNDLE = "org.salvaguarda.render.Words";

  private final Rulebook rulebook;
  private final String language;
  private final ResourceBundle own;

  /**
   * @throws java.util.MissingResourceException for a language that no report is written in
   */
  public Wording(Rulebook rulebook, Locale language) {
    this.rulebook = rulebook;
    this.language = language.getLanguage();
    this.own =
        ResourceBundle.getBundle(
            BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** ISO 639-1 code. */
  String language() {
    return language;
  }

  Rulebook rulebook() {
    return rulebook;
  }

  /** The report's own words, with each {@code %s} filled in its turn. */
  String of(String key, Object... filling) {
    return String.format(Locale.ROOT, own.getString(key), filling);
  }

  Card.Text card(String check) {
    return rulebook.cards().get(check).text(language);
  }

  String verdict(String verdict) {
    return catalogue().verdicts().get(verdict).get(language);
  }

  String principle(String principle) {
    return catalogue().principles().get(principle).title().get(language);
  }

  String spectrum(int spectrum) {
    return catalogue().spectrum().get(spectrum).get(language);
  }

  String trajectory(String trajectory) {
    return catalogue().trajectories().get(trajectory).get(language);
  }

  /** {@code gains}, {@code costs} or {@code none} of the article's balance. */
  String balance(String key) {
    return catalogue().balance().get(key).get(language);
  }

  /** Risks or benefits, each with its id, or that there is none. */
  String borne(List<Borne> found, Map<String, Catalogue.Borne> titles) {
    return found.isEmpty()
        ? balance("none")
        : found.stream()
            .map(one -> titles.get(one.id()).title().get(language) + " (" + one.id() + ")")
            .collect(Collectors.joining("; "));
  }

  /** What a finding is, in one line: check, title, verdict, severity, confidence. */
  String head(CheckResult check) {
    return of(
        "memo.head",
        check.id(),
        card(check.id()).title(),
        verdict(check.verdict()),
        of("severity." + check.severity()),
        of("confidence." + check.confidence()));
  }

  /** Why the check has its verdict, in one sentence. */
  String summary(CheckResult check) {
    return check.summary().get(language);
  }

  /** The model clause of a finding. */
  String remedy(CheckResult check) {
    return language.equals("es") ? check.remedy().es() : check.remedy().en();
  }

  /** Where the model clause goes: {@code "In place of Article 2(2):"}. */
  String placed(CheckResult check) {
    return of(
        check.verdict().equals("violated") ? "replace" : "insert",
        where(check.remedy().insertAfter()));
  }

  /** Where quoted words stand, to begin a line with. */
  String where(Evidence evidence) {
    return language.equals("en") ? evidence.where() : capital(where(evidence.eId()));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A place as a label: {@code "Article 4"}, {@code "the preamble"}. */
  String where(String eId) {
    return Citation.of(eId, language);
  }

  /** A place within a sentence, after a preposition: {@code "el Artículo 4"}. */
  String within(String eId) {
    return Citation.within(eId, language);
  }

  /** Several places, with a comma between them. */
  String where(List<String> eIds) {
    return eIds.stream().map(this::where).collect(Collectors.joining(", "));
  }

  /** What was not read. */
  String reasons(Reading reading) {
    return reading.reasons().stream()
        .map(reason -> Bilingual.in(language, reason))
        .collect(Collectors.joining("; "));
  }

  /** A share to two decimals: 0.6666 gives 0.67. */
  static double share(double share) {
    return Math.round(share * 100) / 100.0;
  }

  Catalogue catalogue() {
    return rulebook.catalogue();
  }
}
