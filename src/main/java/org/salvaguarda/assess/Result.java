package org.salvaguarda.assess;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of a review in the shape of the published JSON Schema ({@code result.schema.json}):
 * the same from the command line, REST and batch. Keys are absent rather than null or empty.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Result(
    String id,
    Engine engine,
    About agreement,
    @JsonInclude(JsonInclude.Include.ALWAYS) boolean inField,
    List<String> subject,
    @JsonInclude(JsonInclude.Include.ALWAYS) int spectrum,
    String trajectory,
    List<Named> activities,
    List<CheckResult> checks,
    List<Named> levers,
    List<Borne> risks,
    List<Borne> benefits,
    List<Recommendation> recommendations,
    Reading reading) {

  /** The same with fewer checks. */
  public Result with(List<CheckResult> fewer) {
    return new Result(
        id,
        engine,
        agreement,
        inField,
        subject,
        spectrum,
        trajectory,
        activities,
        fewer,
        levers,
        risks,
        benefits,
        recommendations,
        reading);
  }

  /** The program's version and the rulebook's hash. */
  public record Engine(String version, String rulebook) {}

  /** The agreement as parsed. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record About(
      String title,
      String language,
      List<String> languages,
      List<PartyOf> parties,
      @JsonInclude(JsonInclude.Include.ALWAYS) int articles,
      @JsonInclude(JsonInclude.Include.ALWAYS) int annexes) {}

  /** A Party and its role. */
  public record PartyOf(String name, String role) {}

  /** An activity or lever with the words that show it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Named(String id, List<Evidence> evidence) {}

  /** A risk or a benefit with the checks that show it. */
  public record Borne(String id, List<String> because) {}

  /**
   * What one audience should do.
   *
   * @param audience {@code mexico, united-states} or {@code civil-society}
   * @param action by language
   * @param because the checks that call for it
   * @param callToAction items of the article's call to action
   */
  public record Recommendation(
      String audience,
      Map<String, String> action,
      List<String> because,
      List<String> callToAction) {}

  /**
   * Words of the draft.
   *
   * @param start offset in the text as read, UTF-16 code units
   * @param end offset after the last character; {@code quote} is that slice
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Evidence(
      String where,
      String eId,
      Optional<Integer> page,
      @JsonInclude(JsonInclude.Include.ALWAYS) int start,
      @JsonInclude(JsonInclude.Include.ALWAYS) int end,
      String quote,
      String prefix,
      String suffix,
      String lang) {}

  /**
   * One check's verdict; {@code claim}, {@code remedy} and {@code fingerprint} only where the
   * verdict is adverse.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record CheckResult(
      String id,
      String principle,
      String verdict,
      String claim,
      String severity,
      String confidence,
      Map<String, String> summary,
      List<Evidence> evidence,
      List<String> searched,
      Remedy remedy,
      List<String> sources,
      List<String> callToAction,
      String fingerprint) {

    private static final List<String> SEVERITIES = List.of("critical", "high", "medium", "low");
    private static final List<String> GRAVITY = List.of("violated", "missing", "weak");

    /** By severity, then verdict; equal ones keep the catalogue's order. */
    public static final Comparator<CheckResult> GRAVEST_FIRST =
        Comparator.comparing((CheckResult check) -> SEVERITIES.indexOf(check.severity()))
            .thenComparing(check -> GRAVITY.indexOf(check.verdict()));

    /** Whether it tells of a problem: violated, weak or missing. */
    public boolean adverse() {
      return verdict.equals("violated") || verdict.equals("weak") || verdict.equals("missing");
    }
  }

  /** The model clause in two languages and where it would go. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Remedy(String en, String es, String insertAfter) {}

  /**
   * How well the draft could be read.
   *
   * @param complete whether every page was read
   * @param reasons why it was not, and what else must be known of the reading, such as in which
   *     view tracked changes were read; each in two languages ({@link
   *     org.salvaguarda.agreement.Bilingual})
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Reading(
      @JsonInclude(JsonInclude.Include.ALWAYS) int words,
      int pages,
      List<Integer> unreadablePages,
      @JsonInclude(JsonInclude.Include.ALWAYS) double languageConfidence,
      @JsonInclude(JsonInclude.Include.ALWAYS) int provisions,
      List<String> provisionsNoRuleRead,
      @JsonInclude(JsonInclude.Include.ALWAYS) boolean complete,
      List<String> reasons) {}
}
