package org.salvaguarda.rest;

import java.util.Objects;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result;
import org.salvaguarda.segment.Options;

/**
 * A draft that was reviewed.
 *
 * @param id what the server calls it, hard to guess; the result's own id is the file name
 * @param draft the text as read
 * @param options what the sender said of it
 * @param result what was found
 */
public record Evaluated(String id, Draft draft, Options options, Result result) {

  public Evaluated {
    Objects.requireNonNull(id);
    Objects.requireNonNull(draft);
    Objects.requireNonNull(options);
    Objects.requireNonNull(result);
  }

  /** How much memory its text takes, in characters. */
  int size() {
    return draft.text().length();
  }
}
