package io.github.samenspraak.cli.input;

import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.Findings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --since}, which leaves alone what ended before a day. */
public final class SinceOption {

  @Option(
      names = "--since",
      paramLabel = "DAY",
      descriptionKey = "since",
      converter = DayConverter.class)
  private @Nullable LocalDate day;

  /** {@return the findings that matter} */
  public Findings of(Findings findings) {
    return day == null ? findings : findings.since(day);
  }

  /** {@return the comparison of the findings that matter} */
  public FindingComparison of(FindingComparison comparison) {
    return day == null ? comparison : comparison.since(day);
  }
}
