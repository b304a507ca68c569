package org.salvaguarda.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.salvaguarda.ingest.Drafts;

/** Drafts that are too large are refused with problem details, however they are sent. */
@QuarkusTest
class BodyLimitTest {

  private static final String PATH = "/api/v1/evaluations";

  @Test
  void a_draft_that_says_that_it_is_too_large_is_refused_before_it_is_sent() throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      String head =
          "POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n"
              .formatted(PATH, 200L * 1024 * 1024);
      socket.getOutputStream().write(head.getBytes(US_ASCII));
      String answer = answer(socket.getInputStream());
      assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
      assertTrue(answer.contains("application/problem+json"), answer);
      assertTrue(answer.contains("\"/problems/too-large\""), answer);
    }
  }

  @Test
  void a_draft_of_unknown_length_is_refused_when_it_turns_out_too_large() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PATH))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Letters(Drafts.LIMIT + 1)))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(413, response.statusCode());
    assertTrue(response.body().contains("\"/problems/too-large\""), response.body());
  }

  private static String answer(InputStream in) throws IOException {
    StringBuilder answer = new StringBuilder();
    while (!answer.toString().endsWith("}\n")) {
      answer.append((char) in.read());
    }
    return answer.toString();
  }

  /** As many letters as asked for, without holding them. */
  private static final class Letters extends InputStream {
    private int left;

    Letters(int count) {
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int most) {
      int count = Math.min(most, left);
      Arrays.fill(bytes, from, from + Math.max(count, 0), (byte) 'x');
      left -= count;
      return count > 0 ? count : -1;
    }
  }
}
