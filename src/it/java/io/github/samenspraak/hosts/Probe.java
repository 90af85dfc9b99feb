package io.github.samenspraak.hosts;

import io.github.samenspraak.json.FindingsWriter;
import io.github.samenspraak.json.ProblemsWriter;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.json.ResultOptions;
import io.github.samenspraak.json.SamenspraakJackson2Module;
import io.github.samenspraak.json.SamenspraakModule;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.samples.Samples;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does with the library what an application does, under the dependency management of a host.
 *
 * <p>Every step is tried, also after one that failed, and prints one line.
 */
public final class Probe {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** A mapper of the host, whichever Jackson it is of. */
  private interface HostMapper {

    /** Writes a value as what it is itself. */
    String write(Object value) throws Exception;

    /** Writes a value as one of a type that is said. */
    String writeAs(Class<?> type, Object value) throws Exception;

    String writeList(Class<?> element, List<?> values) throws Exception;

    <T> T read(Class<T> type, String json) throws Exception;

    <T> List<T> readList(Class<T> element, String json) throws Exception;
  }

  /** A step; what it throws is why it failed. */
  private interface Step {
    void run() throws Exception;
  }

  private int failures;

  private Probe() {}

  /**
   * Prints the versions of Jackson and the outcome of each step.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Probe probe = new Probe();
    System.out.println("jackson3 " + versionOf("tools.jackson.core", "jackson-databind"));
    System.out.println("jackson2 " + versionOf("com.fasterxml.jackson.core", "jackson-databind"));
    System.out.println(
        "annotations " + versionOf("com.fasterxml.jackson.core", "jackson-annotations"));
    probe.step("a register is written and read", Probe::writeAndRead);
    probe.step("findings are written as JSON", Probe::writeFindings);
    probe.step("findings are refused without the module", Probe::refuseWithoutModule);
    probe.step("a broken document is told with its problems", Probe::readWhatIsBroken);
    probe.step("Jackson 3 maps values", () -> mapValues(new Jackson3(JsonMapper.builder())));
    probe.step(
        "Jackson 3 maps values, typed statically",
        () ->
            mapValues(new Jackson3(JsonMapper.builder().enable(MapperFeature.USE_STATIC_TYPING))));
    probe.step("Jackson 2 maps values", () -> mapValues(new Jackson2(jackson2())));
    probe.step(
        "Jackson 2 maps values, typed statically",
        () ->
            mapValues(
                new Jackson2(
                    jackson2()
                        .enable(com.fasterxml.jackson.databind.MapperFeature.USE_STATIC_TYPING))));
    if (probe.failures > 0) {
      throw new IllegalStateException(probe.failures + " steps failed.");
    }
  }

  private void step(String name, Step step) {
    try {
      step.run();
      System.out.println("passed " + name);
    } catch (Exception | LinkageError e) {
      failures++;
      System.out.println("failed " + name + ": " + rootOf(e));
      e.printStackTrace();
    }
  }

  private static Throwable rootOf(Throwable thrown) {
    return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
  }

  private static void writeAndRead() {
    Register namur = Samples.namur();
    String document = RegisterWriter.indented().write(namur);
    requireEqual(RegisterReader.standard().read(document), namur);
  }

  private static void writeFindings() throws Exception {
    Register namur = Samples.namur();
    Register withoutOffices = Register.builder().from(namur).offices(List.of()).build();
    Findings findings = RuleSet.standard().check(withoutOffices, TODAY);
    require(!findings.isEmpty(), "There are no findings.");
    String json = FindingsWriter.compact().write(findings, Locale.ENGLISH);
    var written = JsonMapper.shared().readTree(json).get("findings");
    requireEqual(written.size(), findings.size());
    requireEqual(
        written.get(0).get("message").asString(),
        findings.iterator().next().message(Locale.ENGLISH));

    String french = FindingsWriter.compact().write(findings, Locale.FRENCH);
    ResultOptions options = ResultOptions.in(Locale.FRENCH);
    requireSame(
        new Jackson3(JsonMapper.builder().addModule(new SamenspraakModule(options)))
            .writeAs(Findings.class, findings),
        french);
    requireSame(
        new Jackson2(jackson2().addModule(new SamenspraakJackson2Module(options)).build())
            .writeAs(Findings.class, findings),
        french);
  }

  private static void refuseWithoutModule() throws Exception {
    Findings findings = RuleSet.standard().check(Samples.namur(), TODAY);
    try {
      JsonMapper.builder().build().writeValueAsString(findings);
    } catch (RuntimeException e) {
      require(e.getMessage().contains("SamenspraakModule"), e.getMessage());
      return;
    }
    throw new IllegalStateException("Findings were written without the module.");
  }

  private static void requireSame(String actual, String expected) {
    requireEqual(JsonMapper.shared().readTree(actual), JsonMapper.shared().readTree(expected));
  }

  private static void readWhatIsBroken() {
    String broken =
        "{\"municipality\": {\"name\": {\"nl\": \"Lindedorp\"}, \"region\": \"MARS\"}, 1}";
    try {
      RegisterReader.standard().read(broken);
    } catch (UnreadableDocumentException e) {
      requireEqual(e.problems().get(0).place().toString(), "/municipality/region");
      require(e.problems().size() > 1, "Not all problems are told: " + e.problems());
      String json = ProblemsWriter.write(e.problems(), Locale.ENGLISH);
      require(json.contains("/municipality/region"), json);
      return;
    }
    throw new IllegalStateException("It was read.");
  }

  private static void mapValues(HostMapper mapper) throws Exception {
    Register namur = Samples.namur();
    requireEqual(mapper.read(Register.class, mapper.write(namur)), namur);
    requireEqual(mapper.read(Register.class, mapper.writeAs(Register.class, namur)), namur);

    List<Mandate> mandates =
        namur.platforms().stream()
            .flatMap(platform -> platform.bodies().stream())
            .flatMap(body -> body.mandates().stream())
            .toList();
    require(!mandates.isEmpty(), "There are no mandates.");
    for (Mandate mandate : mandates) {
      requireEqual(mapper.writeAs(Mandate.class, mandate), mapper.write(mandate));
      requireEqual(mapper.read(Mandate.class, mapper.write(mandate)), mandate);
    }
    String list = mapper.writeList(Mandate.class, mandates);
    requireEqual(list, mapper.write(mandates));
    requireEqual(mapper.readList(Mandate.class, list), mandates);
  }

  private static void requireEqual(Object actual, Object expected) {
    require(actual.equals(expected), "Not " + shortened(expected) + " but " + shortened(actual));
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static String shortened(Object value) {
    String text = value.toString();
    return text.length() <= 100 ? text : text.substring(0, 100) + "…";
  }

  private static com.fasterxml.jackson.databind.json.JsonMapper.Builder jackson2() {
    return com.fasterxml.jackson.databind.json.JsonMapper.builder().findAndAddModules();
  }

  /** Reads a version from the jar: the annotations have none in a class. */
  private static String versionOf(String group, String artifact) {
    String file = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    try (InputStream in = Probe.class.getResourceAsStream(file)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (Exception e) {
      return "unknown";
    }
  }

  private record Jackson3(JsonMapper mapper) implements HostMapper {

    Jackson3(JsonMapper.Builder builder) {
      this(builder.build());
    }

    @Override
    public String write(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    public String writeAs(Class<?> type, Object value) {
      return mapper.writerFor(type).writeValueAsString(value);
    }

    @Override
    public String writeList(Class<?> element, List<?> values) {
      return mapper
          .writerFor(mapper.getTypeFactory().constructCollectionType(List.class, element))
          .writeValueAsString(values);
    }

    @Override
    public <T> T read(Class<T> type, String json) {
      return mapper.readValue(json, type);
    }

    @Override
    public <T> List<T> readList(Class<T> element, String json) {
      return mapper.readValue(
          json, mapper.getTypeFactory().constructCollectionType(List.class, element));
    }
  }

  private record Jackson2(com.fasterxml.jackson.databind.json.JsonMapper mapper)
      implements HostMapper {

    Jackson2(com.fasterxml.jackson.databind.json.JsonMapper.Builder builder) {
      this(builder.build());
    }

    @Override
    public String write(Object value) throws Exception {
      return mapper.writeValueAsString(value);
    }

    @Override
    public String writeAs(Class<?> type, Object value) throws Exception {
      return mapper.writerFor(type).writeValueAsString(value);
    }

    @Override
    public String writeList(Class<?> element, List<?> values) throws Exception {
      return mapper
          .writerFor(mapper.getTypeFactory().constructCollectionType(List.class, element))
          .writeValueAsString(values);
    }

    @Override
    public <T> T read(Class<T> type, String json) throws Exception {
      return mapper.readValue(json, type);
    }

    @Override
    public <T> List<T> readList(Class<T> element, String json) throws Exception {
      return mapper.readValue(
          json, mapper.getTypeFactory().constructCollectionType(List.class, element));
    }
  }
}
