package org.salvaguarda.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.salvaguarda.Review;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.ingest.Drafts;
import org.salvaguarda.ingest.Source;
import org.salvaguarda.segment.Options;

/**
 * A draft that was sent in.
 *
 * @param source its bytes, under the file name without folders, or {@code draft}
 * @param title what the sender calls it in place of that
 */
record Submission(Source source, Optional<String> title, Options options) {

  private static final String UNNAMED = "draft";

  Submission {
    Objects.requireNonNull(source);
    title = Choices.said(title);
    Objects.requireNonNull(options);
  }

  /** The draft as read, by the name that results give it. */
  Draft draft(Review review) {
    Draft read = review.draft(source);
    return title.map(read::named).orElse(read);
  }

  /** An uploaded file, read into memory; the upload itself is deleted when the request ends. */
  static Source uploaded(FileUpload file) {
    try (InputStream bytes = Files.newInputStream(file.uploadedFile())) {
      return Drafts.source(lastName(file.fileName()), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A body that is the text itself, in whatever encoding of Unicode or Latin script. */
  static Source streamed(InputStream body) {
    return Drafts.source(UNNAMED, body);
  }

  static Source written(String text) {
    return new Source(UNNAMED, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String lastName(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name.isBlank() ? UNNAMED : name;
  }
}
