package io.github.samenspraak.cli.text;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The progress of a check of many registers, and an estimate of the time that is left. */
public final class ProgressEstimate {

  /** The time before which there is no estimate. */
  private static final Duration MINIMUM_ELAPSED = Duration.ofSeconds(1);

  /** The time left from which on it is told in minutes. */
  private static final Duration IN_MINUTES = Duration.ofSeconds(100);

  private final OptionalLong size;
  private final LongSupplier bytesRead;
  private final Clock clock;
  private final CliMessages messages;
  private final long start;
  private long checked;

  /**
   * Begins to measure.
   *
   * @param size the bytes of all registers, if that is known
   * @param bytesRead tells how many of them have been read
   */
  public ProgressEstimate(
      OptionalLong size, LongSupplier bytesRead, Clock clock, CliMessages messages) {
    this.size = size;
    this.bytesRead = bytesRead;
    this.clock = clock;
    this.messages = messages;
    this.start = clock.millis();
  }

  /** Counts a register that has been checked. */
  public void countRegister() {
    checked++;
  }

  /** {@return the progress in words} */
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
        ? Optional.of(Math.min(1, (double) bytesRead.getAsLong() / size.getAsLong()))
        : Optional.empty();
  }

  /** {@return the time left at the speed so far} */
  private Optional<Duration> left() {
    Duration elapsed = Duration.ofMillis(clock.millis() - start);
    return share()
        .filter(share -> share > 0 && elapsed.compareTo(MINIMUM_ELAPSED) >= 0)
        .map(share -> Duration.ofMillis((long) (elapsed.toMillis() * (1 - share) / share)));
  }

  private String text(Duration left) {
    return left.compareTo(IN_MINUTES) < 0
        ? messages.text("progress.seconds", left.plusMillis(999).toSeconds())
        : messages.text("progress.minutes", left.plusSeconds(30).toMinutes());
  }
}
