package org.salvaguarda.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Loads rulebooks: the one that the product ships, compiled at build time, or a folder, compiled
 * once and kept by the hash of its DRL.
 */
public final class Rulebooks {

  /** Raised when a fact changes its shape: kept kjars are compiled against it. */
  private static final int FACTS = 2;

  private Rulebooks() {}

  /** The rulebook that was compiled into the product. */
  public static Rulebook shipped() {
    return Rulebook.of(
        RuleFolder.unzip(resource(RulebookCompiler.BUNDLE)),
        () -> new Kjar(resource(RulebookCompiler.KJAR)).kieBase());
  }

  /**
   * The rulebook in a folder. Only changed DRL is compiled; a changed lexicon or card costs
   * nothing.
   *
   * @throws org.salvaguarda.extract.InvalidRules naming file and line of what does not hold
   */
  public static Rulebook of(Path folder) {
    RuleFolder files = RuleFolder.of(folder);
    byte[] kjar = kjar(files);
    return Rulebook.of(files, () -> new Kjar(kjar).kieBase());
  }

  private static byte[] kjar(RuleFolder files) {
    boolean shipped =
        RuleFolder.unzip(resource(RulebookCompiler.BUNDLE)).rules().equals(files.rules());
    return shipped ? resource(RulebookCompiler.KJAR) : cached(files);
  }

  private static byte[] cached(RuleFolder files) {
    Path cache = cache().resolve(RuleFolder.hash(files.rules()) + "-" + FACTS + ".kjar");
    try {
      if (Files.isRegularFile(cache)) {
        return Files.readAllBytes(cache);
      }
      byte[] kjar = RuleCompiler.kjar(files.rules());
      keep(cache, kjar);
      return kjar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keep(Path cache, byte[] kjar) throws IOException {
    Files.createDirectories(cache.getParent());
    Path fresh = Files.createTempFile(cache.getParent(), "rules", ".tmp");
    Files.write(fresh, kjar);
    Files.move(fresh, cache, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path cache() {
    String home = System.getenv("XDG_CACHE_HOME");
    Path base =
        home == null || home.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(home);
    return base.resolve("salvaguarda");
  }

  private static byte[] resource(String name) {
    try (InputStream in = Rulebooks.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException(
            name + " is not among the resources: build with 'mvn process-classes'");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
