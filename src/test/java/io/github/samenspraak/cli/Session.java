package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.text.FailureRecordingWriter;
import io.github.samenspraak.cli.text.TextOutput;
import io.github.samenspraak.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Runs commands in an environment that a test chooses. */
public record Session(
    byte[] in,
    LocalDate today,
    Locale locale,
    boolean terminal,
    boolean colours,
    int width,
    RuleSet rules) {

  /** The exit status and the output of a command. */
  public record Outcome(int status, String out, String err) {}

  /** {@return a session without input, on 1 June 2025, in English, and not at a terminal} */
  public static Session begin() {
    return new Session(
        new byte[0],
        LocalDate.of(2025, 6, 1),
        Locale.ENGLISH,
        false,
        false,
        TextOutput.USUAL_WIDTH,
        RuleSet.standard());
  }

  public Session typing(String text) {
    return typing(text.getBytes(StandardCharsets.UTF_8));
  }

  public Session typing(byte[] bytes) {
    return new Session(bytes, today, locale, terminal, colours, width, rules);
  }

  Session in(Locale language) {
    return new Session(in, today, language, terminal, colours, width, rules);
  }

  Session atTerminal() {
    return new Session(in, today, locale, true, colours, width, rules);
  }

  Session inColours() {
    return new Session(in, today, locale, terminal, true, width, rules);
  }

  /** {@return a session with other rules} */
  Session with(RuleSet others) {
    return new Session(in, today, locale, terminal, colours, width, others);
  }

  /** {@return a session at lines of another width} */
  public Session inWidth(int columns) {
    return new Session(in, today, locale, terminal, colours, columns, rules);
  }

  public Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    Environment environment =
        new Environment(
            new ByteArrayInputStream(in),
            FailureRecordingWriter.to(out),
            FailureRecordingWriter.to(err),
            clock,
            locale,
            terminal,
            colours,
            width);
    int status = RootCommand.run(environment, () -> rules, args);
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
