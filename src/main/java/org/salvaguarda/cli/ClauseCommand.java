package org.salvaguarda.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.salvaguarda.Review;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.ingest.Drafts;
import org.salvaguarda.ingest.Source;
import org.salvaguarda.render.ClauseReport;
import org.salvaguarda.render.Json;
import org.salvaguarda.segment.Options;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code salvaguarda clause FILE}: which checks one clause speaks to, for drafting. */
@Command(
    name = "clause",
    mixinStandardHelpOptions = true,
    description =
        "Says which checks a clause speaks to, and how; JSON Lines {id, text, lang?} in give JSON Lines out.")
final class ClauseCommand implements Callable<Integer> {

  enum Format {
    TEXT,
    JSON
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = "-",
      description = "A file with one clause, or JSON Lines; - is standard input.")
  private Path file;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Mixin private ReadingOptions reading;
  @Mixin private RulesOption rules;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!Inputs.exists(file)) {
      throw new ParameterException(spec.commandLine(), file + ": no such file");
    }
    Source source = reading.source(file);
    Rulebook rulebook = rules.rulebook();
    PrintWriter out = spec.commandLine().getOut();
    String text = new String(source.bytes(), StandardCharsets.UTF_8);
    if (text.stripLeading().startsWith("{")) {
      text.lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> out.println(answer(line, rulebook)));
    } else {
      List<CheckResult> checks =
          new Review(rulebook, reading.options()).ofClause(Drafts.read(source));
      out.println(written(source.name(), checks, rulebook));
    }
    out.flush();
    return Exit.CLEAN;
  }

  private String answer(String line, Rulebook rulebook) {
    JsonNode asked = parsed(line);
    Options options = reading.options();
    if (asked.hasNonNull("lang")) {
      options =
          new Options(Optional.of(asked.get("lang").asText()), options.host(), options.partner());
    }
    String id = asked.path("id").asText("clause");
    return written(
        id,
        new Review(rulebook, options).ofClause(Draft.of(id, asked.get("text").asText())),
        rulebook);
  }

  private JsonNode parsed(String line) {
    try {
      JsonNode asked = JSON.readTree(line);
      if (asked.hasNonNull("text")) {
        return asked;
      }
    } catch (JsonProcessingException e) {
      // told below, with the words that were given
    }
    throw new ParameterException(
        spec.commandLine(),
        "each line is an object {\"id\", \"text\", \"lang\"?}, not: "
            + line.substring(0, Math.min(60, line.length())));
  }

  private String written(String id, List<CheckResult> checks, Rulebook rulebook) {
    return format == Format.JSON
        ? Json.line(new ClauseReport.Answer(id, checks.stream().map(ClauseReport::brief).toList()))
        : new ClauseReport(rulebook).of(id, checks);
  }
}
