package io.github.samenspraak.batch;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result for one of many registers: its findings, or the exception that reading it threw.
 *
 * <p>It holds neither the register nor its source.
 *
 * @param <N> the type of the name of the register
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

  /** Reads and checks a register. */
  static <S, N> CheckResult<N> of(
      N name, S source, PartialRegisterSource<? super S> reading, RuleSet rules, LocalDate today) {
    PartialRegister register;
    try {
      register = reading.read(source);
    } catch (Exception e) {
      return new CheckResult<>(name, null, null, e);
    }
    return new CheckResult<>(
        name, register.register().municipality(), rules.check(register, today), null);
  }

  /** {@return the name of the register} */
  public N name() {
    return name;
  }

  /** {@return the municipality of the register; absent if the register could not be read} */
  public Optional<Municipality> municipality() {
    return Optional.ofNullable(municipality);
  }

  /** {@return the findings; absent if the register could not be read} */
  public Optional<Findings> findings() {
    return Optional.ofNullable(findings);
  }

  /** {@return the exception that reading threw; absent if the register was read} */
  public Optional<Exception> failure() {
    return Optional.ofNullable(failure);
  }

  /** {@return the name with the findings or the exception, for debugging} */
  @Override
  public String toString() {
    return name + ": " + (findings == null ? failure : findings);
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(CheckResult.class);
  }
}
