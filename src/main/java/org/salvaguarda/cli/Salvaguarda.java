package org.salvaguarda.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The top command; it does nothing by itself. */
@Command(
    name = "salvaguarda",
    mixinStandardHelpOptions = true,
    version = "salvaguarda " + org.salvaguarda.Review.VERSION,
    description =
        "Vets draft bilateral security agreements: host oversight, transparency, law, shared responsibility.",
    subcommands = {
      CheckCommand.class,
      AnnotateCommand.class,
      RepairCommand.class,
      ClauseCommand.class,
      ExplainCommand.class,
      RulesCommand.class,
      ServeCommand.class,
      AutoComplete.GenerateCompletion.class
    })
final class Salvaguarda implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }
}
