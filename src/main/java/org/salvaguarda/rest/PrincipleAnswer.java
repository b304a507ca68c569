package org.salvaguarda.rest;

import java.util.List;
import java.util.Map;
import org.salvaguarda.evaluate.Catalogue;

/**
 * A principle.
 *
 * @param title by language
 * @param headline whether it is one of the four of the article's headline
 * @param checks ids of its checks
 */
public record PrincipleAnswer(
    String id, Map<String, String> title, boolean headline, List<String> checks) {

  static PrincipleAnswer of(String id, Catalogue.Principle principle) {
    return new PrincipleAnswer(id, principle.title(), principle.headline(), principle.checks());
  }
}
