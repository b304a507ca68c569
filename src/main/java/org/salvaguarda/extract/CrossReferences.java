package org.salvaguarda.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds cross-references: the concept {@code article-reference} ("Article 4", "los artículos 5 y
 * 6", "this Article") and what stands before it.
 */
final class CrossReferences {

  private static final Map<String, String> KINDS =
      Map.of(
          "reference-overrides", "overrides",
          "reference-preserves", "preserves",
          "reference-subject-to", "subject-to");
  private static final int NEAR = 8;

  private CrossReferences() {}

  /** The cross-references of a provision, in the order of the text. */
  static List<CrossReference> of(Statement statement, Words words) {
    List<CrossReference> references = new ArrayList<>();
    for (Span reference : statement.spans("article-reference")) {
      number(words, reference)
          .ifPresent(
              number ->
                  references.add(
                      new CrossReference(kind(statement, reference), statement, "art_" + number)));
    }
    return references;
  }

  private static Optional<String> number(Words words, Span reference) {
    String last = words.folded(reference.to() - 1);
    if (Character.isDigit(last.charAt(0))) {
      return Optional.of(last.replaceAll("\\D.*", ""));
    }
    int roman = RomanNumeral.valueOf(last);
    return roman > 0 ? Optional.of(String.valueOf(roman)) : Optional.empty();
  }

  private static String kind(Statement statement, Span reference) {
    return KINDS.entrySet().stream()
        .filter(
            entry ->
                statement.spans(entry.getKey()).stream().anyMatch(span -> leadsTo(span, reference)))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst()
        .orElse("mentions");
  }

  private static boolean leadsTo(Span marker, Span reference) {
    return marker.to() <= reference.from() && reference.from() - marker.to() <= NEAR;
  }
}
