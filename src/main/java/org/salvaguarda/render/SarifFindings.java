package org.salvaguarda.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.assess.Result.Evidence;
import org.salvaguarda.render.SarifLog.ArtifactLocation;
import org.salvaguarda.render.SarifLog.Location;
import org.salvaguarda.render.SarifLog.LogicalLocation;
import org.salvaguarda.render.SarifLog.Message;
import org.salvaguarda.render.SarifLog.PhysicalLocation;
import org.salvaguarda.render.SarifLog.Region;
import org.salvaguarda.render.SarifLog.SarifResult;

/**
 * The findings of one draft as SARIF results, the gravest first, then the checks of which nothing
 * could be claimed. A finding of low confidence and an undetermined check are there for a person to
 * review, not failed.
 */
final class SarifFindings {

  private static final String PROVISION = "provision";
  private static final String FINGERPRINT = "salvaguardaFinding/v1";

  private final Wording wording;
  private final ArtifactLocation draft;
  private final List<String> checks;

  SarifFindings(Wording wording, ArtifactLocation draft) {
    this.wording = wording;
    this.draft = draft;
    this.checks = List.copyOf(wording.rulebook().cards().keySet());
  }

  List<SarifResult> of(Result result) {
    Stream<CheckResult> undetermined =
        result.checks().stream().filter(check -> check.verdict().equals("undetermined"));
    return Stream.concat(Findings.of(result).stream(), undetermined).map(this::finding).toList();
  }

  private SarifResult finding(CheckResult check) {
    boolean fails = check.adverse() && !check.confidence().equals("low");
    return new SarifResult(
        check.id(),
        checks.indexOf(check.id()),
        fails ? "fail" : "review",
        // the standard asks for none wherever the kind is not fail
        fails ? SarifRules.level(check.severity()) : "none",
        new Message(message(check)),
        locations(check),
        searched(check),
        check.adverse() ? Map.of(FINGERPRINT, check.fingerprint()) : Map.of(),
        properties(check));
  }

  private String message(CheckResult check) {
    var card = wording.card(check.id());
    String told = card.title() + ": " + wording.summary(check);
    return check.adverse() ? told + " " + card.why() : told;
  }

  /** The words that show it; for what is missing, the draft and where the clause would go. */
  private List<Location> locations(CheckResult check) {
    if (!check.evidence().isEmpty()) {
      return check.evidence().stream().map(this::quoted).toList();
    }
    List<LogicalLocation> place =
        check.adverse() ? List.of(logical(check.remedy().insertAfter())) : List.of();
    Optional<Message> where =
        check.adverse() ? Optional.of(new Message(wording.placed(check))) : Optional.empty();
    return List.of(new Location(new PhysicalLocation(draft, Optional.empty()), place, where));
  }

  private Location quoted(Evidence evidence) {
    Region region =
        new Region(
            evidence.start(), evidence.end() - evidence.start(), new Message(evidence.quote()));
    return new Location(
        new PhysicalLocation(draft, Optional.of(region)),
        List.of(new LogicalLocation(evidence.eId(), wording.where(evidence), PROVISION)),
        Optional.empty());
  }

  private List<Location> searched(CheckResult check) {
    return Optional.ofNullable(check.searched()).orElse(List.of()).stream()
        .map(
            eId ->
                new Location(
                    new PhysicalLocation(draft, Optional.empty()),
                    List.of(logical(eId)),
                    Optional.of(new Message(wording.of("searched", wording.where(eId))))))
        .toList();
  }

  private LogicalLocation logical(String eId) {
    return new LogicalLocation(eId, wording.where(eId), PROVISION);
  }

  private static Map<String, Object> properties(CheckResult check) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("verdict", check.verdict());
    properties.put("severity", check.severity());
    properties.put("confidence", check.confidence());
    if (check.adverse()) {
      properties.put("claim", check.claim());
      properties.put("insertAfter", check.remedy().insertAfter());
    }
    return properties;
  }
}
