package org.salvaguarda.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.salvaguarda.assess.Result;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.render.TraceAnswer;
import org.salvaguarda.render.Tracing;

/** Shows evaluations that are kept: result, text as read, and why a verdict is what it is. */
@Path(EvaluationResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(
    responseCode = "default",
    description = "A problem, of one of the types that GET /problems lists",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class KeptResource {

  private final Evaluations evaluations;
  private final Reviews reviews;
  private final Rulebook rulebook;

  @Inject
  KeptResource(Evaluations evaluations, Reviews reviews, Rulebook rulebook) {
    this.evaluations = evaluations;
    this.reviews = reviews;
    this.rulebook = rulebook;
  }

  @GET
  @Operation(operationId = "evaluation", summary = "The result of an evaluation")
  public Result result(@RestPath String id) {
    return evaluations.get(id).result();
  }

  @GET
  @Path("/text")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(
      operationId = "text",
      summary = "The text as read",
      description = "Offsets in results count UTF-16 code units in this text.")
  public String text(@RestPath String id) {
    return evaluations.get(id).draft().text();
  }

  @GET
  @Path("/trace")
  @Operation(
      operationId = "trace",
      summary = "Why a check got its verdict",
      description =
          "The rules that fired, the facts under them, and what was seen but did not count.")
  public TraceAnswer trace(
      @RestPath String id,
      @RestQuery @Parameter(description = "a check, as OV-1", required = true)
          Optional<String> check) {
    Evaluated evaluated = evaluations.get(id);
    String asked = Choices.said(check).orElseThrow(KeptResource::noCheck);
    Checks.require(rulebook, asked);
    return new Tracing(rulebook, evaluated.draft().text()).of(asked, reviews.traced(evaluated));
  }

  private static Refused noCheck() {
    return new Refused(
        ProblemType.INVALID_REQUEST, "Name the check to trace: ...trace?check=OV-1.");
  }
}
