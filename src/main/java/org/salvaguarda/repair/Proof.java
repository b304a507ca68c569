package org.salvaguarda.repair;

import java.util.List;
import java.util.Set;

/**
 * A remedy that was tried on the draft itself: the engine read the changed text, the finding was
 * gone and no verdict was worse.
 *
 * @param check whose remedy it is
 * @param edits what was changed
 * @param clears every check that it cured; the remedy's own among them
 */
public record Proof(String check, List<Edit> edits, Set<String> clears) {
  public Proof {
    edits = List.copyOf(edits);
    clears = Set.copyOf(clears);
  }
}
