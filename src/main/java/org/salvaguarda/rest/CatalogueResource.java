package org.salvaguarda.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.salvaguarda.evaluate.Rulebook;

/** The catalogue: principles and the checks under them, in its order. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
    responseCode = "default",
    description = "A problem, of one of the types that GET /problems lists",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class CatalogueResource {

  private final Rulebook rulebook;

  @Inject
  CatalogueResource(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  @GET
  @Path("/principles")
  @Operation(operationId = "principles", summary = "The principles and their checks")
  public List<PrincipleAnswer> principles() {
    return rulebook.catalogue().principles().entrySet().stream()
        .map(entry -> PrincipleAnswer.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  @GET
  @Path("/checks")
  @Operation(operationId = "checks", summary = "Every check in brief")
  public List<CheckAnswer> checks() {
    return rulebook.cards().values().stream()
        .map(card -> CheckAnswer.brief(card, rulebook))
        .toList();
  }

  @GET
  @Path("/checks/{id}")
  @Operation(
      operationId = "check",
      summary = "A check's card",
      description =
          "What it asks and why, the model clause, when it applies and its legal sources.")
  public CheckAnswer check(@RestPath String id) {
    return CheckAnswer.full(Checks.require(rulebook, id), rulebook);
  }
}
