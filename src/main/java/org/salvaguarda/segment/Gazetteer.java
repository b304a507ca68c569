package org.salvaguarda.segment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salvaguarda.extract.Span;
import org.salvaguarda.extract.Words;

/**
 * Finds the names of States and organisations, from {@code rules/lexicon/<language>/states.yaml}.
 *
 * <p>Example: in "the Mexican authorities and the United States" it finds {@code MX} at word 1 and
 * {@code US} at words 5 to 6.
 */
public final class Gazetteer {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  /**
   * A gazetteer from the texts of the languages' files; an {@code IllegalArgumentException} says
   * what is wrong.
   */
  public Gazetteer(List<String> files) {
    files.forEach(
        file -> read(file).forEach((code, names) -> names.forEach(name -> index(code, name))));
    byFirstWord
        .values()
        .forEach(names -> names.sort((a, b) -> b.words().length - a.words().length));
  }

  private static Map<String, List<String>> read(String yaml) {
    try {
      return YAML.readValue(yaml, new TypeReference<Map<String, List<String>>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private void index(String code, String name) {
    String[] words = name.split(" ");
    byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Name(code, words));
  }

  /** Every name in the words, longest first at each place, in the order of the text. */
  public List<Mentioned> find(Words words) {
    List<Mentioned> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Mentioned here = at(words, at);
      if (here == null) {
        at++;
      } else {
        found.add(here);
        at = here.span().to();
      }
    }
    return found;
  }

  private Mentioned at(Words words, int position) {
    for (Name name : byFirstWord.getOrDefault(words.folded(position), List.of())) {
      if (name.standsAt(words, position)) {
        return new Mentioned(name.code(), new Span(position, position + name.words().length));
      }
    }
    return null;
  }

  /** A State or organisation and the words that name it. */
  public record Mentioned(String code, Span span) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Name(String code, String[] words) {
    boolean standsAt(Words in, int position) {
      for (int i = 0; i < words.length; i++) {
        if (position + i >= in.size() || !in.folded(position + i).equals(words[i])) {
          return false;
        }
      }
      return true;
    }
  }
}
