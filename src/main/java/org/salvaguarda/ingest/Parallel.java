package org.salvaguarda.ingest;

import java.util.List;
import java.util.function.Function;
import org.salvaguarda.agreement.Bilingual;
import org.salvaguarda.agreement.Draft;

/**
 * Several drafts out of one file: how they are called, and what each notes of the others.
 *
 * <p>Example: {@code treaty.pdf} in English and Spanish gives the drafts {@code treaty.pdf#en} and
 * {@code treaty.pdf#es}.
 */
final class Parallel {

  private Parallel() {}

  /** The name of the draft in one language. */
  static String name(String file, String language) {
    return file + "#" + language;
  }

  /** A draft for each language, in order. */
  static List<Draft> drafts(String name, List<String> languages, Function<String, Draft> draft) {
    return languages.stream()
        .map(
            language ->
                draft
                    .apply(language)
                    .named(name(name, language))
                    .noting(note(name, language, languages)))
        .toList();
  }

  private static String note(String name, String language, List<String> languages) {
    List<String> others =
        languages.stream()
            .filter(other -> !other.equals(language))
            .map(other -> name(name, other))
            .toList();
    String all = String.join(", ", others);
    return new Bilingual(
            "the file holds texts side by side: this is the one in %s, the other is %s"
                .formatted(language, all),
            "el archivo contiene textos en paralelo: éste es el de lengua %s, el otro es %s"
                .formatted(language, all))
        .toString();
  }
}
