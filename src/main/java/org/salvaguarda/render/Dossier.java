package org.salvaguarda.render;

import java.util.List;
import java.util.Objects;
import org.salvaguarda.assess.Result;

/**
 * What one run has to tell: the result of each draft, and the drafts that could not be read. A
 * report without the latter would pass for an all clear.
 *
 * @param results in the order in which the drafts were named
 * @param unreadable likewise
 */
public record Dossier(List<Result> results, List<Unreadable> unreadable) {

  public Dossier {
    results = List.copyOf(results);
    unreadable = List.copyOf(unreadable);
  }

  /** How many drafts it tells of. */
  public int size() {
    return results.size() + unreadable.size();
  }

  /** One draft that was read. */
  public static Dossier of(Result result) {
    return new Dossier(List.of(result), List.of());
  }

  /**
   * A draft that could not be read.
   *
   * @param document its name
   * @param why what a person can act on
   */
  public record Unreadable(String document, String why) {
    public Unreadable {
      Objects.requireNonNull(document);
      Objects.requireNonNull(why);
    }
  }
}
