package org.salvaguarda.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.LogContext;
import picocli.CommandLine;

/** The program: {@code salvaguarda check draft.docx}. Only {@code serve} starts the server. */
@QuarkusMain
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(execute(args));
  }

  private static int execute(String... args) {
    silenceLogs();
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    return commandLine(out, err).execute(args);
  }

  /**
   * No log of a library: until the server configures logging, everything down to the rule engine's
   * traces would be kept, at a tenth of the time of a review.
   */
  private static void silenceLogs() {
    LogContext.getLogContext().getLogger("").setLevel(Level.OFF);
  }

  /** The command line, writing to the given writers. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new Salvaguarda())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(new Failures())
        .setCaseInsensitiveEnumValuesAllowed(true);
  }
}
