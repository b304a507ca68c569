package org.salvaguarda.evaluate;

import org.salvaguarda.extract.Mention;
import org.salvaguarda.extract.Statement;

/** The provision gives only a part or a soft form of what the check asks for. */
public record Hedge(String check, Statement at) implements Signal {

  public static Hedge of(String check, Mention mention) {
    return new Hedge(check, mention.at());
  }
}
