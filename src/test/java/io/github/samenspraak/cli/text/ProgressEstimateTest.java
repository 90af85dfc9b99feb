package io.github.samenspraak.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressEstimateTest {

  /** A clock that is moved by hand. */
  private static final class ManualClock extends Clock {

    private Instant now = Instant.EPOCH;

    void move(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final ManualClock clock = new ManualClock();
  private final AtomicLong taken = new AtomicLong();

  private ProgressEstimate estimate(OptionalLong size, String language) {
    return new ProgressEstimate(
        size, taken::get, clock, new CliMessages(Locale.forLanguageTag(language)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | PT0S     | 0    | no registers checked yet · 0%",
        "en | PT0.999S | 500  | no registers checked yet · 50%",
        "en | PT1S     | 0    | no registers checked yet · 0%",
        "en | PT1S     | 500  | no registers checked yet · 50% · about 1 second left",
        "en | PT10S    | 250  | no registers checked yet · 25% · about 30 seconds left",
        "en | PT10S    | 92   | no registers checked yet · 9% · about 99 seconds left",
        "en | PT10S    | 90   | no registers checked yet · 9% · about 2 minutes left",
        "en | PT10S    | 1    | no registers checked yet · 0% · about 167 minutes left",
        "en | PT10S    | 1000 | no registers checked yet · 100% · about 0 seconds left",
        "en | PT10S    | 1001 | no registers checked yet · 100% · about 0 seconds left",
        "nl | PT10S    | 250  | nog geen registers getoetst · 25% · nog ongeveer 30 seconden",
        "fr | PT10S    | 250  | aucun registre vérifié pour l’instant · 25 % · encore 30"
            + " secondes environ",
        "de | PT10S    | 250  | noch kein Register geprüft · 25 % · noch etwa 30 Sekunden",
      })
  void itSaysTheShareDoneAndTheTimeLeft(
      String language, Duration elapsed, long bytes, String said) {
    ProgressEstimate estimate = estimate(OptionalLong.of(1000), language);
    clock.move(elapsed);
    taken.set(bytes);
    assertThat(estimate.text().replace('\u00a0', ' ')).isEqualTo(said);
  }

  @Test
  void itCountsRegistersIfTheSizeIsUnknown() {
    ProgressEstimate estimate = estimate(OptionalLong.empty(), "en");
    clock.move(Duration.ofMinutes(1));
    taken.set(1000);
    estimate.countRegister();
    assertThat(estimate.text()).isEqualTo("1 register checked");
    estimate.countRegister();
    assertThat(estimate.text()).isEqualTo("2 registers checked");
    assertThat(estimate(OptionalLong.of(0), "en").text()).isEqualTo("no registers checked yet");
  }
}
