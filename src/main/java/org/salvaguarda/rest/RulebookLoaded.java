package org.salvaguarda.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.salvaguarda.evaluate.Rulebook;

/** Ready when the rulebook is loaded; tells its hash and the number of checks. */
@Readiness
@Singleton
final class RulebookLoaded implements HealthCheck {

  private final Rulebook rulebook;

  @Inject
  RulebookLoaded(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("rulebook")
        .status(!rulebook.cards().isEmpty())
        .withData("hash", rulebook.hash())
        .withData("checks", rulebook.cards().size())
        .build();
  }
}
