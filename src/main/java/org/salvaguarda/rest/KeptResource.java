package org.salvaguarda.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.render.TraceAnswer;
import org.salvaguarda.render.Tracing;

/**
 * Shows evaluations that are kept: the result and reports on it, the text as read, with and without
 * marks, and why a verdict is what it is.
 */
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
  private final Answers answers;
  private final Rulebook rulebook;

  @Inject
  KeptResource(Evaluations evaluations, Reviews reviews, Answers answers, Rulebook rulebook) {
    this.evaluations = evaluations;
    this.reviews = reviews;
    this.answers = answers;
    this.rulebook = rulebook;
  }

  @GET
  @Produces({
    MediaType.APPLICATION_JSON,
    Answers.SARIF,
    Answers.CSV,
    MediaType.TEXT_HTML,
    Answers.AKN
  })
  @Operation(
      operationId = "evaluation",
      summary = "The result of an evaluation, or the report that Accept asks for")
  @APIResponse(responseCode = "200", ref = Api.KEPT)
  public Response result(
      @RestPath String id, @BeanParam AnswerQuery query, @Context HttpHeaders asked) {
    return answers.accepted(evaluations.get(id), asked, query.language()).build();
  }

  @GET
  @Path("/report")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "report",
      summary = "A report on the draft",
      description = "The same as the command line writes with check --format.")
  @APIResponse(
      responseCode = "200",
      description = "The report, of its format's media type",
      content = @Content(mediaType = MediaType.WILDCARD))
  public Response report(
      @RestPath String id,
      @RestQuery
          @Parameter(
              description =
                  "text, json, sarif, junit, csv, csv-principles, xlsx, md, html, pdf, docx or akn",
              required = true)
          Optional<String> format,
      @BeanParam AnswerQuery query) {
    return answers.named(evaluations.get(id), format, query.language());
  }

  @GET
  @Path("/document")
  @Produces(MediaType.TEXT_HTML)
  @Operation(
      operationId = "document",
      summary = "The draft with the words of its findings marked",
      description = "One page of HTML: the text as read, and beside it what is said of it.")
  @APIResponse(
      responseCode = "200",
      description = "The page",
      content = @Content(mediaType = MediaType.TEXT_HTML))
  public Response document(@RestPath String id, @BeanParam AnswerQuery query) {
    return answers.document(evaluations.get(id), query.language());
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
          "The rules that fired, the facts and words under them, what defeated what, and what was"
              + " seen but did not count; for a missing safeguard, what came nearest.")
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
