package org.salvaguarda.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.assess.Result.Evidence;
import org.salvaguarda.evaluate.Rulebook;

/** Tells which checks a clause speaks to. */
public final class ClauseReport {

  private final Rulebook rulebook;

  public ClauseReport(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /**
   * One line a check: {@code "OV-1 violated Prior authorisation: A provision says the contrary."}.
   */
  public String of(String id, List<CheckResult> checks) {
    if (checks.isEmpty()) {
      return id + ": speaks to no check";
    }
    StringBuilder out = new StringBuilder();
    for (CheckResult check : checks) {
      out.append(
          String.format(
              "%-5s %-9s %s: %s%n",
              check.id(),
              check.verdict(),
              rulebook.cards().get(check.id()).text("en").title(),
              check.summary().get("en")));
      check
          .evidence()
          .forEach(evidence -> out.append("      “").append(evidence.quote()).append("”\n"));
    }
    return out.toString().stripTrailing();
  }

  /** What the answer keeps of a check. */
  public static Brief brief(CheckResult check) {
    return new Brief(check.id(), check.verdict(), check.evidence(), check.summary());
  }

  /** The answer for one clause. */
  public record Answer(String id, List<Brief> checks) {}

  /** One check of it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Brief(
      String id, String verdict, List<Evidence> evidence, Map<String, String> summary) {}
}
