package org.salvaguarda.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Answers at the addresses that problem types have. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
public final class ProblemResource {

  @GET
  @Operation(operationId = "problems", summary = "The kinds of problem that requests may meet")
  public List<Kind> all() {
    return Arrays.stream(ProblemType.values()).map(Kind::of).toList();
  }

  @GET
  @Path("/{name}")
  @Operation(operationId = "problem", summary = "A kind of problem")
  public Kind one(@RestPath String name) {
    return ProblemType.named(name)
        .map(Kind::of)
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.NOT_FOUND,
                    "There is no such kind of problem: GET /problems lists them."));
  }

  /** A kind of problem: its type URI, what it is called, and the HTTP status it comes with. */
  public record Kind(String type, String title, int status) {
    static Kind of(ProblemType type) {
      return new Kind(type.uri(), type.title(), type.status());
    }
  }
}
