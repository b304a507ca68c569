package org.salvaguarda.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What lawyers said of one agreement: the content of {@code dev-gold/<id>.json}. */
record Gold(
    String id,
    String language,
    boolean inField,
    int spectrum,
    String trajectory,
    Set<String> activities,
    TreeMap<String, Label> labels) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The verdict for a check, an adjacent one that is as good (or an empty string), whether it is
   * clear-cut, and the words.
   */
  record Label(String verdict, String alternative, boolean sure, List<String> quotes) {

    /** The verdict that an answer is held against: the alternative where the answer is that. */
    String against(String answer) {
      return answer.equals(alternative) ? alternative : verdict;
    }
  }

  static List<Gold> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Gold> all = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        all.add(read(file));
      }
      all.sort(Comparator.comparing(Gold::id));
      return all;
    }
  }

  private static Gold read(Path file) throws IOException {
    JsonNode node = JSON.readTree(Files.readString(file));
    TreeMap<String, Label> labels = new TreeMap<>();
    node.get("checks")
        .fields()
        .forEachRemaining(field -> labels.put(field.getKey(), label(field.getValue())));
    Set<String> activities = new TreeSet<>();
    node.get("activities").fieldNames().forEachRemaining(activities::add);
    return new Gold(
        file.getFileName().toString().replace(".json", ""),
        node.get("language").asText(),
        node.get("in_field").asBoolean(),
        node.get("spectrum").asInt(),
        node.get("trajectory").asText(),
        activities,
        labels);
  }

  private static Label label(JsonNode node) {
    List<String> quotes = new ArrayList<>();
    node.path("evidence").forEach(evidence -> quotes.add(evidence.path("quote").asText()));
    return new Label(
        node.get("verdict").asText(),
        node.path("alt").asText(""),
        node.path("sure").asBoolean(true),
        quotes);
  }
}
