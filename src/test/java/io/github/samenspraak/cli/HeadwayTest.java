package io.github.samenspraak.cli;

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

class HeadwayTest {

  /** A clock that is moved by hand. */
  private static final class Hand extends Clock {

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

  private final Hand clock = new Hand();
  private final AtomicLong taken = new AtomicLong();

  private Headway headway(OptionalLong size, String language) {
    return new Headway(size, taken::get, clock, Phrases.in(Locale.forLanguageTag(language)));
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
  void says_how_much_is_done_and_how_long_the_rest_will_take(
      String language, Duration elapsed, long bytes, String said) {
    Headway headway = headway(OptionalLong.of(1000), language);
    clock.move(elapsed);
    taken.set(bytes);
    assertThat(headway.say().replace('\u00a0', ' ')).isEqualTo(said);
  }

  @Test
  void counts_where_nobody_knows_how_much_there_is() {
    Headway headway = headway(OptionalLong.empty(), "en");
    clock.move(Duration.ofMinutes(1));
    taken.set(1000);
    headway.oneMore();
    assertThat(headway.say()).isEqualTo("1 register checked");
    headway.oneMore();
    assertThat(headway.say()).isEqualTo("2 registers checked");
    assertThat(headway(OptionalLong.of(0), "en").say()).isEqualTo("no registers checked yet");
  }
}
