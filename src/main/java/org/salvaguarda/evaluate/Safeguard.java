package org.salvaguarda.evaluate;

import org.salvaguarda.extract.Mention;
import org.salvaguarda.extract.Statement;

/**
 * The provision gives what the check asks for.
 *
 * @param firm false where it only does so in a recital or in softened words
 */
public record Safeguard(String check, Statement at, boolean firm) implements Signal {

  /** A safeguard that is as firm as the words are: operative and not hedged. */
  public static Safeguard of(String check, Mention mention) {
    return new Safeguard(check, mention.at(), mention.operative() && !mention.hedged());
  }

  /**
   * A safeguard whose hedging words do not soften it: "may refuse as it sees fit". Operative words
   * are still required.
   */
  public static Safeguard plain(String check, Mention mention) {
    return new Safeguard(check, mention.at(), mention.operative());
  }
}
