package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.rule.RuleSet;

/** The entry of the command line. */
public final class Main {

  private Main() {}

  /**
   * Runs one command.
   *
   * <p>The process exits with a status other than 0 if there are findings at or above the failing
   * severity or a rule failed (1), if a document cannot be read, the command was not understood or
   * the output is incomplete (2), or if this program itself fails (70). With status 0 it does not
   * exit, so that Maven can go on after {@code exec:java}.
   *
   * @param args the command with its options, such as {@code check register.json}
   */
  public static void main(String... args) {
    // ical4j logs through SLF4J, which would warn that there is no logger.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    prepareRules();
    int status = RootCommand.run(Environment.ofThisProcess(), RuleSet::standard, args);
    if (status != ExitStatus.OK) {
      System.exit(status);
    }
  }

  /** Prepares the rules on another processor, if there is one, while the arguments are read. */
  private static void prepareRules() {
    Thread thread = new Thread(RuleSet::standard, "rules");
    thread.setDaemon(true);
    // What went wrong is said by the command, which asks for them again.
    thread.setUncaughtExceptionHandler((failing, failure) -> {});
    thread.start();
  }
}
