package io.github.samenspraak.batch;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking a register: its findings, or the exception that reading it threw.
 *
 * <p>It holds the index of the register, which has the names for messages, but not its source. So a
 * caller that checks many registers should keep what it needs of each, and not all results.
 *
 * @param <N> the type of the name of the register
 */
public final class CheckResult<N> {

  private final N name;
  private final @Nullable RegisterIndex index;
  private final @Nullable Findings findings;
  private final @Nullable Exception failure;

  private CheckResult(
      N name,
      @Nullable RegisterIndex index,
      @Nullable Findings findings,
      @Nullable Exception failure) {
    this.name = Objects.requireNonNull(name);
    this.index = index;
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
    RegisterIndex index = RegisterIndex.of(register, today);
    return of(name, index, rules.check(index, today));
  }

  /**
   * {@return the result for a register that was checked}
   *
   * @param <N> the type of the name
   * @param name the name of the register
   * @param index of the register
   * @param findings in the register
   */
  public static <N> CheckResult<N> of(N name, RegisterIndex index, Findings findings) {
    return new CheckResult<>(
        name, Objects.requireNonNull(index), Objects.requireNonNull(findings), null);
  }

  /**
   * {@return this result with other findings, such as those {@linkplain Findings#since since a
   * day}; itself if the register could not be read}
   *
   * @param change gives the other findings
   */
  public CheckResult<N> with(UnaryOperator<Findings> change) {
    return findings == null
        ? this
        : new CheckResult<>(name, index, change.apply(findings), failure);
  }

  /** {@return the name of the register} */
  public N name() {
    return name;
  }

  /** {@return the municipality of the register; absent if the register could not be read} */
  public Optional<Municipality> municipality() {
    return index().map(known -> known.register().municipality());
  }

  /** {@return the index of the register; absent if the register could not be read} */
  public Optional<RegisterIndex> index() {
    return Optional.ofNullable(index);
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
