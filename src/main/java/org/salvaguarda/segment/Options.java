package org.salvaguarda.segment;

import java.util.Objects;
import java.util.Optional;

/**
 * What the caller knows of a draft beforehand.
 *
 * @param language ISO 639-1 code, or empty to tell it from the text
 * @param host ISO 3166 code of the State that is host if it is a Party, {@code "MX"}
 * @param partner ISO 3166 code of the State that is partner if it is a Party, {@code "US"}
 */
public record Options(Optional<String> language, String host, String partner) {

  /** Tell the language; Mexico is host, the United States partner. */
  public static final Options DEFAULT = new Options(Optional.empty(), "MX", "US");

  public Options {
    Objects.requireNonNull(language);
    Objects.requireNonNull(host);
    Objects.requireNonNull(partner);
  }
}
