package io.github.samenspraak.batch;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Checks many registers against the same rules, on all cores.
 *
 * <pre>{@code
 * BatchCheck check = BatchCheck.of(RuleSet.standard(), LocalDate.of(2026, 11, 21));
 * try (Stream<RegisterDocument> lines = RegisterReader.standard().lines(file)) {
 *   check
 *       .results(lines, RegisterDocument::origin, RegisterDocument::read)
 *       .forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Results come in the order of the registers, as the caller takes them. The caller's thread
 * takes the registers from their stream, one by one; other threads check them. At most a few
 * registers for each core are in work at a time, so the memory needed does not grow with their
 * number. This asks for a stream that makes each register when it is taken; a {@code flatMap} makes
 * all of its part at once.
 *
 * <p>A stream of results is for one thread. A caller that does not take all of it should close it:
 * this stops the work and closes the stream of registers. No thread stays behind. If the stream of
 * registers throws an exception, the results of all earlier registers come first. If the caller's
 * thread is interrupted, the stream throws a {@link java.util.concurrent.CancellationException},
 * and the thread stays marked as interrupted.
 */
public final class BatchCheck {

  private final RuleSet rules;
  private final LocalDate today;

  private BatchCheck(RuleSet rules, LocalDate today) {
    this.rules = Objects.requireNonNull(rules);
    this.today = Objects.requireNonNull(today);
  }

  /**
   * {@return a check of many registers}
   *
   * @param rules that each register is checked against
   * @param today today's date, which decides on what is due
   */
  public static BatchCheck of(RuleSet rules, LocalDate today) {
    return new BatchCheck(rules, today);
  }

  /**
   * {@return the findings of each register}
   *
   * @param registers the registers to check
   */
  public Stream<Findings> findings(Stream<Register> registers) {
    return OrderedParallelMap.stream(registers, register -> rules.check(register, today));
  }

  /**
   * {@return the result of each source: the findings in its register, or the exception that reading
   * it threw}
   *
   * <p>The thread that checks a register also reads it. An exception while reading ends up in the
   * result, and the next register is read.
   *
   * @param <S> the type of the sources, such as a file or a line
   * @param <N> the type of the names
   * @param sources each is let go once its register has been checked
   * @param name names a source in its result, so that the result need not hold the source
   * @param reader reads a register from its source
   */
  public <S, N> Stream<CheckResult<N>> results(
      Stream<S> sources, Function<? super S, ? extends N> name, RegisterSource<? super S> reader) {
    return partialResults(sources, name, source -> PartialRegister.complete(reader.read(source)));
  }

  /**
   * {@return the result of each source: the findings in everything of its register that can be, or
   * the exception that reading it threw} It works as {@link #results} does.
   *
   * @param <S> the type of the sources, such as a file or a line
   * @param <N> the type of the names
   * @param sources each is let go once its register has been checked
   * @param name names a source in its result, so that the result need not hold the source
   * @param reader reads a register from its source, without the parts that cannot be
   */
  public <S, N> Stream<CheckResult<N>> partialResults(
      Stream<S> sources,
      Function<? super S, ? extends N> name,
      PartialRegisterSource<? super S> reader) {
    return OrderedParallelMap.stream(
        sources, source -> CheckResult.of(name.apply(source), source, reader, rules, today));
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(BatchCheck.class);
  }
}
