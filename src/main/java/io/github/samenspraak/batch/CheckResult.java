package io.github.samenspraak.batch;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one register among many: what was found in it, or why it could not be read.
 *
 * <p>It holds neither the register nor what that was read from.
 *
 * @param <N> how the register is named
 */
public final class CheckResult<N> {

  private final N name;
  private final @Nullable Municipality municipality;
  private final @Nullable Findings findings;
  private final @Nullable Exception failure;

  private CheckResult(
      N name,
      @Nullable Municipality municipality,
      @Nullable Findings findings,
      @Nullable Exception failure) {
    this.name = Objects.requireNonNull(name);
    this.municipality = municipality;
    this.findings = findings;
    this.failure = failure;
  }

  /** {@return what came of a register that was read and checked, or could not be read} */
  static <S, N> CheckResult<N> of(
      N name, S source, RegisterSource<? super S> reading, RuleSet rules, LocalDate today) {
    Register register;
    try {
      register = reading.read(source);
    } catch (Exception e) {
      return new CheckResult<>(name, null, null, e);
    }
    return new CheckResult<>(name, register.municipality(), rules.check(register, today), null);
  }

  /** {@return which of the registers it is} */
  public N name() {
    return name;
  }

  /** {@return the municipality that the register is about; absent if it could not be read} */
  public Optional<Municipality> municipality() {
    return Optional.ofNullable(municipality);
  }

  /** {@return what was found in the register; absent if it could not be read} */
  public Optional<Findings> findings() {
    return Optional.ofNullable(findings);
  }

  /** {@return what was thrown when the register was to be read; absent if it was read} */
  public Optional<Exception> failure() {
    return Optional.ofNullable(failure);
  }

  /** {@return the name with what was found or thrown, for people who debug} */
  @Override
  public String toString() {
    return name + ": " + (findings == null ? failure : findings);
  }

  /** Keeps a mapper from writing whatever it makes of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(CheckResult.class);
  }
}
