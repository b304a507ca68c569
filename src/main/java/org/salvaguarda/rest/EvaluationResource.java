package org.salvaguarda.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.salvaguarda.assess.Result;
import org.salvaguarda.ingest.Source;
import org.salvaguarda.segment.Options;

/**
 * Takes drafts and answers with their results; the address of the kept evaluation is in {@code
 * Location}, its id also in {@code Evaluation-Id}.
 */
@Path(EvaluationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(
    responseCode = "default",
    description = "A problem, of one of the types that GET /problems lists",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class EvaluationResource {

  static final String PATH = "/api/v1/evaluations";

  /** The response header with the id that the server gave the evaluation. */
  static final String ID = "Evaluation-Id";

  private final Reviews reviews;
  private final Choices choices;

  @Inject
  EvaluationResource(Reviews reviews, Choices choices) {
    this.reviews = reviews;
    this.choices = choices;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "evaluate",
      summary = "Reviews a draft agreement: verdicts with evidence",
      description =
          "Send the draft as a form with a file, as plain text, or as JSON. The answer is the same"
              + " JSON that the command line prints; its id is the file's name or the title given.")
  @APIResponse(
      responseCode = "201",
      description = "The result; nothing found is a result too",
      headers = {
        @Header(name = "Location", description = "where the evaluation is kept"),
        @Header(name = ID, description = "the evaluation's id")
      },
      content = @Content(schema = @Schema(implementation = Result.class)))
  public Response file(@BeanParam DraftForm form) {
    if (form.file() == null || form.file().fileName() == null) {
      throw new Refused(
          ProblemType.INVALID_REQUEST,
          "The form has no file: send the draft in a part 'file' that has a file name.");
    }
    Options options = choices.options(form.language(), form.host(), form.partner());
    Source source = Submission.uploaded(form.file()).in(Choices.view(form.view()));
    return reviewed(new Submission(source, form.title(), options));
  }

  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Result.class)))
  public Response text(InputStream body, @BeanParam DraftQuery query) {
    Options options = choices.options(query.language(), query.host(), query.partner());
    return reviewed(new Submission(Submission.streamed(body), query.title(), options));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Result.class)))
  public Response json(DraftRequest request) {
    String text = Texts.required(Optional.ofNullable(request).flatMap(DraftRequest::text));
    Options options = choices.options(request.language(), request.host(), request.partner());
    return reviewed(new Submission(Submission.written(text), request.title(), options));
  }

  private Response reviewed(Submission submission) {
    Evaluated evaluated = reviews.of(submission);
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, PATH + "/" + evaluated.id())
        .header(ID, evaluated.id())
        .entity(evaluated.result())
        .build();
  }
}
