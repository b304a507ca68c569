package org.salvaguarda.render;

import java.util.List;
import java.util.Objects;
import org.salvaguarda.Reviewed;
import org.salvaguarda.assess.Result;

/**
 * What one run has to tell: the drafts that were reviewed, and those that could not be read. A
 * report without the latter would pass for an all clear.
 *
 * @param drafts in the order in which the drafts were named
 * @param unreadable likewise
 */
public record Dossier(List<Reviewed> drafts, List<Unreadable> unreadable) {

  public Dossier {
    drafts = List.copyOf(drafts);
    unreadable = List.copyOf(unreadable);
  }

  /** How many drafts it tells of. */
  public int size() {
    return drafts.size() + unreadable.size();
  }

  /** One draft that was read. */
  public static Dossier of(Reviewed draft) {
    return new Dossier(List.of(draft), List.of());
  }

  /** What was found in each draft that was read. */
  public List<Result> results() {
    return drafts.stream().map(Reviewed::result).toList();
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
