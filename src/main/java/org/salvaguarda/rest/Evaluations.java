package org.salvaguarda.rest;

import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The latest evaluations, in memory: at most {@link #KEPT}, and at most {@link #CHARACTERS} of text
 * in all, the one just added excepted. Those least recently used go first; all go when the server
 * stops.
 */
@Singleton
public final class Evaluations {

  /** The most evaluations that are kept. */
  public static final int KEPT = 100;

  /** The most characters of text that are kept, over all evaluations. */
  public static final long CHARACTERS = 50_000_000;

  private final Map<String, Evaluated> byId = new LinkedHashMap<>(KEPT, 0.75f, true);

  /** Keeps an evaluation; drops others where there are too many. */
  public synchronized void add(Evaluated evaluated) {
    byId.put(evaluated.id(), evaluated);
    Iterator<Evaluated> leastUsed = byId.values().iterator();
    while (isFull() && byId.size() > 1) {
      leastUsed.next();
      leastUsed.remove();
    }
  }

  private boolean isFull() {
    return byId.size() > KEPT
        || byId.values().stream().mapToLong(Evaluated::size).sum() > CHARACTERS;
  }

  /** The evaluation of an id, if it is kept. */
  public synchronized Optional<Evaluated> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The evaluation of an id.
   *
   * @throws Refused if it is not kept
   */
  Evaluated get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.NOT_FOUND,
                    "There is no such evaluation, or no longer: the latest "
                        + KEPT
                        + " are kept. Submit the draft again."));
  }
}
