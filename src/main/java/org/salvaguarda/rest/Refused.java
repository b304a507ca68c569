package org.salvaguarda.rest;

import java.util.Objects;

/**
 * A request that cannot be served, for a reason that its sender can act upon; answered with problem
 * details.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemType type;

  /**
   * @param type the kind of problem
   * @param detail what happened and what to do next
   */
  public Refused(ProblemType type, String detail) {
    super(detail);
    this.type = Objects.requireNonNull(type);
  }

  /** The problem to tell the sender. */
  public Problem problem() {
    return Problem.of(type, getMessage());
  }
}
