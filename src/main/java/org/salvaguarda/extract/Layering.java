package org.salvaguarda.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Orders concepts so that each comes after those it is made of. */
final class Layering {

  private static final Pattern REFERENCE = Pattern.compile("<([\\w.-]+)>");

  private final Map<String, List<Lexicon.Wording>> wordings;
  private final Set<String> given;
  private final String unless;
  private final Map<String, Integer> depths = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  Layering(Map<String, List<Lexicon.Wording>> wordings, Set<String> given, String unless) {
    this.wordings = wordings;
    this.given = given;
    this.unless = unless;
  }

  static Set<String> references(String source) {
    return REFERENCE.matcher(source).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  /**
   * Concepts by depth; an {@code IllegalArgumentException} names a circle or a concept that does
   * not exist.
   */
  List<List<String>> levels() {
    Map<Integer, List<String>> levels = new TreeMap<>();
    wordings.keySet().forEach(c -> levels.computeIfAbsent(depth(c), d -> new ArrayList<>()).add(c));
    return List.copyOf(levels.values());
  }

  private int depth(String concept) {
    Integer known = depths.get(concept);
    if (known != null) {
      return known;
    }
    if (!open.add(concept)) {
      throw new IllegalArgumentException("concept '" + concept + "' is made of itself");
    }
    int depth = parts(concept).stream().mapToInt(part -> depth(part) + 1).max().orElse(0);
    open.remove(concept);
    depths.put(concept, depth);
    return depth;
  }

  private Set<String> parts(String concept) {
    Set<String> parts = new HashSet<>();
    wordings.get(concept).forEach(wording -> parts.addAll(wording.uses()));
    for (String part : parts) {
      if (!wordings.containsKey(part) && !given.contains(part)) {
        throw new IllegalArgumentException("<" + part + "> in '" + concept + "' is no concept");
      }
    }
    parts.removeIf(part -> !wordings.containsKey(part));
    if (!concept.startsWith(unless)) {
      parts.add(unless + concept);
    }
    return parts;
  }
}
