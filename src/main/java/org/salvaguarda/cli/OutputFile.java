package org.salvaguarda.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A file to write to, whose name tells its form. */
final class OutputFile {

  private OutputFile() {}

  /** A usage error, before any work, where the form is unknown or there is no such folder. */
  static void require(Path file, List<String> endings, CommandSpec spec) {
    if (endings.stream().noneMatch(name(file)::endsWith)) {
      throw new ParameterException(
          spec.commandLine(), "--output " + file + " must end in " + String.join(" or ", endings));
    }
    Path absolute = file.toAbsolutePath().normalize();
    if (Files.isDirectory(absolute) || !Files.isDirectory(absolute.getParent())) {
      throw new ParameterException(
          spec.commandLine(),
          "--output " + file + " is a folder, or in a folder that does not exist");
    }
  }

  static boolean isWord(Path file) {
    return name(file).endsWith(".docx");
  }

  private static String name(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }
}
