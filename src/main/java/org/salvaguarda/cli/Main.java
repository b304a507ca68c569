package org.salvaguarda.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/** The program: {@code salvaguarda check draft.docx}. Only {@code serve} starts the server. */
@QuarkusMain
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(execute(args));
  }

  /** Runs a command line and returns its exit code. */
  static int execute(String... args) {
    return new CommandLine(new Salvaguarda())
        .setExecutionExceptionHandler(new Failures())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }
}
