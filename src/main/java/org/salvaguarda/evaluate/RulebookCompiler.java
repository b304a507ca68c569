package org.salvaguarda.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Build step: compiles rules/ and puts the kjar and the bundle of its files among the product's
 * resources.
 */
public final class RulebookCompiler {

  static final String KJAR = "rulebook.kjar";
  static final String BUNDLE = "rulebook.zip";

  private RulebookCompiler() {}

  /**
   * Compiles.
   *
   * @param args the rules folder and the folder of classes
   */
  public static void main(String[] args) throws IOException {
    RuleFolder folder = RuleFolder.of(Path.of(args[0]));
    byte[] bundle = folder.zip();
    Path output = Path.of(args[1]);
    Path kept = output.resolve(BUNDLE);
    if (!Files.exists(kept) || !Arrays.equals(Files.readAllBytes(kept), bundle)) {
      byte[] kjar = RuleCompiler.kjar(folder.rules());
      Files.write(output.resolve(KJAR), kjar);
      classes(kjar, output);
      Files.write(kept, bundle);
    }
  }

  /**
   * The kjar's classes beside the product's own, for the class data archive. Those of earlier rules
   * go.
   */
  private static void classes(byte[] kjar, Path output) throws IOException {
    clear(output.resolve("org/salvaguarda/rules"));
    for (Map.Entry<String, byte[]> entry : new Kjar(kjar).classes().entrySet()) {
      Path file = output.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, entry.getValue());
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
