package org.salvaguarda.rest;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.salvaguarda.render.Json;

/**
 * Writes answers as the command line does, byte for byte: indented, with a line feed at the end.
 *
 * <p>It is a {@code ServerMessageBodyWriter} because Quarkus cannot ask a plain one where no
 * resource method was chosen, as with 415.
 */
@Provider
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public final class JsonWriter implements ServerMessageBodyWriter<Object> {

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return isUnwritten(type);
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType media) {
    return isUnwritten(type);
  }

  /** What is written already goes out as it is. */
  private static boolean isUnwritten(Class<?> type) {
    return !CharSequence.class.isAssignableFrom(type) && type != byte[].class;
  }

  @Override
  public void writeTo(
      Object answer,
      Class<?> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(bytes(answer));
  }

  @Override
  public void writeResponse(Object answer, Type generic, ServerRequestContext context) {
    context.serverResponse().end(bytes(answer));
  }

  private static byte[] bytes(Object answer) {
    return (Json.document(answer) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
