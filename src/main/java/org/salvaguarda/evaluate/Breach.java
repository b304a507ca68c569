package org.salvaguarda.evaluate;

import org.salvaguarda.extract.Mention;
import org.salvaguarda.extract.Statement;

/** The provision says the contrary of what the check asks for. */
public record Breach(String check, Statement at) implements Signal {

  public static Breach of(String check, Mention mention) {
    return new Breach(check, mention.at());
  }
}
