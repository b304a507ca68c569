package org.salvaguarda.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.render.ClauseReport;
import org.salvaguarda.segment.Options;

/** Tells which checks a single clause speaks to, for drafting. Nothing of the clause is kept. */
@Path("/api/v1/clauses")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(
    responseCode = "default",
    description = "A problem, of one of the types that GET /problems lists",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class ClauseResource {

  private static final String UNNAMED = "clause";

  private final Reviews reviews;
  private final Choices choices;

  @Inject
  ClauseResource(Reviews reviews, Choices choices) {
    this.reviews = reviews;
    this.choices = choices;
  }

  @POST
  @Operation(
      operationId = "clause",
      summary = "Which checks a clause speaks to, and how",
      description =
          "The text is taken as a provision of an agreement in which every activity takes place; offsets count in it.")
  public ClauseReport.Answer clause(ClauseRequest request) {
    String text = Texts.required(Optional.ofNullable(request).flatMap(ClauseRequest::text));
    String id = Choices.said(request.id()).orElse(UNNAMED);
    Options options = choices.options(request.language(), Optional.empty(), Optional.empty());
    return new ClauseReport.Answer(
        id,
        reviews.ofClause(Draft.of(id, text), options).stream().map(ClauseReport::brief).toList());
  }
}
