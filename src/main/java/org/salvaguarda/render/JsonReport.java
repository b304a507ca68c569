package org.salvaguarda.render;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Results as JSON ({@code result.schema.json}): one object where one draft was named, one a line
 * where there were several.
 */
public final class JsonReport implements Report {

  private final boolean lines;

  public JsonReport(boolean lines) {
    this.lines = lines;
  }

  @Override
  public byte[] of(Dossier dossier) {
    return dossier.results().stream()
        .map(result -> (lines ? Json.line(result) : Json.document(result)) + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }
}
