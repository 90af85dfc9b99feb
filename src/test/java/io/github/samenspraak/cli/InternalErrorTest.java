package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fails by an error of the program itself, which is no error of the register. */
@Isolated("It sets a system property.")
class InternalErrorTest {

  /**
   * {@return the outcome of a check by a rule that throws an error, which is not caught as an
   * exception is}
   */
  private static Session.Outcome throwing(Error error, String... more) {
    Rule rule =
        Rule.error("throws")
            .statement("It must not be so.")
            .message(Label.of("It is so."))
            .checkedBy(
                inspection -> {
                  throw error;
                });
    String[] args = new String[more.length + 1];
    args[0] = "check";
    System.arraycopy(more, 0, args, 1, more.length);
    return Session.begin().with(RuleSet.of(rule)).run(args);
  }

  @Test
  void theProgramExitsWith70AndReportsTheFault() {
    assertThat(throwing(new InternalError("out of order")))
        .isEqualTo(
            new Session.Outcome(
                70,
                "",
                """
                ✗ The fault is in the program itself, not in what it was given:
                java.lang.InternalError. With JAVA_OPTS=-Dsamenspraak.trace=true it says where.
                """));
  }

  @Test
  void theProgramSaysHowToGiveMoreMemory() {
    assertThat(throwing(new OutOfMemoryError("Java heap space")))
        .isEqualTo(
            new Session.Outcome(
                70, "", "✗ The memory was not enough. JAVA_OPTS=-Xmx4g gives more.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | ✗ De fout zit in het programma zelf,",
        "fr | ✗ L’erreur est dans le programme lui-même,",
        "de | ✗ Der Fehler liegt im Programm selbst,",
      })
  void theProgramReportsTheFaultInTheLanguageOfTheReader(String language, String beginning) {
    Session.Outcome outcome = throwing(new InternalError(), "--language", language);
    assertThat(outcome.err()).startsWith(beginning);
    assertThat(outcome.status()).isEqualTo(70);
  }

  @Test
  void theProgramPrintsTheStackTraceIfAsked() {
    System.setProperty("samenspraak.trace", "true");
    try {
      assertThat(throwing(new InternalError("out of order")).err())
          .contains("\tat io.github.samenspraak.cli.InternalErrorTest");
    } finally {
      System.clearProperty("samenspraak.trace");
    }
  }

  @Test
  void theProgramExplainsTheStatusInTheHelp() {
    assertThat(Session.begin().run("check", "--help").out())
        .endsWith("  70   the program itself failed\n");
    assertThat(Session.begin().run("agenda", "--help").out())
        .endsWith("  70   the program itself failed\n");
    assertThat(Session.begin().run("trace", "--help").out())
        .endsWith("  70   the program itself failed\n");
  }
}
