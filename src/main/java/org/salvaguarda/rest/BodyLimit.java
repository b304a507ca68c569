package org.salvaguarda.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.salvaguarda.ingest.Drafts;
import org.salvaguarda.render.Json;

/**
 * Refuses bodies above {@code quarkus.http.limits.max-body-size} with problem details, before
 * Quarkus does with an empty answer.
 *
 * <p>It judges by {@code Content-Length}; what the sender still sends is read and thrown away for a
 * while, because many clients read the answer only when they have sent everything. A body of
 * unknown length gets some leeway, so that the readers of forms, JSON and drafts, which refuse with
 * problem details, come before Quarkus, which breaks off with a bare 413. Not recognised: a body of
 * unknown length that only holds blanks.
 */
@Singleton
final class BodyLimit {

  private static final int QUARKUS_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT;
  private static final long LEEWAY = 1024 * 1024;

  private static final long PATIENCE_MILLIS = 20_000;

  private final long most;

  @Inject
  BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.most = most.asLongValue();
  }

  static Problem problem() {
    return Problem.of(
        ProblemType.TOO_LARGE,
        "The request is larger than %d MiB: remove the draft's pictures or split it, and submit it again."
            .formatted(Drafts.LIMIT / 1024 / 1024));
  }

  void register(@Observes Router router) {
    router.route().order(QUARKUS_LIMIT - 1).handler(this::judge);
    router.route().order(QUARKUS_LIMIT + 1).handler(this::giveLeeway);
  }

  private void giveLeeway(RoutingContext context) {
    if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
      context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most + LEEWAY);
    }
    context.next();
  }

  private void judge(RoutingContext context) {
    if (length(context.request()) > most) {
      refuse(context);
    } else {
      context.next();
    }
  }

  private static long length(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
  }

  private static void refuse(RoutingContext context) {
    HttpServerRequest request = context.request();
    request.handler(thrownAway -> {});
    request.endHandler(end -> request.connection().close());
    request.exceptionHandler(broken -> {});
    context.vertx().setTimer(PATIENCE_MILLIS, late -> request.connection().close());
    request.resume();
    context
        .response()
        .setStatusCode(ProblemType.TOO_LARGE.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .putHeader("Connection", "close")
        .end(Json.document(problem()) + "\n");
  }
}
