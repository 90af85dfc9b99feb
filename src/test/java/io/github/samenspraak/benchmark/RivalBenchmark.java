package io.github.samenspraak.benchmark;

import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
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

/**
 * What the rivals cost, and beside each what this library costs for the same rules, the index that
 * it builds included.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 6, time = 1)
public class RivalBenchmark {

  /** The same facts as plain records. */
  @State(Scope.Benchmark)
  public static class Plain {
    private PlainRegister register;

    /** Binds them. */
    @Setup
    public void bind(Generated generated) {
      register = plain(generated.document);
    }
  }

  /** The same facts as RDF. */
  @State(Scope.Benchmark)
  public static class Rdf {
    private Graph graph;

    /** Makes the graph. */
    @Setup
    public void make(Generated generated) {
      graph = JenaRival.graph(generated.register);
    }
  }

  /** Has every rival take its turn, and what is beside it here. */
  @Benchmark
  public void byTurns(Generated generated, Plain plain, Rdf rdf, Turns turns) {
    byte[] document = generated.document;
    Register register = generated.register;

    // Checks the seat cap alone, in a loop written by hand: the floor of checking.
    turns.take("loop", () -> SeatCapLoop.check(plain.register));
    turns.take("loopHere", () -> check(register, SeatCapLoop.RULES));

    // Checks the rules of Hibernate Validator, and no attribute.
    turns.take("hibernate", () -> HibernateRival.checkRules(plain.register));
    turns.take("hibernateHere", () -> check(register, HibernateRival.RULES));

    // Binds the document and checks all attributes and rules of Hibernate Validator; here, reading
    // it checks the attributes.
    turns.take("hibernateFromDocument", () -> HibernateRival.check(plain(document)));
    turns.take("hibernateFromDocumentHere", () -> check(read(document), HibernateRival.RULES));

    // Parses the document and validates it by its schema; here, reading it is enough.
    turns.take("schema", () -> SchemaRival.check(document));
    turns.take("schemaHere", () -> read(document));

    // Makes the graph.
    turns.take("graph", () -> JenaRival.graph(register));

    // Validates the graph, which is made beforehand.
    turns.take("jena", () -> JenaRival.check(rdf.graph));
    turns.take("jenaHere", () -> check(register, JenaRival.RULES));
  }

  private static PlainRegister plain(byte[] document) {
    return JsonMapper.shared().readValue(document, PlainRegister.class);
  }

  private static Register read(byte[] document) {
    return RegisterReader.standard().read(document);
  }

  private static Findings check(Register register, RuleSet rules) {
    return rules.check(register, RegisterShape.TODAY);
  }
}
