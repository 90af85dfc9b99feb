package io.github.samenspraak.cli.text;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far the check of many registers has come, and how long it may still take. */
public final class ProgressEstimate {

  /** What is said of the time left after less than this is worth nothing. */
  private static final Duration BEGINNING = Duration.ofSeconds(1);

  private static final Duration LONG = Duration.ofSeconds(100);

  private final OptionalLong size;
  private final LongSupplier taken;
  private final Clock clock;
  private final CliMessages messages;
  private final long start;
  private long checked;

  /**
   * @param size how many bytes there are, if that is known
   * @param taken tells how many of them have been taken
   */
  public ProgressEstimate(
      OptionalLong size, LongSupplier taken, Clock clock, CliMessages messages) {
    this.size = size;
    this.taken = taken;
    this.clock = clock;
    this.messages = messages;
    this.start = clock.millis();
  }

  /** Counts one more register that has been checked. */
  public void oneMore() {
    checked++;
  }

  /** {@return how far it has come} */
  public String text() {
    return Stream.of(
            Optional.of(messages.text("progress.checked", checked)),
            share().map(share -> messages.text("progress.share", share)),
            left().map(this::text))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private Optional<Double> share() {
    return size.isPresent() && size.getAsLong() > 0
        ? Optional.of(Math.min(1, (double) taken.getAsLong() / size.getAsLong()))
        : Optional.empty();
  }

  /** {@return how long it will take if it goes on as it did so far} */
  private Optional<Duration> left() {
    Duration elapsed = Duration.ofMillis(clock.millis() - start);
    return share()
        .filter(share -> share > 0 && elapsed.compareTo(BEGINNING) >= 0)
        .map(share -> Duration.ofMillis((long) (elapsed.toMillis() * (1 - share) / share)));
  }

  private String text(Duration left) {
    return left.compareTo(LONG) < 0
        ? messages.text("progress.seconds", left.plusMillis(999).toSeconds())
        : messages.text("progress.minutes", left.plusSeconds(30).toMinutes());
  }
}
