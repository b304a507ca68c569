package org.salvaguarda.cli;

import org.salvaguarda.extract.InvalidRules;
import org.salvaguarda.ingest.UnreadableDraft;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what failed in one line and gives the exit code for it. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    command.getErr().println("salvaguarda: " + e.getMessage());
    command.getErr().flush();
    return code(e, command);
  }

  private static int code(Exception e, CommandLine command) {
    if (e instanceof InvalidRules) {
      return Exit.INVALID_RULES;
    }
    if (e instanceof UnreadableDraft) {
      return Exit.UNREADABLE;
    }
    if (e instanceof CommandLine.ParameterException) {
      return Exit.USAGE;
    }
    e.printStackTrace(command.getErr());
    return Exit.INTERNAL;
  }
}
