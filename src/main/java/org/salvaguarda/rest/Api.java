package org.salvaguarda.rest;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.salvaguarda.Review;
import org.salvaguarda.assess.Result;

/** What the interface as a whole says of itself at {@code /openapi}. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Salvaguarda",
            version = Review.VERSION,
            description =
                "Vets draft bilateral security agreements against checks for host oversight,"
                    + " transparency, law and shared responsibility. Errors are problem details"
                    + " (RFC 9457) whose type is one of GET /problems. The latest evaluations are"
                    + " kept in memory and lost when the server stops.",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    components =
        @Components(
            responses = {
              @APIResponse(
                  name = Api.EVALUATED,
                  description = "The result; nothing found is a result too",
                  headers = {
                    @Header(name = "Location", description = "where the evaluation is kept"),
                    @Header(name = EvaluationResource.ID, description = "the evaluation's id")
                  },
                  content = {
                    @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Result.class)),
                    @Content(mediaType = Answers.SARIF),
                    @Content(mediaType = Answers.CSV),
                    @Content(mediaType = MediaType.TEXT_HTML),
                    @Content(mediaType = Answers.AKN)
                  }),
              @APIResponse(
                  name = Api.KEPT,
                  description = "The result, or the report that Accept asks for",
                  content = {
                    @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Result.class)),
                    @Content(mediaType = Answers.SARIF),
                    @Content(mediaType = Answers.CSV),
                    @Content(mediaType = MediaType.TEXT_HTML),
                    @Content(mediaType = Answers.AKN)
                  })
            }))
public final class Api extends Application {

  /** The answer to a draft that was sent. */
  static final String EVALUATED = "Evaluated";

  /** The answer to one who asks for an evaluation that is kept. */
  static final String KEPT = "Kept";
}
