package org.salvaguarda.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salvaguarda.extract.InvalidRules;

/**
 * Reads a card: YAML front matter between two lines of three dashes, then examples.
 *
 * <pre>
 * ### en violated: entry at the commander's discretion
 * > [[Aircraft may enter whenever the commander thinks fit.]] They shall carry lights.
 * </pre>
 */
final class CardReader {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Pattern FRONT =
      Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^### (\\w\\w) (satisfied|weak|violated|quiet|known-miss): (.+)\\R+((?:^>.*(?:\\R|\\z))+)",
          Pattern.MULTILINE);
  private static final Pattern HEADING = Pattern.compile("^### ", Pattern.MULTILINE);
  private static final Pattern MARK = Pattern.compile("\\[\\[(.+?)\\]\\]", Pattern.DOTALL);
  private static final Set<String> SEVERITIES = Set.of("critical", "high", "medium", "low");

  private final String path;
  private final String text;

  private CardReader(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /** The card; {@link InvalidRules} names what is wrong with it. */
  static Card read(String path, String text) {
    return new CardReader(path, text).card();
  }

  private Card card() {
    Matcher parts = FRONT.matcher(text);
    if (!parts.matches()) {
      throw wrong("a card begins with front matter between two lines of ---");
    }
    JsonNode front = front(parts.group(1));
    return new Card(
        string(front, "id", ""),
        severity(front),
        string(front, "kind", "safeguard"),
        front.path("lever").asText(""),
        Set.copyOf(strings(front, "applies_when")),
        strings(front, "call_to_action"),
        strings(front, "sources"),
        texts(front),
        examples(parts.group(2)));
  }

  private JsonNode front(String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
      throw new InvalidRules(path + ":" + line, e.getOriginalMessage());
    }
  }

  private String severity(JsonNode front) {
    String severity = string(front, "severity", "");
    if (!SEVERITIES.contains(severity)) {
      throw wrong("severity is one of critical, high, medium, low; not '" + severity + "'");
    }
    return severity;
  }

  private String string(JsonNode front, String key, String otherwise) {
    JsonNode value = front.get(key);
    if (value == null && otherwise.isEmpty()) {
      throw wrong("'" + key + "' is missing");
    }
    return value == null ? otherwise : value.asText();
  }

  private static List<String> strings(JsonNode front, String key) {
    List<String> strings = new ArrayList<>();
    front.path(key).forEach(value -> strings.add(value.asText()));
    return strings;
  }

  private Map<String, Card.Text> texts(JsonNode front) {
    Map<String, Card.Text> texts = new HashMap<>();
    front
        .fields()
        .forEachRemaining(
            field -> {
              if (field.getValue().isObject()) {
                texts.put(field.getKey(), text(field.getKey(), field.getValue()));
              }
            });
    return texts;
  }

  private Card.Text text(String language, JsonNode node) {
    for (String key : List.of("title", "why", "remedy")) {
      if (!node.has(key)) {
        throw wrong("'" + language + ": " + key + "' is missing");
      }
    }
    return new Card.Text(said(node, "title"), said(node, "why"), said(node, "remedy"));
  }

  private static String said(JsonNode node, String key) {
    return node.get(key).asText().strip().replaceAll("\\s+", " ");
  }

  private List<Card.Example> examples(String body) {
    List<Card.Example> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(body);
    while (matcher.find()) {
      examples.add(example(matcher));
    }
    long headings = HEADING.matcher(body).results().count();
    if (headings != examples.size()) {
      throw wrong(
          headings
              + " examples begin with ###, but only "
              + examples.size()
              + " are well formed: '### en violated: a sentence', then lines that begin with >");
    }
    return examples;
  }

  private static Card.Example example(Matcher matcher) {
    String quoted = matcher.group(4).replaceAll("(?m)^> ?", "").strip();
    List<String> marked = MARK.matcher(quoted).results().map(mark -> mark.group(1)).toList();
    return new Card.Example(
        matcher.group(1),
        matcher.group(2),
        matcher.group(3).strip(),
        quoted.replace("[[", "").replace("]]", ""),
        marked);
  }

  private InvalidRules wrong(String why) {
    return new InvalidRules(path, why);
  }
}
