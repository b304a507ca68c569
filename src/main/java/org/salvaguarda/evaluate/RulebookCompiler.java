package org.salvaguarda.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
    if (!Files.exists(kept) || !java.util.Arrays.equals(Files.readAllBytes(kept), bundle)) {
      Files.write(output.resolve(KJAR), RuleCompiler.kjar(folder.rules()));
      Files.write(kept, bundle);
    }
  }
}
