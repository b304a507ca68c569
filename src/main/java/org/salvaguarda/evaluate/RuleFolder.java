package org.salvaguarda.evaluate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.salvaguarda.extract.InvalidRules;

/**
 * The files under rules/, from a folder or from the bundle that the product ships.
 *
 * @param files path below rules/ to text, sorted by path
 */
public record RuleFolder(SortedMap<String, String> files) {

  public RuleFolder {
    files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * Reads a folder.
   *
   * @throws InvalidRules if it is no folder or holds no catalogue
   */
  public static RuleFolder of(Path folder) {
    if (!Files.isRegularFile(folder.resolve("catalogue.yaml"))) {
      throw new InvalidRules(
          folder.toString(), "no catalogue.yaml here; name the rules folder with --rules");
    }
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(RuleFolder::isRuleFile)::iterator) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new InvalidRules(folder.toString(), "cannot be read: " + e.getMessage());
    }
    return new RuleFolder(files);
  }

  private static boolean isRuleFile(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && (name.endsWith(".drl") || name.endsWith(".md") || name.endsWith(".yaml"));
  }

  /** The folder as one zip, the same bytes for the same content. */
  public byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The folder that {@link #zip} packed. */
  public static RuleFolder unzip(byte[] zipped) {
    SortedMap<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RuleFolder(files);
  }

  /** The files whose path a condition accepts. */
  public SortedMap<String, String> matching(Predicate<String> path) {
    SortedMap<String, String> matching = new TreeMap<>(files);
    matching.keySet().removeIf(path.negate());
    return matching;
  }

  /** The DRL files. */
  public SortedMap<String, String> rules() {
    return matching(path -> path.endsWith(".drl"));
  }

  /** {@code sha256:} and the hash of all paths and texts. */
  public String hash() {
    return "sha256:" + hash(files);
  }

  static String hash(SortedMap<String, String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, text) ->
              digest.update((path + '\0' + text + '\0').getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
