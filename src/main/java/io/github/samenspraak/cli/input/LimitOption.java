package io.github.samenspraak.cli.input;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The option for how many findings or obligations a command lists at most. */
public final class LimitOption {

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit", converter = Count.class)
  private @Nullable Integer limit;

  /** {@return the limit, or another one if none was given} */
  public int orElse(int other) {
    return Optional.ofNullable(limit).orElse(other);
  }

  /** Converts an argument into a number. */
  static final class Count implements ITypeConverter<Integer> {

    /**
     * {@return the number}
     *
     * @throws NumberFormatException if it is none, or less than 1
     */
    @Override
    public Integer convert(String text) {
      int number = Integer.parseInt(text);
      if (number < 1) {
        throw new NumberFormatException(text);
      }
      return number;
    }
  }
}
