package io.github.samenspraak.benchmark;

import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterIndex;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/**
 * What it costs to read, walk through, index, check and write a register with the shape of Namur's:
 * twenty mandates for every organisation, over a hundred years.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RegisterBenchmark {

  /** How many organisations the register has. */
  @Param({"10", "100", "1000", "10000"})
  public int organisations;

  private byte[] document;
  private Register register;
  private RegisterIndex index;

  /** Makes the document once, and the register from it, as an application would have them. */
  @Setup
  public void setUp() {
    document =
        RegisterWriter.compact()
            .writeBytes(RegisterShape.ofOrganisations(organisations).register());
    register = RegisterReader.standard().read(document);
    index = RegisterIndex.of(register);
  }

  /** Reads the document. */
  @Benchmark
  public Register read() {
    return RegisterReader.standard().read(document);
  }

  /** Binds the document to plain records, with Jackson as it comes: the floor of reading. */
  @Benchmark
  public PlainRegister bind() {
    return JsonMapper.shared().readValue(document, PlainRegister.class);
  }

  /** Comes by every attribute of everything in the register, as its hash code does. */
  @Benchmark
  public int walk() {
    return register.hashCode();
  }

  /** Builds the index of the register. */
  @Benchmark
  public RegisterIndex index() {
    return RegisterIndex.of(register);
  }

  /** Builds the index and checks the register by all rules. */
  @Benchmark
  public Findings check() {
    return RuleSet.standard().check(register, RegisterShape.TODAY);
  }

  /** Checks again by all rules, with an index that has been asked everything before. */
  @Benchmark
  public Findings checkAgain() {
    return RuleSet.standard().check(index, RegisterShape.TODAY);
  }

  /** Writes the register. */
  @Benchmark
  public byte[] write() {
    return RegisterWriter.compact().writeBytes(register);
  }
}
