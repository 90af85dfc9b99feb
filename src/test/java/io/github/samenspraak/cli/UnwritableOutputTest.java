package io.github.samenspraak.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.text.FailureRecordingWriter;
import io.github.samenspraak.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnwritableOutputTest {

  private static final String FULL = "No space left on device";
  private static final String CLOSED = "Broken pipe";

  /** A device with room for so many bytes. */
  private static final class Device extends OutputStream {

    private final String reason;
    private final boolean keeps;
    private int room;

    private Device(int room, String reason, boolean keeps) {
      this.room = room;
      this.reason = reason;
      this.keeps = keeps;
    }

    /** {@return a device that fails to write without room} */
    static Device of(int room, String reason) {
      return new Device(room, reason, false);
    }

    /** {@return a device that buffers all bytes, and fails to flush them} */
    static Device keeping(String reason) {
      return new Device(0, reason, true);
    }

    @Override
    public void write(int one) throws IOException {
      room--;
      if (room < 0 && !keeps) {
        throw new IOException(reason);
      }
    }

    @Override
    public void flush() throws IOException {
      if (room < 0) {
        throw new IOException(reason);
      }
    }
  }

  private static Session.Outcome run(OutputStream out, String language, String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = run(out, err, language, words);
    return new Session.Outcome(status, "", err.toString(UTF_8));
  }

  private static int run(OutputStream out, OutputStream err, String language, String... words) {
    Environment environment =
        new Environment(
            new ByteArrayInputStream(VillageDocuments.JSON.getBytes(UTF_8)),
            FailureRecordingWriter.to(out),
            FailureRecordingWriter.to(err),
            Clock.systemUTC(),
            Locale.forLanguageTag(language),
            false,
            false,
            80);
    return RootCommand.run(environment, RuleSet::standard, words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check --agenda",
        "check --format json",
        "check --format ndjson",
        "check - --on 2025-03-01 --format json",
        "agenda",
        "agenda --format json",
        "agenda --format ics",
        "show",
        "trace signal-2018-work",
        "rules",
        "rules --format json",
        "schema",
        "sample woluwe",
        "--help",
        "--version",
        "check --help"
      })
  void theCommandReportsThatTheOutputCouldNotBeWritten(String command) {
    String[] words = command.split(" ");
    assertThat(run(Device.of(10, FULL), "en", words))
        .isEqualTo(
            new Session.Outcome(
                2,
                "",
                "✗ The output could not be written in full: perhaps the disk is full, or what\n"
                    + "receives it was closed.\n"));
    assertThat(run(Device.keeping(FULL), "en", words).status()).isEqualTo(2);
    assertThat(run(Device.of(10, CLOSED), "en", words)).isEqualTo(new Session.Outcome(2, "", ""));
  }

  @Test
  void theCommandPrintsNoOverviewIfTheResultsCouldNotBeWritten() {
    assertThat(run(Device.of(0, FULL), "en", "check", "-", "--format", "ndjson", "--fail-on=never"))
        .isEqualTo(
            new Session.Outcome(
                2,
                "",
                "✗ The output could not be written in full: perhaps the disk is full, or what\n"
                    + "receives it was closed.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "nl"})
  void theCommandReportsItInTheLanguageOfTheReader(String language) {
    assertThat(run(Device.of(0, FULL), language, "schema").err())
        .doesNotContain("No space left", "Exception")
        .doesNotContain("could not");
  }

  @Test
  void theCommandExitsWith2IfErrorsCouldNotBeWritten() {
    assertThat(run(OutputStream.nullOutputStream(), Device.of(0, FULL), "en", "check", "nowhere"))
        .isEqualTo(2);
    assertThat(
            run(
                OutputStream.nullOutputStream(),
                Device.of(0, FULL),
                "en",
                "check",
                "--format=ndjson"))
        .isEqualTo(2);
  }

  @Test
  void theCommandIgnoresAFullDeviceToWhichNothingIsWritten() {
    assertThat(run(OutputStream.nullOutputStream(), Device.of(0, FULL), "en", "check")).isZero();
  }
}
