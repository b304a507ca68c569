package org.salvaguarda.cli;

import io.quarkus.runtime.Quarkus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code salvaguarda serve}: the REST interface on this machine. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the REST interface.")
final class ServeCommand implements Callable<Integer> {

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Mixin private RulesOption rules;

  @Override
  public Integer call() {
    rules.serve();
    System.setProperty("quarkus.http.port", String.valueOf(port));
    Quarkus.run();
    return Exit.CLEAN;
  }
}
