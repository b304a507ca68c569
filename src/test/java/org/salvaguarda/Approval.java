package org.salvaguarda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file that a person has approved; only {@code -Dapprove} rewrites it. */
final class Approval {

  private static final Path FOLDER = Path.of("src", "test", "resources", "approved");

  private Approval() {}

  static void verify(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name + ".approved");
    if (System.getProperty("approve") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertEquals(
        Files.exists(file)
            ? Files.readString(file)
            : "nothing approved yet: read the result, then run with -Dapprove",
        actual,
        name);
  }
}
