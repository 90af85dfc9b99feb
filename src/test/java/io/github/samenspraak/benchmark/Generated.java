package io.github.samenspraak.benchmark;

import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** The system property that names the folder in which all JVMs of a run keep the documents. */
  static final String FOLDER = "samenspraak.benchmark.folder";

  /** How many organisations it has. */
  @Param({"10", "100", "1000", "10000"})
  public int organisations;

  byte[] document;
  Register register;
  Id<Mandate> lastMandate;

  /**
   * Takes the document, and reads the register from it, as an application would have them.
   *
   * @throws IOException if the folder cannot be used
   */
  @Setup
  public void generate() throws IOException {
    document = document(organisations);
    register = RegisterReader.standard().read(document);
    lastMandate =
        register.platforms().stream()
            .flatMap(platform -> platform.bodies().stream())
            .flatMap(body -> body.mandates().stream())
            .map(Mandate::id)
            .reduce((mandate, later) -> later)
            .orElseThrow();
  }

  /** {@return the document of a register, which is generated when it is first asked for} */
  static byte[] document(int organisations) throws IOException {
    Path file = Path.of(System.getProperty(FOLDER), organisations + ".json");
    if (Files.notExists(file)) {
      RegisterWriter.compact().write(RegisterShape.ofOrganisations(organisations).register(), file);
    }
    return Files.readAllBytes(file);
  }
}
