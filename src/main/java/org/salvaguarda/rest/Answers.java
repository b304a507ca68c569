package org.salvaguarda.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Optional;
import org.salvaguarda.render.AnnotatedPage;
import org.salvaguarda.render.Format;
import org.salvaguarda.render.Wording;

/**
 * Answers with an evaluation in the form that was asked for, by name or by {@code Accept}.
 *
 * <p>Example: {@code Accept: text/html;q=0.5, text/csv} is answered with the findings as CSV.
 */
@Singleton
final class Answers {

  static final String SARIF = "application/sarif+json";
  static final String CSV = "text/csv";
  static final String AKN = "application/akn+xml";

  /** The forms that {@code Accept} chooses from; the first where anything will do. */
  private static final List<Format> NEGOTIATED =
      List.of(Format.JSON, Format.SARIF, Format.CSV, Format.HTML, Format.AKN);

  private final Reviews reviews;
  private final Choices choices;

  @Inject
  Answers(Reviews reviews, Choices choices) {
    this.reviews = reviews;
    this.choices = choices;
  }

  /** In the form that suits the one who asks best. */
  ResponseBuilder accepted(Evaluated evaluated, HttpHeaders asked, Optional<String> language) {
    return of(evaluated, negotiated(asked.getAcceptableMediaTypes()), choices.wording(language))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  /** In the form of a name. */
  Response named(Evaluated evaluated, Optional<String> format, Optional<String> language) {
    return of(evaluated, Choices.format(format), choices.wording(language)).build();
  }

  /** With the draft and its findings marked. */
  Response document(Evaluated evaluated, Optional<String> language) {
    AnnotatedPage page = new AnnotatedPage(choices.wording(language));
    return Response.ok(
            reviews.reviewed(evaluated, draft -> page.of(draft, List.of())), type(Format.HTML))
        .build();
  }

  /**
   * Those types are in the order of preference; one that suits is among them, or 406 came first.
   */
  private static Format negotiated(List<MediaType> acceptable) {
    return acceptable.stream()
        .flatMap(type -> NEGOTIATED.stream().filter(format -> type(format).isCompatible(type)))
        .findFirst()
        .orElse(Format.JSON);
  }

  private ResponseBuilder of(Evaluated evaluated, Format format, Wording wording) {
    ResponseBuilder answer = Response.ok(reviews.report(evaluated, format, wording), type(format));
    return format.binary()
        ? answer.header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"report." + format + "\"")
        : answer;
  }

  private static MediaType type(Format format) {
    MediaType type = MediaType.valueOf(format.mediaType());
    return type.getType().equals("text") ? type.withCharset("UTF-8") : type;
  }
}
