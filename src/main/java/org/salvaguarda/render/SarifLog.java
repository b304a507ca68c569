package org.salvaguarda.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shape of a SARIF 2.1.0 log, as far as this program writes one; the names are the standard's.
 * Keys are absent rather than null or empty, but for {@code results}: an empty list says that
 * nothing was found, its absence that nothing was looked for.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SarifLog(@JsonProperty("$schema") String schema, String version, List<Run> runs) {

  /** One run over some drafts. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Run(
      Tool tool,
      List<Invocation> invocations,
      String language,
      List<Artifact> artifacts,
      String columnKind,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<SarifResult> results,
      Map<String, Object> properties) {}

  /** The program. */
  record Tool(Driver driver) {}

  /** The program and its checks. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Driver(
      String name,
      String version,
      String language,
      List<Rule> rules,
      Map<String, Object> properties) {}

  /** A check. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Rule(
      String id,
      String name,
      Message shortDescription,
      Message fullDescription,
      Message help,
      Configuration defaultConfiguration,
      Map<String, Object> properties) {}

  /** The level that a finding of a check has. */
  record Configuration(String level) {}

  /** How the run went: what could not be read is told as a notification. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Invocation(boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

  /** Something that a reader of the results must know. */
  record Notification(List<Location> locations, Message message, String level) {}

  /** A draft. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Artifact(
      ArtifactLocation location,
      Optional<Message> description,
      List<String> roles,
      Map<String, Object> properties) {}

  /**
   * Which draft.
   *
   * @param uri its name, percent-encoded
   * @param index its place among the artifacts
   */
  record ArtifactLocation(String uri, @JsonInclude(JsonInclude.Include.ALWAYS) int index) {}

  /** A finding. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record SarifResult(
      String ruleId,
      @JsonInclude(JsonInclude.Include.ALWAYS) int ruleIndex,
      String kind,
      String level,
      Message message,
      List<Location> locations,
      List<Location> relatedLocations,
      Map<String, String> partialFingerprints,
      Map<String, Object> properties) {}

  /** A text. */
  record Message(String text) {}

  /** A place: by offsets in a draft, and by article and paragraph. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Location(
      PhysicalLocation physicalLocation,
      List<LogicalLocation> logicalLocations,
      Optional<Message> message) {}

  /** A draft, and where in it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record PhysicalLocation(ArtifactLocation artifactLocation, Optional<Region> region) {}

  /** A slice of the text as read, in UTF-16 code units. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Region(
      @JsonInclude(JsonInclude.Include.ALWAYS) int charOffset,
      @JsonInclude(JsonInclude.Include.ALWAYS) int charLength,
      Message snippet) {}

  /** An eId and its citation: {@code art_4__para_2}, {@code Article 4(2)}. */
  record LogicalLocation(String name, String fullyQualifiedName, String kind) {}
}
