package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.samenspraak.CompiledClasses;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.agenda.Obligations;
import io.github.samenspraak.batch.BatchCheck;
import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.batch.Overview;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Snapshot;
import io.github.samenspraak.index.Trace;
import io.github.samenspraak.index.seats.Seating;
import io.github.samenspraak.json.internal.DomainMapper;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.register.LeftOut;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NotWritableException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results that a controller returns are what the writers write, whatever mapper the host has. */
@Tag("slow")
class ResultMappersTest {

  // Mappers.

  /** What a host does with its mapper. */
  private interface Host {

    String write(Object value) throws JsonProcessingException;

    String writeAs(Class<?> type, Object value) throws JsonProcessingException;

    String writeAsListOf(Class<?> type, List<?> values) throws JsonProcessingException;

    /** By way of a tree. */
    String writeTree(Object value) throws JsonProcessingException;
  }

  private record Host3(JsonMapper mapper) implements Host {

    static Host3 of(UnaryOperator<JsonMapper.Builder> settings) {
      return new Host3(settings.apply(JsonMapper.builder()).build());
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
    public String writeAsListOf(Class<?> type, List<?> values) {
      return mapper
          .writerFor(mapper.getTypeFactory().constructCollectionType(List.class, type))
          .writeValueAsString(values);
    }

    @Override
    public String writeTree(Object value) {
      return JsonMapper.shared().writeValueAsString(mapper.valueToTree(value));
    }
  }

  private record Host2(com.fasterxml.jackson.databind.json.JsonMapper mapper) implements Host {

    static Host2 of(
        UnaryOperator<com.fasterxml.jackson.databind.json.JsonMapper.Builder> settings) {
      return new Host2(
          settings.apply(com.fasterxml.jackson.databind.json.JsonMapper.builder()).build());
    }

    @Override
    public String write(Object value) throws JsonProcessingException {
      return mapper.writeValueAsString(value);
    }

    @Override
    public String writeAs(Class<?> type, Object value) throws JsonProcessingException {
      return mapper.writerFor(type).writeValueAsString(value);
    }

    @Override
    public String writeAsListOf(Class<?> type, List<?> values) throws JsonProcessingException {
      return mapper
          .writerFor(mapper.getTypeFactory().constructCollectionType(List.class, type))
          .writeValueAsString(values);
    }

    @Override
    public String writeTree(Object value) throws JsonProcessingException {
      return JsonMapper.shared()
          .writeValueAsString(JsonMapper.shared().readTree(mapper.valueToTree(value).toString()));
    }
  }

  private static JsonMapper.Builder contrary3(JsonMapper.Builder builder) {
    return builder
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
  }

