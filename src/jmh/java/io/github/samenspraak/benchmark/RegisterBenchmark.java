package io.github.samenspraak.benchmark;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.register.Reference;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterIndex;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** What it costs to read a register, to ask about it and to write it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class RegisterBenchmark {

  private static final LocalDate TODAY = RegisterShape.TODAY;

  /** An index that has been asked everything before. */
  @State(Scope.Benchmark)
  public static class Indexed {
    private RegisterIndex index;

    /** Builds the index and has everything asked of it. */
    @Setup
    public void index(Generated generated) {
      index = RegisterIndex.of(generated.register);
      RuleSet.standard().check(index, TODAY);
    }
  }

  /** Binds the document to plain records, with Jackson as it comes: the floor of reading. */
  @Benchmark
  @Fork(2)
  public PlainRegister bind(Generated generated) {
    return JsonMapper.shared().readValue(generated.document, PlainRegister.class);
  }

  /** Reads the document. */
  @Benchmark
  @Fork(2)
  public Register read(Generated generated) {
    return RegisterReader.standard().read(generated.document);
  }

  /** Builds the index of the register: where every id leads, and which references lead nowhere. */
  @Benchmark
  public ImmutableList<Reference> index(Generated generated) {
    return RegisterIndex.of(generated.register).brokenReferences();
  }

  /** Builds the index and checks the register by all rules. */
  @Benchmark
  public Findings check(Generated generated) {
    return RuleSet.standard().check(generated.register, TODAY);
  }

  /** Checks the register by all rules, with an index that has been asked everything before. */
  @Benchmark
  public Findings checkAgain(Indexed indexed) {
    return RuleSet.standard().check(indexed.index, TODAY);
  }

  /** Builds the index and the agenda of the coming year. */
  @Benchmark
  public ImmutableList<Obligation> agendaOfAYear(Generated generated) {
    return Agenda.of(generated.register).between(TODAY, TODAY.plusYears(1));
  }

  /** Writes the register. */
  @Benchmark
  public byte[] write(Generated generated) {
    return RegisterWriter.compact().writeBytes(generated.register);
  }
}
