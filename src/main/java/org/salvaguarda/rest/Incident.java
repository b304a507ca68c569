package org.salvaguarda.rest;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Logs a failure of the server by what failed and where, and leaves out the messages: these may
 * hold words of a draft.
 */
final class Incident {

  private static final Logger LOG = Logger.getLogger("org.salvaguarda.rest");
  private static final int FRAMES = 12;
  private static final int CAUSES = 5;

  private Incident() {}

  static void log(Throwable failure) {
    LOG.error("A request failed: " + told(failure, CAUSES));
  }

  private static String told(Throwable failure, int causes) {
    String cause =
        Optional.ofNullable(failure.getCause())
            .filter(c -> causes > 0)
            .map(c -> "\n  because of " + told(c, causes - 1))
            .orElse("");
    return failure.getClass().getName() + frames(failure) + cause;
  }

  private static String frames(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n    at " + frame)
        .collect(Collectors.joining());
  }
}
