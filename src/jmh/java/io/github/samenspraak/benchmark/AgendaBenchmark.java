package io.github.samenspraak.benchmark;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.register.Register;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it costs to see all that is due, beside reading the same facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AgendaBenchmark {

  private static final LocalDate TODAY = RegisterShape.TODAY;

  /** How many platforms the register has, with ten covenants for each. */
  @Param("100")
  public int platforms;

  private byte[] document;
  private Register register;

  /** Makes the document once, and the register from it, as an application would have them. */
  @Setup
  public void setUp() {
    document = RegisterWriter.compact().writeBytes(Region.ofPlatforms(platforms));
    register = RegisterReader.standard().read(document);
  }

  /** Reads the document. */
  @Benchmark
  public Register read() {
    return RegisterReader.standard().read(document);
  }

  /** Builds the index and the agenda of the coming year. */
  @Benchmark
  public ImmutableList<Obligation> agendaOfAYear() {
    return Agenda.of(register).between(TODAY, TODAY.plusYears(1));
  }

  /** Builds the index and the agenda of the coming ten years. */
  @Benchmark
  public ImmutableList<Obligation> agendaOfTenYears() {
    return Agenda.of(register).between(TODAY, TODAY.plusYears(10));
  }

  /** Builds the index and finds all that was ever due and is not done. */
  @Benchmark
  public ImmutableList<Obligation> overdue() {
    return Agenda.of(register).overdue(TODAY);
  }
}
