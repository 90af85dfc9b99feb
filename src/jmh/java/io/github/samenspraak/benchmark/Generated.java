package io.github.samenspraak.benchmark;

import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.register.Register;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A register with the shape of Namur's, on which nothing is wrong: twenty mandates for every
 * organisation, over a hundred years, and what comes with them.
 */
@State(Scope.Benchmark)
public class Generated {

  /** How many organisations it has. */
  @Param({"10", "100", "1000", "10000"})
  public int organisations;

  byte[] document;
  Register register;

  /** Makes the document once, and the register from it, as an application would have them. */
  @Setup
  public void generate() {
    document = document(organisations);
    register = RegisterReader.standard().read(document);
  }

  static byte[] document(int organisations) {
    return RegisterWriter.compact()
        .writeBytes(RegisterShape.ofOrganisations(organisations).register());
  }
}
