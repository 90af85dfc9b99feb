package io.github.samenspraak.benchmark;

import com.networknt.schema.Error;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ValidationReport;
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
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 3, time = 1)
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

  private static PlainRegister plain(byte[] document) {
    return JsonMapper.shared().readValue(document, PlainRegister.class);
  }

  private static Findings check(Register register, RuleSet rules) {
    return rules.check(register, RegisterShape.TODAY);
  }

  /** Checks the seat cap alone, in a loop written by hand: the floor of checking. */
  @Benchmark
  public List<Found> loop(Plain plain) {
    return SeatCapLoop.check(plain.register);
  }

  /** Checks here what the loop checks. */
  @Benchmark
  public Findings loopHere(Generated generated) {
    return check(generated.register, SeatCapLoop.RULES);
  }

  /** Checks the rules of Hibernate Validator, and no attribute. */
  @Benchmark
  public Set<ConstraintViolation<PlainRegister>> hibernate(Plain plain) {
    return HibernateRival.checkRules(plain.register);
  }

  /** Checks here what Hibernate Validator checks. */
  @Benchmark
  public Findings hibernateHere(Generated generated) {
    return check(generated.register, HibernateRival.RULES);
  }

  /** Binds the document and checks all attributes and rules of Hibernate Validator. */
  @Benchmark
  public Set<ConstraintViolation<PlainRegister>> hibernateFromDocument(Generated generated) {
    return HibernateRival.check(plain(generated.document));
  }

  /** Reads the document, by which its attributes are checked, and checks the same rules. */
  @Benchmark
  public Findings hibernateFromDocumentHere(Generated generated) {
    return check(RegisterReader.standard().read(generated.document), HibernateRival.RULES);
  }

  /** Parses the document and validates it by its schema; what is beside it here is reading. */
  @Benchmark
  public List<Error> schema(Generated generated) {
    return SchemaRival.check(generated.document);
  }

  /** Makes the graph. */
  @Benchmark
  public Graph graph(Generated generated) {
    return JenaRival.graph(generated.register);
  }

  /** Validates the graph, which is made beforehand. */
  @Benchmark
  public ValidationReport jena(Rdf rdf) {
    return JenaRival.check(rdf.graph);
  }

  /** Checks here what Jena checks. */
  @Benchmark
  public Findings jenaHere(Generated generated) {
    return check(generated.register, JenaRival.RULES);
  }
}
