package org.salvaguarda.evaluate;

import org.salvaguarda.extract.Mention;
import org.salvaguarda.extract.Statement;

/** The provision takes something away from a safeguard that stands elsewhere or beside it. */
public record Exemption(String check, Statement at) implements Signal {

  public static Exemption of(String check, Mention mention) {
    return new Exemption(check, mention.at());
  }
}
