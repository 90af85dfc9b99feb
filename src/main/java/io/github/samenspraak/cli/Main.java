package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.rule.RuleSet;

/** Where the command line begins. */
public final class Main {

  private Main() {}

  /**
   * Runs one command.
   *
   * <p>The process ends with status 0 if nothing was found at or above the failing severity, 1 if
   * something was or if a rule failed, 2 if the document cannot be read, the command was not
   * understood or not all that was to be printed could be, 70 if this program itself is at fault.
   * With status 0 it is left to end by itself: Maven, for one, may have more to do.
   *
   * @param args the command with its options, such as {@code check register.json}
   */
  public static void main(String... args) {
    // The library that writes calendars logs, and logging would complain that nobody listens.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    int status = RootCommand.run(Environment.ofThisProcess(), RuleSet.standard(), args);
    if (status != 0) {
      System.exit(status);
    }
  }
}
