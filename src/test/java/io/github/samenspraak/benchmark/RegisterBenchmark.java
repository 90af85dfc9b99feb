package io.github.samenspraak.benchmark;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.Register;
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

/** What it costs to read a register, to ask about it and to write it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
// Rules are much code, and by turns it takes more than half a minute until all of it is compiled.
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 8, time = 1)
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

  /** Has every operation take its turn. */
  @Benchmark
  public void byTurns(Generated generated, Indexed indexed, Turns turns) {
    byte[] document = generated.document;
    Register register = generated.register;

    // Binds the document to plain records without any check: the floor of reading.
    turns.take("bind", () -> Binding.JACKSON.bind(document));
    turns.take("bindByBlackbird", () -> Binding.BLACKBIRD.bind(document));
    turns.take("bindByFastjson", () -> Binding.FASTJSON.bind(document));

    // Reads the document.
    turns.take("read", () -> RegisterReader.standard().read(document));

    // Builds the index of the register: where every id leads, and which references lead nowhere.
    turns.take("index", () -> RegisterIndex.of(register).brokenReferences());

    // Builds the index and checks the register by all rules.
    turns.take("check", () -> RuleSet.standard().check(register, TODAY));

    // Checks the register by all rules, with an index that has been asked everything before.
    turns.take("checkAgain", () -> RuleSet.standard().check(indexed.index, TODAY));

    // Builds the index and the agenda of the coming year.
    turns.take("agendaOfAYear", () -> Agenda.of(register).between(TODAY, TODAY.plusYears(1)));

    // Changes the last mandate of the register.
    turns.take(
        "change",
        () ->
            register.with(
                Mandate.class, generated.lastMandate, mandate -> mandate.toBuilder().build()));

    // Writes the register.
    turns.take("write", () -> RegisterWriter.compact().writeBytes(register));
  }
}
