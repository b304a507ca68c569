package org.salvaguarda.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.salvaguarda.extract.InvalidRules;

/**
 * What there is: principles with their checks, activities, spectrum, levers, risks, benefits, calls
 * to action and the words of advice; the content of {@code rules/catalogue.yaml}, each in two
 * languages, in the order of the file.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Catalogue(
    @JsonProperty("version") int version,
    @JsonProperty("principles") Map<String, Principle> principles,
    @JsonProperty("activities") Map<String, Map<String, String>> activities,
    @JsonProperty("subjects") Map<String, Map<String, String>> subjects,
    @JsonProperty("spectrum") Map<Integer, Map<String, String>> spectrum,
    @JsonProperty("levers") Map<String, Map<String, String>> levers,
    @JsonProperty("risks") Map<String, Borne> risks,
    @JsonProperty("benefits") Map<String, Borne> benefits,
    @JsonProperty("balance") Map<String, Map<String, String>> balance,
    @JsonProperty("advice") Map<String, Map<String, Map<String, String>>> advice,
    @JsonProperty("trajectories") Map<String, Map<String, String>> trajectories,
    @JsonProperty("verdicts") Map<String, Map<String, String>> verdicts,
    @JsonProperty("reasons") Map<String, Map<String, String>> reasons,
    @JsonProperty("counted") Map<String, Map<String, String>> counted,
    @JsonProperty("callToAction") Map<String, CallToAction> callToAction) {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  static Catalogue read(String path, String text) {
    try {
      return YAML.readValue(text, Catalogue.class);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new InvalidRules(path + ":" + line, e.getOriginalMessage());
    }
  }

  /** Ids of all checks in the order of the catalogue. */
  public List<String> checks() {
    return principles.values().stream().flatMap(principle -> principle.checks().stream()).toList();
  }

  /** The words for a reason, or its key where the catalogue has none. */
  public Map<String, String> reason(String key) {
    Map<String, String> plain = new LinkedHashMap<>();
    plain.put("en", key);
    plain.put("es", key);
    return reasons.getOrDefault(key, plain);
  }

  /**
   * A principle: its title by language, whether it is one of the four of the headline, and its
   * checks.
   */
  public record Principle(
      @JsonProperty("title") Map<String, String> title,
      @JsonProperty("headline") boolean headline,
      @JsonProperty("checks") List<String> checks) {}

  /** A risk or a benefit of the article: its title by language and the checks that carry it. */
  public record Borne(
      @JsonProperty("title") Map<String, String> title,
      @JsonProperty("checks") List<String> checks) {}

  /** An item of the call to action: to whom, and what. */
  public record CallToAction(
      @JsonProperty("audience") String audience,
      @JsonProperty("title") Map<String, String> title) {}
}
