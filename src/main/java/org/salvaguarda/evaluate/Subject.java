package org.salvaguarda.evaluate;

import org.salvaguarda.extract.Mention;
import org.salvaguarda.extract.Statement;

/**
 * What the agreement is about.
 *
 * @param id {@code drugs, organised-crime, armed-forces, surveillance, policing, justice,
 *     intelligence}, or one that lies outside the field
 * @param at where it shows
 */
public record Subject(String id, Statement at) {

  public static Subject of(String id, Mention mention) {
    return new Subject(id, mention.at());
  }
}
