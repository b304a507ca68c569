package org.salvaguarda.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads one language's lexicon from its files.
 *
 * <p>A file maps concepts to entries; the same concept may stand in several files, which add to it:
 *
 * <pre>
 * consent:
 *   says: leave given by a State
 *   expressions: [consent, approval, authori*]
 *   unless: [consent of the accused]
 *   examples: ["the approval of the host State"]
 * </pre>
 */
public final class LexiconFolder {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final Pattern COMMENTED = Pattern.compile("\\s+- [^\"'].* #.*");

  private LexiconFolder() {}

  /**
   * Compiles the lexicon of a language.
   *
   * @param files file name to its text
   * @param given concepts that are found by other means
   * @throws InvalidRules naming the file and line of the first thing that does not hold
   */
  public static Lexicon lexicon(String language, Map<String, String> files, Set<String> given) {
    try {
      return new Lexicon(language, entries(files), given);
    } catch (IllegalArgumentException e) {
      files.forEach(
          (file, text) -> read(file, text).values().forEach(entry -> entry.check(file, text)));
      throw new InvalidRules("lexicon/" + language, e.getMessage());
    }
  }

  /** Concept to the phrases that must hold it, of one file. */
  public static Map<String, List<String>> examples(String file, String text) {
    Map<String, List<String>> examples = new TreeMap<>();
    read(file, text).forEach((concept, entry) -> examples.put(concept, entry.examples()));
    return examples;
  }

  /** Concept to its wordings and antipatterns, of all files of a language together. */
  public static Map<String, Lexicon.Entry> entries(Map<String, String> files) {
    Map<String, Lexicon.Entry> entries = new TreeMap<>();
    files.forEach(
        (file, text) ->
            entries(file, text)
                .forEach((concept, entry) -> entries.merge(concept, entry, LexiconFolder::joined)));
    return entries;
  }

  /** Concept to its wordings and antipatterns, of one file. */
  public static Map<String, Lexicon.Entry> entries(String file, String text) {
    Map<String, Lexicon.Entry> entries = new TreeMap<>();
    read(file, text).forEach((concept, entry) -> entries.put(concept, entry.entry()));
    return entries;
  }

  private static Map<String, Written> read(String file, String text) {
    refuseComments(file, text);
    try {
      Map<String, Written> entries =
          YAML.readValue(text, new TypeReference<Map<String, Written>>() {});
      return entries == null ? Map.of() : entries;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new InvalidRules(file + ":" + line, e.getOriginalMessage());
    }
  }

  /**
   * YAML takes what follows " #" for a comment, and would cut an expression short without a word.
   */
  private static void refuseComments(String file, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (COMMENTED.matcher(lines.get(i)).matches()) {
        throw new InvalidRules(
            file + ":" + (i + 1), "put an expression with # between double quotes");
      }
    }
  }

  private static Lexicon.Entry joined(Lexicon.Entry one, Lexicon.Entry two) {
    return new Lexicon.Entry(
        concat(one.expressions(), two.expressions()), concat(one.unless(), two.unless()));
  }

  private static List<String> concat(List<String> one, List<String> two) {
    List<String> both = new ArrayList<>(one);
    both.addAll(two);
    return both;
  }

  private record Written(
      @JsonProperty("says") String says,
      @JsonProperty("expressions") List<String> expressions,
      @JsonProperty("unless") List<String> unless,
      @JsonProperty("examples") List<String> examples) {

    Written {
      expressions = expressions == null ? List.of() : expressions;
      unless = unless == null ? List.of() : unless;
      examples = examples == null ? List.of() : examples;
    }

    Lexicon.Entry entry() {
      return new Lexicon.Entry(expressions, unless);
    }

    void check(String file, String text) {
      concat(expressions, unless).forEach(expression -> check(expression, file, text));
    }

    private static void check(String expression, String file, String text) {
      try {
        Lexicon.Wording.of(expression, new Symbols());
      } catch (IllegalArgumentException e) {
        int at = Math.max(0, text.indexOf(expression));
        long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        throw new InvalidRules(file + ":" + line, e.getMessage());
      }
    }
  }
}