  private static com.fasterxml.jackson.databind.json.JsonMapper.Builder contrary2(
      com.fasterxml.jackson.databind.json.JsonMapper.Builder builder) {
    return boot3(builder)
        .propertyNamingStrategy(com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
        .enable(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(
            com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS,
            com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
            com.fasterxml.jackson.databind.SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
  }

  /** As Spring Boot 3 has it. */
  private static com.fasterxml.jackson.databind.json.JsonMapper.Builder boot3(
      com.fasterxml.jackson.databind.json.JsonMapper.Builder builder) {
    return builder
        .addModules(new Jdk8Module(), new JavaTimeModule())
        .disable(com.fasterxml.jackson.databind.MapperFeature.DEFAULT_VIEW_INCLUSION)
        .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(
            com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
            com.fasterxml.jackson.databind.SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
  }

  private static Stream<Named<Host>> hosts(ResultOptions options) {
    return Stream.of(
        Named.of(
            "Jackson 3", Host3.of(builder -> builder.addModule(new SamenspraakModule(options)))),
        Named.of(
            "Jackson 3 that wants all else",
            Host3.of(builder -> contrary3(builder).addModule(new SamenspraakModule(options)))),
        Named.of(
            "Jackson 3 that has found the module before",
            Host3.of(
                builder -> builder.findAndAddModules().addModule(new SamenspraakModule(options)))),
        Named.of(
            "Jackson 2",
            Host2.of(builder -> builder.addModule(new SamenspraakJackson2Module(options)))),
        Named.of(
            "Jackson 2 of Spring Boot 3",
            Host2.of(builder -> boot3(builder).addModule(new SamenspraakJackson2Module(options)))),
        Named.of(
            "Jackson 2 that wants all else",
            Host2.of(
                builder -> contrary2(builder).addModule(new SamenspraakJackson2Module(options)))),
        Named.of(
            "Jackson 2 that has found the module before",
            Host2.of(
                builder ->
                    builder
                        .findAndAddModules()
                        .addModule(new SamenspraakJackson2Module(options)))));
  }

  // Results.

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final RegisterIndex NAMUR = RegisterIndex.of(Samples.namur());

  /** Finds something in every register, with arguments that mappers write in many ways. */
  private static final Rule TOWN_HERE =
      Rule.error("town-here")
          .statement("There must be no town.")
          .arguments("day", "length", "share", "huge", "none")
          .message(Label.of(Map.of(Locale.ENGLISH, "Here.", Locale.FRENCH, "Ici.")))
          .checkedBy(
              inspection ->
                  inspection
                      .report(inspection.register().platforms().get(0))
                      .with("day", TODAY)
                      .with("length", java.time.Period.ofYears(6))
                      .with("share", new BigDecimal("12.50"))
                      .with("huge", new BigDecimal("1E+30"))
                      .with("none", List.of()));

  private static final Rule OUT_OF_ORDER =
      Rule.info("out-of-order")
          .statement("It may fail.")
          .message(Label.of("nothing"))
          .checkedBy(
              inspection -> {
                throw new IllegalStateException("Out of order.");
              });

  private static final RuleSet RULES = RuleSet.of(TOWN_HERE, OUT_OF_ORDER);
  private static final Findings FINDINGS = RULES.check(NAMUR, TODAY);

  private static final Obligations DUE = Agenda.of(NAMUR).between(TODAY, TODAY.plusYears(1));

  private static final List<Obligation> OBLIGATIONS = DUE.all();

  private static final Snapshot SNAPSHOT = NAMUR.on(TODAY);

  private static final Seating SEATING =
      SNAPSHOT.seating(
          NAMUR.register().platforms().stream()
              .flatMap(platform -> platform.bodies(BodyKind.STEERING_COMMITTEE).stream())
              .findFirst()
              .orElseThrow());

  private static final Trace TRACE =
      NAMUR.findTrace(NAMUR.register().signals().get(0).id()).orElseThrow();

  /** Only once this class is there: they are checked on other threads, which use it. */
  private static final Supplier<List<CheckResult<Origin>>> CHECKED =
      Suppliers.memoize(ResultMappersTest::checked);

  private static List<CheckResult<Origin>> checked() {
    return BatchCheck.of(RULES, TODAY)
        .results(
            Stream.of(
                new RegisterDocument(
                    Origin.of("a.ndjson", 7),
                    RegisterReader.standard(),
                    () -> RegisterWriter.compact().writeBytes(NAMUR.register())),
                new RegisterDocument(
                    Origin.of("b.json"), RegisterReader.standard(), () -> new byte[] {'{'})),
            RegisterDocument::origin,
            RegisterDocument::read)
        .toList();
  }

  private static Overview overviewOfChecks() {
    Overview.Builder overview = Overview.builder();
    CHECKED.get().forEach(overview::add);
    return overview.build();
  }

  /** Every type of results, with what is written of one. */
  private static final PartialRegister LEFT_OUT =
      RegisterReader.standard()
          .readWhatIsThere(
              """
              {"format": "samenspraak/1", "municipality": {"name": "A", "region": "OTHER"},
               "people": [{"id": "p"}]}
              """);

  private static Map<Object, String> results() {
    Map<Object, String> results = new LinkedHashMap<>();
    String findings = FindingsWriter.compact().write(FINDINGS, Locale.FRENCH);
    results.put(FINDINGS, findings);
    results.put(FINDINGS.all().get(1), element(findings, "findings", 1));
    results.put(FINDINGS.failures().get(0), element(findings, "failures", 0));
    FindingComparison comparison = FINDINGS.comparedTo(RuleSet.of(TOWN_HERE).check(NAMUR, TODAY));
    String same = element(findings, "findings", 1);
    String unchanged =
        "{\"kind\":\"UNCHANGED\",\"before\":[" + same + "],\"after\":[" + same + "]}";
    results.put(comparison.unchanged().get(0), unchanged);
    results.put(
        comparison,
        "{\"new\":["
            + element(findings, "findings", 0)
            + "],\"solved\":[],\"prolonged\":[],\"shortened\":[],\"unchanged\":["
            + unchanged
            + "],\"undecided\":[\"out-of-order\"]}");
    String agenda = AgendaWriter.compact().write(DUE, TODAY, Locale.FRENCH);
    results.put(DUE, agenda);
    results.put(OBLIGATIONS.get(0), element(agenda, "obligations", 0));
    String rules = compact(RulesWriter.write(RULES.rules()));
    results.put(RULES, rules);
    results.put(TOWN_HERE, element(rules, "rules", 0));
    for (CheckResult<Origin> checked : CHECKED.get()) {
      results.put(checked, ResultsWriter.compact().write(checked, Locale.FRENCH));
    }
    Overview overview = overviewOfChecks();
    String sum = ResultsWriter.write(overview);
    results.put(overview, sum);
    results.put(overview.brokenRules().get(0), element(sum, "rules", 0));
    results.put(overview.failedRules().get(0), element(sum, "failures", 0));
    String seating = SnapshotWriter.compact().write(SEATING);
    results.put(SEATING, seating);
    results.put(SEATING.allotments().get(0), element(seating, "allotments", 0));
    results.put(SNAPSHOT, SnapshotWriter.compact().write(SNAPSHOT));
    String trace = TraceWriter.compact().write(TRACE);
    results.put(TRACE, trace);
    results.put(TRACE.steps().get(0), element(trace, "steps", 0));
    UnreadableDocumentException unreadable =
        (UnreadableDocumentException) CHECKED.get().get(1).failure().orElseThrow();
    String problems = compact(ProblemsWriter.write(unreadable.problems(), Locale.FRENCH));
    results.put(unreadable, problems);
    results.put(unreadable.problems().get(0), element(problems, "problems", 0));
    ProblemDetails details = ProblemDetails.of(unreadable, Locale.FRENCH);
    results.put(details, compact(details.write()));
    LeftOut leftOut = LEFT_OUT.leftOut().get(0);
    results.put(
        leftOut,
        element(
            FindingsWriter.compact()
                .write(RuleSet.of(TOWN_HERE).check(LEFT_OUT, TODAY), Locale.FRENCH),
            "leftOut",
            0));
    results.replaceAll((result, json) -> json.strip());
    return results;
  }

  private static final ObjectReader EXACT =
      DomainMapper.MAPPER.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static String compact(String json) {
    return DomainMapper.MAPPER.writeValueAsString(EXACT.readTree(json));
  }

  private static String element(String json, String list, int index) {
    return DomainMapper.MAPPER.writeValueAsString(EXACT.readTree(json).get(list).get(index));
  }

  private static final ResultOptions IN_FRENCH = ResultOptions.in(Locale.FRENCH).on(TODAY);

  static Stream<Arguments> resultsAndHosts() {
    return hosts(IN_FRENCH)
        .flatMap(
            host ->
                results().entrySet().stream()
                    .map(
                        each ->
                            Arguments.of(
                                Named.of(each.getKey().getClass().getSimpleName(), each.getKey()),
                                each.getValue(),
                                host)));
  }

  @ParameterizedTest(name = "{0} by {2}")
  @MethodSource("resultsAndHosts")
  void aMapperWritesAResultAsTheWriterDoes(Object result, String json, Host host)
      throws JsonProcessingException {
    assertThat(host.write(result)).isEqualTo(json);
    assertThat(host.writeAs(result.getClass(), result)).isEqualTo(json);
    assertThat(host.writeAs(Object.class, result)).isEqualTo(json);
    assertThat(host.write(List.of(result))).isEqualTo("[" + json + "]");
    assertThat(host.writeAsListOf(result.getClass(), List.of(result))).isEqualTo("[" + json + "]");
    assertThat(host.write(Map.of("it", result))).isEqualTo("{\"it\":" + json + "}");
    assertThat(host.write(new Answer<>(result))).isEqualTo("{\"it\":" + json + "}");
    assertThat(JsonMapper.shared().readTree(host.writeTree(result)))
        .isEqualTo(JsonMapper.shared().readTree(json));
  }

  /** What a controller may return. */
  private record Answer<T>(T it) {}

  @Test
  void everyTypeOfResultsIsTried() {
    assertThat(results().keySet())
        .extracting(Object::getClass)
        .containsOnlyOnceElementsOf(
            Iterables.filter(
                Iterables.transform(ResultType.ALL, ResultType::type),
                type -> type != CheckResult.class))
        .allMatch(type -> ResultType.ALL.stream().anyMatch(each -> each.type().equals(type)));
  }

  @Test
  void aResultThatMayBeAbsentIsWritten() throws JsonProcessingException {
    String json = results().get(SEATING);

    assertThat(
            Host3.of(builder -> builder.addModule(new SamenspraakModule()))
                .write(Optional.of(SEATING)))
        .isEqualTo(json);
    assertThat(
            Host2.of(builder -> boot3(builder).addModule(new SamenspraakJackson2Module()))
                .write(Optional.of(SEATING)))
        .isEqualTo(json);
  }

  // Options.

  @ParameterizedTest
  @MethodSource
  void aMapperThatLooksForModulesSpeaksEnglishNamesNobodyAndKnowsNoDay(Host host)
      throws JsonProcessingException {
    String findings = FindingsWriter.compact().write(FINDINGS, Locale.ENGLISH).strip();

    assertThat(host.write(FINDINGS)).isEqualTo(findings);
    assertThat(host.write(OBLIGATIONS.get(0)))
        .contains("\"message\":\"" + OBLIGATIONS.get(0).message(Locale.ENGLISH) + "\"")
        .doesNotContain("\"state\"");
  }

  static Stream<Named<Host>> aMapperThatLooksForModulesSpeaksEnglishNamesNobodyAndKnowsNoDay() {
    return Stream.of(
        Named.of("Jackson 3", Host3.of(JsonMapper.Builder::findAndAddModules)),
        Named.of(
            "Jackson 2",
            Host2.of(com.fasterxml.jackson.databind.json.JsonMapper.Builder::findAndAddModules)));
  }

  static final Obligation END_OF_MANDATE =
      Agenda.of(NAMUR).between(TODAY, TODAY.plusYears(10)).stream()
          .filter(obligation -> obligation.kind() == ObligationKind.MANDATE_END)
          .findFirst()
          .orElseThrow();

  static Stream<Named<Host>> hostsThatName() {
    return hosts(IN_FRENCH.withNames(DisplayNames.of(NAMUR)));
  }

  @ParameterizedTest
  @MethodSource("hostsThatName")
  void namesStandInMessagesIfAskedFor(Host host) throws JsonProcessingException {
    String mandate = END_OF_MANDATE.subject().value();

    assertThat(END_OF_MANDATE.message(Locale.FRENCH)).contains(mandate);
    assertThat(host.write(END_OF_MANDATE))
        .contains(
            DomainMapper.MAPPER.writeValueAsString(
                END_OF_MANDATE.message(Locale.FRENCH, DisplayNames.of(NAMUR))));
    assertThat(END_OF_MANDATE.message(Locale.FRENCH, DisplayNames.of(NAMUR)))
        .doesNotContain(mandate);
  }

  @Test
  void theDayAndTheLanguageOfARequestAreAskedForEachTime() throws JsonProcessingException {
    AtomicReference<Locale> locale = new AtomicReference<>();
    AtomicReference<LocalDate> day = new AtomicReference<>();
    for (Named<Host> host : hosts(ResultOptions.in(locale::get).on(day::get)).toList()) {
      locale.set(Locale.GERMAN);
      day.set(LocalDate.of(2000, 1, 1));
      assertThat(host.getPayload().write(OBLIGATIONS.get(0)))
          .contains("\"state\":\"UPCOMING\"", OBLIGATIONS.get(0).message(Locale.GERMAN));
      locale.set(Locale.FRENCH);
      day.set(OBLIGATIONS.get(0).due());
      assertThat(host.getPayload().write(OBLIGATIONS.get(0)))
          .contains(OBLIGATIONS.get(0).message(Locale.FRENCH))
          .doesNotContain("\"state\":\"UPCOMING\"");
    }
  }

  @Test
  void writersNameOnlyWhomTheyAreAskedToName() {
    DisplayNames names = DisplayNames.of(NAMUR);

    assertThat(AgendaWriter.compact().write(List.of(END_OF_MANDATE), TODAY, Locale.FRENCH))
        .contains(END_OF_MANDATE.message(Locale.FRENCH));
    assertThat(
            AgendaWriter.compact()
                .withNames(names)
                .write(List.of(END_OF_MANDATE), TODAY, Locale.FRENCH))
        .contains(END_OF_MANDATE.message(Locale.FRENCH, names));
  }

  // Without the module.

  static Stream<Arguments> resultsAndMappersWithoutTheModule() {
    return Stream.concat(
            results().keySet().stream(),
            Stream.of(
                NAMUR, Agenda.of(NAMUR), Samples.find("namur").orElseThrow(), DisplayNames.ids()))
        .map(result -> Named.of(result.getClass().getSimpleName(), result))
        .flatMap(
            result ->
                Stream.of(
                    Arguments.of(result, Named.of("Jackson 3", Host3.of(builder -> builder))),
                    Arguments.of(
                        result,
                        Named.of(
                            "Jackson 3 that wants all else",
                            Host3.of(ResultMappersTest::contrary3))),
                    Arguments.of(
                        result,
                        Named.of("Jackson 2 of Spring Boot 3", Host2.of(ResultMappersTest::boot3))),
                    Arguments.of(
                        result,
                        Named.of(
                            "Jackson 2 that wants all else",
                            Host2.of(ResultMappersTest::contrary2)))));
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("resultsAndMappersWithoutTheModule")
  void aMapperWithoutTheModuleRefusesToWriteAResult(Object result, Host host) {
    assertRefused(() -> host.write(result), result);
    assertRefused(() -> host.writeAs(result.getClass(), result), result);
    assertRefused(() -> host.write(List.of(result)), result);
    assertRefused(() -> host.writeAsListOf(result.getClass(), List.of(result)), result);
    assertRefused(() -> host.write(Map.of("it", result)), result);
    assertRefused(() -> host.write(new Answer<>(result)), result);
    assertRefused(() -> host.writeTree(result), result);
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable writing, Object result) {
    boolean isResult =
        ResultType.ALL.stream().anyMatch(each -> each.type().equals(result.getClass()));
    assertThatThrownBy(writing)
        .hasRootCauseInstanceOf(NotWritableException.class)
        .hasMessageContaining(isResult ? "add the module SamenspraakModule" : "No mapper writes a");
  }

  /** What has public accessors of values only, which any mapper writes. */
  private static final ImmutableSet<String> PLAIN =
      ImmutableSet.of(
          "CellPlace",
          "Deadline",
          "Stretch",
          "Round",
          "AskedProof",
          "AccessibilityProfile",
          "Evolution",
          "PublicLabel",
          "Reference",
          "Seat",
          "MandateGroup",
          "Renewal",
          "Limits",
          "Origin",
          "RequiredProofs",
          "Fact",
          "KnownFinding");

  /** What does something, and which nobody returns. */
  private static final ImmutableSet<String> AT_WORK =
      ImmutableSet.of(
          "RegisterVisitor",
          "RegisterComparison",
          "ReferenceCycles",
          "LanguageMarks",
          "LocalizedFormat",
          "Redaction",
          "WrittenForm",
          "Jackson2",
          "Jackson3",
          "Years",
          "StandardRules",
          "AgendaWriter",
          "FindingsReader",
          "FindingsWriter",
          "NearestWord",
          "ProblemsWriter",
          "RegisterReader",
          "RegisterSchema",
          "RegisterVisitor",
          "ReferenceCycles",
          "RegisterWriter",
          "ResultsWriter",
          "RulesWriter",
          "SnapshotWriter",
          "TraceWriter",
          "SamenspraakModule",
          "SamenspraakJackson2Module",
          "Samples",
          "SpreadsheetFormula",
          "VisibleText");

  static Stream<Named<Class<?>>> publicClasses() {
    return CompiledClasses.LIBRARY.stream()
        .filter(type -> !type.getPackageName().matches(".*\\.(cli|internal)(\\..*)?"))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(ResultMappersTest::isReachable)
        .filter(type -> !type.isInterface() && !type.isEnum())
        .filter(type -> !type.getSimpleName().endsWith("Builder"))
        .filter(type -> !PLAIN.contains(type.getSimpleName()))
        .filter(type -> !AT_WORK.contains(type.getSimpleName()))
        .map(JavaClass::reflect)
        .filter(
            type ->
                type == UnreadableDocumentException.class
                    || !Throwable.class.isAssignableFrom(type))
        .map(type -> Named.of(type.getSimpleName(), type));
  }

  private static boolean isReachable(JavaClass type) {
    return type.getEnclosingClass()
        .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC) && isReachable(outer))
        .orElse(true);
  }

  @ParameterizedTest
  @MethodSource("publicClasses")
  void everyPublicClassSaysHowItIsWrittenOrThatItIsNot(Class<?> type) {
    Stream<String> onMethods =
        Arrays.stream(type.getDeclaredMethods())
            .flatMap(method -> Arrays.stream(method.getAnnotations()))
            .map(annotation -> annotation.annotationType().getSimpleName());
    Stream<String> onRecord =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents())
                .flatMap(part -> Arrays.stream(part.getAnnotations()))
                .map(annotation -> annotation.annotationType().getSimpleName())
            : Stream.empty();
    Stream<String> onClass =
        Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
            .flatMap(each -> Arrays.stream(each.getAnnotations()))
            .map(annotation -> annotation.annotationType().getSimpleName());
    assertThat(Stream.of(onMethods, onRecord, onClass).flatMap(names -> names))
        .containsAnyOf("JsonValue", "JsonProperty", "JsonSerialize");
  }

  @Test
  void aTypeOfResultsIsKeptFromOtherMappers() {
    assertThat(ResultType.ALL)
        .allSatisfy(
            each ->
                assertThat(Arrays.stream(each.type().getDeclaredMethods()))
                    .anyMatch(ResultMappersTest::isGuard));
  }

  private static boolean isGuard(Method method) {
    return method.getName().equals("toJson") && method.isAnnotationPresent(JsonValue.class);
  }
}
