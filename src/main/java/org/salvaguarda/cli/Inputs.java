package org.salvaguarda.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.ingest.Drafts;
import org.salvaguarda.ingest.Source;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The drafts that a command line names: files, every file in a folder, or {@code -} for standard
 * input.
 */
record Inputs(List<Path> paths) {

  private static final Path STANDARD_INPUT = Path.of("-");

  Inputs {
    paths = List.copyOf(paths);
  }

  /** The drafts at the given paths; a usage error if one is not there or none holds a file. */
  static Inputs named(List<Path> paths, CommandSpec spec) {
    for (Path path : paths) {
      if (!exists(path)) {
        throw new ParameterException(spec.commandLine(), path + ": no such file or folder");
      }
    }
    Inputs inputs = new Inputs(paths);
    if (inputs.files().isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no file in " + paths);
    }
    return inputs;
  }

  /** The drafts, read from their sources; throws for the first that cannot be. */
  List<Draft> drafts(Function<Path, Source> source) {
    return files().stream().map(source).map(Drafts::read).toList();
  }

  /** The files, folders opened up, in the order named and by name within a folder. */
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(inside(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static List<Path> inside(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean exists(Path path) {
    return path.equals(STANDARD_INPUT) || Files.exists(path);
  }

  static Source source(Path file) {
    return file.equals(STANDARD_INPUT) ? standardInput() : Drafts.source(file);
  }

  private static Source standardInput() {
    try {
      return new Source("-", System.in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
