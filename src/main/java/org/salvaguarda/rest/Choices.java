package org.salvaguarda.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.ingest.View;
import org.salvaguarda.render.Format;
import org.salvaguarda.render.Wording;
import org.salvaguarda.segment.Options;

/** What a sender says of a draft, and wants to be told, made sure of. */
@Singleton
final class Choices {

  private final Rulebook rulebook;

  @Inject
  Choices(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /**
   * The options to read a draft with; what is not said is as on the command line.
   *
   * @throws Refused if the rulebook has no such language, or a State's code is none
   */
  Options options(Optional<String> language, Optional<String> host, Optional<String> partner) {
    return new Options(
        said(language).filter(code -> !code.equals("auto")).map(this::known),
        said(host).map(code -> state("host", code)).orElse(Options.DEFAULT.host()),
        said(partner).map(code -> state("partner", code)).orElse(Options.DEFAULT.partner()));
  }

  /**
   * The words of a report: English unless said otherwise.
   *
   * @throws Refused if no report is written in the language
   */
  Wording wording(Optional<String> language) {
    String code = said(language).orElse("en");
    if (!Wording.LANGUAGES.contains(code)) {
      throw new Refused(
          ProblemType.LANGUAGE_NOT_SUPPORTED,
          "Reports are not written in that language: 'report-language' is one of "
              + Wording.LANGUAGES
              + ".");
    }
    return new Wording(rulebook, Locale.forLanguageTag(code));
  }

  /**
   * The format of a report.
   *
   * @throws Refused if none is said, or there is no such format
   */
  static Format format(Optional<String> name) {
    return said(name)
        .flatMap(Format::named)
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.INVALID_REQUEST,
                    "Name a report: 'format' is one of " + List.of(Format.values()) + "."));
  }

  /**
   * The view of tracked changes that a sender asked for: final where nothing is said.
   *
   * @throws Refused if there is no such view
   */
  static View view(Optional<String> field) {
    return said(field).map(Choices::view).orElse(View.FINAL);
  }

  private static View view(String name) {
    return Arrays.stream(View.values())
        .filter(view -> view.toString().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> new Refused(ProblemType.INVALID_REQUEST, "'view' is final or original."));
  }

  /** The text that a sender gave, or empty where it is blank. */
  static Optional<String> said(Optional<String> field) {
    return field.map(String::strip).filter(text -> !text.isEmpty());
  }

  private String known(String language) {
    if (!rulebook.languages().codes().contains(language)) {
      throw new Refused(
          ProblemType.LANGUAGE_NOT_SUPPORTED,
          "There are no rules for that language: 'language' is auto or one of "
              + rulebook.languages().codes()
              + ".");
    }
    return language;
  }

  private static String state(String field, String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    if (!upper.matches("[A-Z]{2}")) {
      throw new Refused(
          ProblemType.INVALID_REQUEST,
          "'" + field + "' is a State's code of two letters (ISO 3166), as MX or US.");
    }
    return upper;
  }
}
