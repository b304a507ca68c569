package org.salvaguarda.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.salvaguarda.render.Dossier;
import org.salvaguarda.render.Format;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * A report that the user asked for: {@code --format}, with the {@code --output} that goes with it.
 * One report a run may have no output: it goes to standard output.
 */
final class ReportOrder {

  @Option(
      names = "--format",
      description =
          "One of ${COMPLETION-CANDIDATES} (default: text); may be repeated, each with its --output.")
  private Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write there instead of to standard output.")
  private Path output;

  /**
   * The orders of a command line: text to standard output where there is none.
   *
   * @param drafts files that no report may be written over
   * @throws ParameterException where it is not clear which report goes where
   */
  static List<ReportOrder> checked(List<ReportOrder> given, List<Path> drafts, CommandSpec spec) {
    List<ReportOrder> orders = given.isEmpty() ? List.of(new ReportOrder()) : given;
    problem(orders, drafts)
        .ifPresent(
            problem -> {
              throw new ParameterException(spec.commandLine(), problem);
            });
    return orders;
  }

  /** A usage error where a report can hold one draft only, and there are more. */
  static void requireFit(List<ReportOrder> orders, Dossier dossier, CommandSpec spec) {
    if (dossier.size() > 1 && orders.stream().anyMatch(order -> order.format().single())) {
      throw new ParameterException(
          spec.commandLine(),
          "a report in akn is of one draft: name one file, and --lang where it holds two texts");
    }
  }

  private static Optional<String> problem(List<ReportOrder> orders, List<Path> drafts) {
    if (orders.stream().filter(order -> order.output == null).count() > 1) {
      return Optional.of("two reports cannot go to standard output: give each an --output");
    }
    Set<Path> taken =
        drafts.stream().map(ReportOrder::plain).collect(Collectors.toCollection(HashSet::new));
    return orders.stream()
        .flatMap(order -> order.problem(orders.size() == 1, taken).stream())
        .findFirst();
  }

  /**
   * What is wrong with this order.
   *
   * @param only whether it is the only one, which may leave out the format
   * @param taken the drafts and what earlier orders write to; this order's file is added
   */
  private Optional<String> problem(boolean only, Set<Path> taken) {
    if (format == null && !only) {
      return Optional.of("--output " + output + " has no --format of its own");
    }
    if (output == null) {
      return format().binary()
          ? Optional.of(format + " is not for a terminal: name a file with --output")
          : Optional.empty();
    }
    Path file = plain(output);
    if (Files.isDirectory(file) || !Files.isDirectory(file.getParent())) {
      return Optional.of("--output " + output + " is a folder, or in a folder that does not exist");
    }
    return taken.add(file)
        ? Optional.empty()
        : Optional.of("--output " + output + " is a draft, or the output of another report");
  }

  private static Path plain(Path path) {
    return path.toAbsolutePath().normalize();
  }

  Format format() {
    return format == null ? Format.TEXT : format;
  }

  /** Writes the report where it was ordered to. */
  void deliver(byte[] report, PrintWriter standardOutput) throws IOException {
    if (output != null) {
      Files.write(output, report);
    } else {
      standardOutput.print(new String(report, StandardCharsets.UTF_8));
      standardOutput.flush();
    }
  }
}
