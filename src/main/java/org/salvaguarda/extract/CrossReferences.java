package org.salvaguarda.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds cross-references: the concept {@code article-reference} ("Article 4", "los artículos 5 y
 * 6") or {@code self-reference} ("this requirement"), and what stands before or after it.
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
          .map(number -> "art_" + number + paragraph(words, reference))
          .ifPresent(
              target ->
                  references.add(
                      new CrossReference(kind(statement, reference), statement, target)));
    }
    for (Span self : statement.spans("self-reference")) {
      if (isDisapplied(statement, self)) {
        references.add(new CrossReference("disapplies", statement, paragraph(statement)));
      }
    }
    return references;
  }

  /** "Article 5(4)" and "section 5.4" speak of a paragraph. */
  private static String paragraph(Words words, Span reference) {
    int next = reference.to();
    boolean follows =
        next < words.size()
            && words.breakBefore(next) != Words.NONE
            && words.start(next) == words.end(next - 1) + 1
            && Character.isDigit(words.folded(next).charAt(0));
    return follows ? "__para_" + words.folded(next) : "";
  }

  /** "This requirement" is one that its own paragraph states. */
  private static String paragraph(Statement statement) {
    return statement.locus().eId().replaceFirst("__point_.*", "");
  }

  private static boolean isDisapplied(Statement statement, Span reference) {
    return statement.spans("reference-disapplied").stream()
        .anyMatch(span -> leadsTo(reference, span));
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
    if (isDisapplied(statement, reference)) {
      return "disapplies";
    }
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
