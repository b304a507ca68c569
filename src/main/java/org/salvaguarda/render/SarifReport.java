package org.salvaguarda.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salvaguarda.Review;
import org.salvaguarda.assess.Result;
import org.salvaguarda.render.SarifLog.Artifact;
import org.salvaguarda.render.SarifLog.ArtifactLocation;
import org.salvaguarda.render.SarifLog.Driver;
import org.salvaguarda.render.SarifLog.Invocation;
import org.salvaguarda.render.SarifLog.Location;
import org.salvaguarda.render.SarifLog.Message;
import org.salvaguarda.render.SarifLog.Notification;
import org.salvaguarda.render.SarifLog.PhysicalLocation;
import org.salvaguarda.render.SarifLog.Run;
import org.salvaguarda.render.SarifLog.SarifResult;
import org.salvaguarda.render.SarifLog.Tool;

/**
 * SARIF 2.1.0: a rule a check, a result a finding, an artifact a draft. Offsets count UTF-16 code
 * units in the text as read.
 *
 * <p>Example: {@code {"$schema": ..., "version": "2.1.0", "runs": [{"tool": {"driver": {"name":
 * "Salvaguarda", ...}}, "results": [{"ruleId": "OV-1", "kind": "fail", "level": "error", ...}]}]}}.
 */
public final class SarifReport implements Report {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Wording wording;

  public SarifReport(Wording wording) {
    this.wording = wording;
  }

  @Override
  public byte[] of(Dossier dossier) {
    SarifLog log = new SarifLog(SCHEMA, "2.1.0", List.of(run(dossier)));
    return (Json.document(log) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private Run run(Dossier dossier) {
    return new Run(
        new Tool(driver()),
        List.of(new Invocation(dossier.unreadable().isEmpty(), notifications(dossier))),
        wording.language(),
        artifacts(dossier),
        "utf16CodeUnits",
        results(dossier),
        Map.of("offsets", wording.of("offsets")));
  }

  private Driver driver() {
    return new Driver(
        "Salvaguarda",
        Review.VERSION,
        wording.language(),
        new SarifRules(wording).rules(),
        Map.of("rulebook", wording.rulebook().hash()));
  }

  private List<SarifResult> results(Dossier dossier) {
    List<SarifResult> results = new ArrayList<>();
    for (int index = 0; index < dossier.results().size(); index++) {
      Result result = dossier.results().get(index);
      results.addAll(new SarifFindings(wording, at(result.id(), index)).of(result));
    }
    return results;
  }

  /** The drafts that were read, then those that were not. */
  private static List<Artifact> artifacts(Dossier dossier) {
    List<Artifact> artifacts = new ArrayList<>();
    for (Result result : dossier.results()) {
      artifacts.add(
          artifact(
              at(result.id(), artifacts.size()),
              Optional.of(new Message(result.agreement().title())),
              properties(result)));
    }
    for (Dossier.Unreadable draft : dossier.unreadable()) {
      artifacts.add(artifact(at(draft.document(), artifacts.size()), Optional.empty(), Map.of()));
    }
    return artifacts;
  }

  private static Artifact artifact(
      ArtifactLocation at, Optional<Message> title, Map<String, Object> properties) {
    return new Artifact(at, title, List.of("analysisTarget"), properties);
  }

  private static Map<String, Object> properties(Result result) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("language", result.agreement().language());
    properties.put("inField", result.inField());
    properties.put("spectrum", result.spectrum());
    properties.put("trajectory", result.trajectory());
    properties.put("readWhole", result.reading().complete());
    return properties;
  }

  private List<Notification> notifications(Dossier dossier) {
    List<Notification> notifications = new ArrayList<>();
    int index = 0;
    for (Result result : dossier.results()) {
      if (!result.reading().complete()) {
        String why = wording.reasons(result.reading());
        notifications.add(
            notification(at(result.id(), index), wording.of("incomplete", why), "warning"));
      }
      index++;
    }
    for (Dossier.Unreadable draft : dossier.unreadable()) {
      notifications.add(
          notification(
              at(draft.document(), index++), wording.of("unreadable", draft.why()), "error"));
    }
    return notifications;
  }

  private static Notification notification(ArtifactLocation at, String text, String level) {
    Location location =
        new Location(new PhysicalLocation(at, Optional.empty()), List.of(), Optional.empty());
    return new Notification(List.of(location), new Message(text), level);
  }

  /** A draft is known by its name alone; what a URI cannot hold is percent-encoded. */
  private static ArtifactLocation at(String name, int index) {
    return new ArtifactLocation(
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"), index);
  }
}
