package org.salvaguarda.evaluate;

import org.salvaguarda.extract.Mention;
import org.salvaguarda.extract.Statement;

/**
 * Something that the agreement lets happen.
 *
 * @param id an activity of the catalogue, {@code surveillance}
 * @param at the provision that shows it
 */
public record Activity(String id, Statement at) {

  public static Activity of(String id, Mention mention) {
    return new Activity(id, mention.at());
  }
}
