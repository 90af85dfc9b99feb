package io.github.samenspraak.cli.input;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the day on which a command looks at registers. */
public final class DayOption {

  @Option(names = "--on", paramLabel = "DAY", descriptionKey = "on", converter = DayConverter.class)
  private @Nullable LocalDate on;

  /** {@return the day, or another one if none was given} */
  public LocalDate orElse(LocalDate other) {
    return Optional.ofNullable(on).orElse(other);
  }
}
