package org.salvaguarda.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.salvaguarda.ingest.Source;
import org.salvaguarda.segment.Options;

/**
 * Takes drafts and answers with their results; the address of the kept evaluation is in {@code
 * Location}, its id also in {@code Evaluation-Id}.
 */
@Path(EvaluationResource.PATH)
@Produces({
  MediaType.APPLICATION_JSON,
  Answers.SARIF,
  Answers.CSV,
  MediaType.TEXT_HTML,
  Answers.AKN
})
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
  private final Answers answers;

  @Inject
  EvaluationResource(Reviews reviews, Choices choices, Answers answers) {
    this.reviews = reviews;
    this.choices = choices;
    this.answers = answers;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "evaluate",
      summary = "Reviews a draft agreement: verdicts with evidence",
      description =
          "Send the draft as a form with a file, as plain text, or as JSON. The answer is the same"
              + " JSON that the command line prints, or the report that Accept asks for; its id is"
              + " the file's name or the title given.")
  @APIResponse(responseCode = "201", ref = Api.EVALUATED)
  public Response file(
      @BeanParam DraftForm form, @BeanParam AnswerQuery query, @Context HttpHeaders asked) {
    if (form.file() == null || form.file().fileName() == null) {
      throw new Refused(
          ProblemType.INVALID_REQUEST,
          "The form has no file: send the draft in a part 'file' that has a file name.");
    }
    Options options = choices.options(form.language(), form.host(), form.partner());
    Source source = Submission.uploaded(form.file()).in(Choices.view(form.view()));
    return reviewed(new Submission(source, form.title(), options), query, asked);
  }

  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @APIResponse(responseCode = "201", ref = Api.EVALUATED)
  public Response text(
      InputStream body,
      @BeanParam DraftQuery draft,
      @BeanParam AnswerQuery query,
      @Context HttpHeaders asked) {
    Options options = choices.options(draft.language(), draft.host(), draft.partner());
    return reviewed(
        new Submission(Submission.streamed(body), draft.title(), options), query, asked);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(responseCode = "201", ref = Api.EVALUATED)
  public Response json(
      DraftRequest request, @BeanParam AnswerQuery query, @Context HttpHeaders asked) {
    String text = Texts.required(Optional.ofNullable(request).flatMap(DraftRequest::text));
    Options options = choices.options(request.language(), request.host(), request.partner());
    return reviewed(
        new Submission(Submission.written(text), request.title(), options), query, asked);
  }

  private Response reviewed(Submission submission, AnswerQuery query, HttpHeaders asked) {
    // a language that no report is written in is refused before any work
    choices.wording(query.language());
    Evaluated evaluated = reviews.of(submission);
    return answers
        .accepted(evaluated, asked, query.language())
        .status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, PATH + "/" + evaluated.id())
        .header(ID, evaluated.id())
        .build();
  }
}
