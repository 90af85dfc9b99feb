package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.LeftOut;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.value.Id;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadWhatIsThereTest {

  private static final RegisterReader READER = RegisterReader.standard();

  private static final Path COMPLETE =
      Path.of("src/test/resources/io/github/samenspraak/json/complete.json");

  private static final String MUNICIPALITY =
      "\"municipality\": {\"name\": \"Lindedorp\", \"region\": \"FLANDERS\"}";

  private static PartialRegister read(String people) {
    return READER.readWhatIsThere("{" + MUNICIPALITY + ", " + people + "}");
  }

  private static List<String> places(PartialRegister partial) {
    return partial.leftOut().stream().map(each -> each.place().toString()).toList();
  }

  private static PartialRegister readBodies(String bodies) {
    return read(
        "\"platforms\": [{\"id\": \"p\", \"name\": \"P\", \"kind\": \"ADVISORY_COUNCIL\","
            + " \"authority\": \"city\", \"bodies\": ["
            + bodies
            + "]}]");
  }

  private static String body(String attributes) {
    return "{\"id\": \"b\", \"name\": \"B\", \"kind\": \"STEERING_COMMITTEE\", " + attributes + "}";
  }

  private static String mandate(String id, String attributes) {
    return "{\"id\": \""
        + id
        + "\", \"holder\": \"an\", \"allotment\": \"e\", \"term\": {\"firstDay\": \"2025-01-01\"}"
        + attributes
        + "}";
  }

  @Test
  void aDocumentWithoutProblemsIsReadWhole() throws IOException {
    String document = Files.readString(COMPLETE);

    assertThat(READER.readWhatIsThere(document))
        .isEqualTo(PartialRegister.complete(READER.read(document)));
  }

  @Test
  void aReversedTermTakesOnlyItsMandate() {
    PartialRegister partial =
        readBodies(
            body(
                "\"mandates\": [\n"
                    + mandate("m1", "")
                    + ",\n {\"id\": \"m2\", \"holder\": \"bo\", \"allotment\": \"e\", \"term\":"
                    + " {\"firstDay\": \"2025-01-01\", \"lastDay\": \"2024-12-31\"}},\n"
                    + mandate("m3", "")
                    + "]"));

    assertThat(partial.register().platforms().get(0).bodies().get(0).mandates())
        .extracting(mandate -> mandate.id().value())
        .containsExactly("m1", "m3");
    assertThat(partial.leftOut()).hasSize(1);
    LeftOut leftOut = partial.leftOut().get(0);
    assertThat(leftOut.place()).hasToString("/platforms/0/bodies/0/mandates/1");
    assertThat(leftOut.kind()).contains(ElementKind.MANDATE);
    assertThat(leftOut.id()).contains(Id.of("m2"));
    assertThat(leftOut.line()).isEqualTo(3);
    assertThat(leftOut.column()).isEqualTo(2);
    assertThat(leftOut.problems())
        .extracting(problem -> problem.code() + " " + problem.place())
        .containsExactly("inconsistent /platforms/0/bodies/0/mandates/1/term");
  }

  @Test
  void aTermWithoutItsLastDayWouldBeAnotherTerm() {
    for (String term :
        List.of(
            "{\"firstDay\": \"2025-01-01\", \"lastDay\": \"2025-13-01\"}",
            "{\"firstDay\": \"2025-01-01\", \"lastday\": \"2025-12-01\"}",
            "{\"firstDay\": \"2025-01-01\", \"lastDay\": \"2025-12-01\", \"lastDay\":"
                + " \"2025-12-02\"}")) {
      assertThat(
              places(
                  readBodies(
                      body(
                          "\"mandates\": [{\"id\": \"m\", \"holder\": \"an\", \"allotment\": \"e\","
                              + " \"term\": "
                              + term
                              + "}]"))))
          .containsExactly("/platforms/0/bodies/0/mandates/0");
    }
  }

  @Test
  void aConditionWithoutItsMinimumOrAnAllotmentWouldBeAskedOfOthers() {
    for (String broken : List.of("\"minimum\": 0", "\"of\": [5]", "\"of\": [\"e\", 5]")) {
      assertThat(
              places(
                  readBodies(
                      body(
                          "\"seatPlans\": [{\"inForce\": {\"firstDay\": \"2025-01-01\"},"
                              + " \"allotments\": [{\"code\": \"e\", \"basis\": \"ELECTED\"}],"
                              + " \"composition\": {\"conditions\": [{\"code\": \"c\", \"name\": \"C\", "
                              + broken
                              + "}]}}]"))))
          .containsExactly("/platforms/0/bodies/0/seatPlans/0/composition/conditions/0");
    }
  }

  @Test
  void aDeputyWhoseMandateDoesNotSaySoAnyMoreWouldBeAMember() {
    for (String deputy : List.of(", \"heldAs\": \"PLAATSVERVANGER\"", ", \"heldas\": \"DEPUTY\"")) {
      PartialRegister partial =
          readBodies(
              body("\"mandates\": [" + mandate("m1", "") + "," + mandate("m2", deputy) + "]"));

      assertThat(places(partial)).containsExactly("/platforms/0/bodies/0/mandates/1");
    }
  }

  @Test
  void aRuleOnMeetingsWithoutItsKindOfBodyWouldHoldForAllOthers() {
    PartialRegister partial =
        read(
            "\"platforms\": [{\"id\": \"p\", \"name\": \"P\", \"kind\": \"ADVISORY_COUNCIL\","
                + " \"authority\": \"city\", \"charters\": [{"
                + "\"inForce\": {\"firstDay\": \"2025-01-01\"}, \"meetings\": [{\"perYear\": 4},"
                + " {\"of\": \"PLENUM\", \"perYear\": 1}]}]}]");

    assertThat(places(partial)).containsExactly("/platforms/0/charters/0/meetings/1");
    assertThat(partial.register().platforms().get(0).charters().get(0).meetings())
        .containsExactly(MeetingRule.builder().perYear(4).build());
  }

  @Test
  void anUnknownKeyOfATermThatNobodyCanHaveMeantIsLeftOutAlone() {
    assertThat(
            places(
                readBodies(
                    body(
                        "\"mandates\": [{\"id\": \"m\", \"holder\": \"an\", \"allotment\": \"e\","
                            + " \"term\": {\"firstDay\": \"2025-01-01\", \"remark\": 1}}]"))))
        .containsExactly("/platforms/0/bodies/0/mandates/0/term/remark");
  }

  @Test
  void aBrokenPlanNeverTakesItsBody() {
    PartialRegister partial =
        readBodies(
            body(
                "\"seatPlans\": [{\"inForce\": {\"firstDay\": \"2025-01-01\"}, \"seatCap\": 0,"
                    + " \"allotments\": []}], \"mandates\": ["
                    + mandate("m1", "")
                    + "]"));

    assertThat(places(partial)).containsExactly("/platforms/0/bodies/0/seatPlans/0");
    assertThat(partial.register().platforms().get(0).bodies().get(0).mandates()).hasSize(1);
  }

  @Test
  void ofAnOrganisationOnlyItsBrokenContactIsLeftOut() {
    String organisation =
        "\"organisations\": [{\"id\": \"o\", \"name\": \"O\", \"kind\": \"OTHER\", ";

    assertThat(places(read(organisation + "\"contact\": 5}]")))
        .containsExactly("/organisations/0/contact");
    assertThat(places(read(organisation + "\"contact\": {\"email\": 5, \"phone\": \"1\"}}]")))
        .containsExactly("/organisations/0/contact/email");
  }

  @Test
  void ofALabelOnlyABrokenTextIsLeftOutUnlessItIsTheOnlyOne() {
    String start = "\"organisations\": [{\"id\": \"o\", \"kind\": \"OTHER\", \"name\": ";

    assertThat(places(read(start + "{\"nl\": 5, \"fr\": \"O\"}}]")))
        .containsExactly("/organisations/0/name/nl");
    assertThat(places(read(start + "{\"nl\": 5}}]"))).containsExactly("/organisations/0");
  }

  @Test
  void anUnknownKeyIsLeftOut() {
    PartialRegister partial = read("\"people\": [{\"id\": \"an\", \"name\": \"An\", \"age\": 5}]");

    assertThat(partial.register().people()).hasSize(1);
    assertThat(places(partial)).containsExactly("/people/0/age");
  }

  @Test
  void anUnknownConstantIsLeftOutOrTakesWhatCannotBeWithoutIt() {
    PartialRegister partial =
        readBodies(
            body("\"mandates\": [" + mandate("m", ", \"role\": \"VOORZITTER\"") + "]")
                + ", {\"id\": \"c\", \"name\": \"C\", \"kind\": \"KERN\"}");

    assertThat(places(partial))
        .containsExactly("/platforms/0/bodies/0/mandates/0/role", "/platforms/0/bodies/1");
  }

  @Test
  void ofAKeyThatStandsThereTwiceNeitherValueIsTaken() {
    PartialRegister partial =
        read(
            "\"people\": [{\"id\": \"an\", \"name\": \"An\", \"sex\": \"F\", \"sex\": \"M\"},"
                + " {\"id\": \"bo\", \"name\": \"Bo\", \"name\": \"Co\"},"
                + " {\"id\": \"di\", \"name\": \"Di\", \"contact\": {\"email\": 5}, \"sex\": \"F\","
                + " \"contact\": {\"phone\": 5}}]");

    assertThat(partial.register().people())
        .extracting(each -> each.id().value())
        .containsExactly("an", "di");
    assertThat(partial.register().people().get(0).sex()).isEmpty();
    assertThat(partial.register().people().get(1).contact()).isEmpty();
    assertThat(places(partial)).containsExactly("/people/0/sex", "/people/1", "/people/2/contact");
    assertThat(partial.leftOut().get(2).problems())
        .extracting(problem -> problem.code() + " " + problem.place())
        .containsExactly(
            "unexpected-value /people/2/contact/email",
            "duplicate-key /people/2/contact",
            "unexpected-value /people/2/contact/phone");
  }

  @Test
  void aListThatIsNoneIsLeftOutWhole() {
    PartialRegister partial = read("\"people\": {\"id\": \"an\"}, \"organisations\": 5");

    assertThat(places(partial)).containsExactly("/people", "/organisations");
    assertThat(partial.leftOut().get(0).ids()).containsExactly(Id.of("an"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "5",
        "{}",
        "{\"municipality\": 5}",
        "{\"municipality\": {\"name\": \" \", \"region\": \"FLANDERS\"}}",
        "{\"municipality\": {\"name\": \"L\", \"region\": \"LIMBURG\"}}",
        "{\"municipality\": {\"name\": \"L\", \"name\": \"M\", \"region\": \"FLANDERS\"}}",
        "{\"format\": \"samenspraak/0\", " + MUNICIPALITY + "}",
        "{\"format\": 5, " + MUNICIPALITY + "}",
        "{\"format\": \"samenspraak/1\", \"format\": \"samenspraak/1\", " + MUNICIPALITY + "}",
        "{" + MUNICIPALITY + "} {}",
        "{" + MUNICIPALITY + ", " + MUNICIPALITY + "}",
      })
  void aDocumentThatIsNoRegisterIsRefusedAsByTheStrictReading(String document) {
    assertThat(refusal(() -> READER.readWhatIsThere(document)).problems())
        .isEqualTo(refusal(() -> READER.read(document)).problems());
  }

  @Test
  void ofAMunicipalityWhatItNeedNotHaveIsLeftOut() {
    PartialRegister partial =
        READER.readWhatIsThere(
            "{\"municipality\": {\"name\": \"L\", \"region\": \"FLANDERS\", \"nisCode\": 5}}");

    assertThat(places(partial)).containsExactly("/municipality/nisCode");
  }

  @Test
  void aLimitStillRefuses() {
    RegisterReader reader =
        RegisterReader.within(Limits.standard().withTextLength(30).withProblems(2));
    String start = "{" + MUNICIPALITY + ", \"people\": [";

    assertThatThrownBy(
            () ->
                reader.readWhatIsThere(
                    start + "{\"id\": \"" + "x".repeat(31) + "\", \"name\": \"X\"}]}"))
        .isInstanceOf(UnreadableDocumentException.class);
    assertThatThrownBy(() -> reader.readWhatIsThere(start + "1, 2, 3]}"))
        .isInstanceOf(UnreadableDocumentException.class);
    assertThat(reader.readWhatIsThere(start + "1, 2]}").leftOut()).hasSize(2);
    assertThatThrownBy(() -> READER.readWhatIsThere(start + "{\"sex\": " + "1".repeat(101) + "}]}"))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void aTextThatIsSkippedHasNoLimit() {
    String document = "{" + MUNICIPALITY + ", \"remarks\": [\"" + "x".repeat(200_000) + "\"]}";

    assertThat(places(READER.readWhatIsThere(document))).containsExactly("/remarks");
  }

  @Test
  void bytesTextsStreamsAndFilesAreReadAlike(@TempDir Path folder) throws IOException {
    String document = "{" + MUNICIPALITY + ", \"people\": [5]}";
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.json"), bytes);

    assertThat(
            Stream.of(
                READER.readWhatIsThere(document),
                READER.readWhatIsThere(bytes),
                READER.readWhatIsThere(new ByteArrayInputStream(bytes)),
                READER.readWhatIsThere(file),
                READER.document(file).readWhatIsThere()))
        .allMatch(partial -> places(partial).equals(List.of("/people/0")));
  }

  @Test
  void aDocumentOnALineHasTheNumberOfThatLine() throws IOException {
    String line = "{" + MUNICIPALITY + ", \"people\": [5]}\n";

    PartialRegister second =
        READER
            .lines(new ByteArrayInputStream((line + line).getBytes(StandardCharsets.UTF_8)), "a")
            .toList()
            .get(1)
            .readWhatIsThere();

    assertThat(second.leftOut().get(0).line()).isEqualTo(2);
    assertThat(second.problems().get(0).line()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("io.github.samenspraak.json.BrokenDocumentsTest#documents")
  void noProblemOfABrokenDocumentIsLost(Path document) throws IOException {
    byte[] bytes = Files.readAllBytes(document);
    List<Problem> strict = refusal(() -> READER.read(bytes)).problems();

    Optional<PartialRegister> partial = find(bytes);

    List<Object> told =
        partial.map(read -> List.<Object>copyOf(read.problems())).orElse(List.copyOf(strict));
    assertThat(told).containsExactlyInAnyOrderElementsOf(strict);
  }

  private static Optional<PartialRegister> find(byte[] document) {
    try {
      return Optional.of(READER.readWhatIsThere(document));
    } catch (UnreadableDocumentException e) {
      assertThat(e.problems()).isEqualTo(refusal(() -> READER.read(document)).problems());
      return Optional.empty();
    }
  }

  @Test
  void whateverIsBrokenTheRestIsReadAsIfThatWereNotThere() throws IOException {
    Set<String> tried = new HashSet<>();
    for (String part : BrokenPart.parts(Files.readString(COMPLETE))) {
      for (String place : BrokenPart.places(part)) {
        if (tried.add(place)) {
          check(BrokenPart.at(place, part));
        }
      }
    }
  }

  /** Checks that everything but a broken value is read. */
  private static byte[] utf8(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }

  static void check(BrokenPart broken) {
    List<Problem> strict = refusal(() -> READER.read(utf8(broken.text()))).problems();
    Optional<PartialRegister> read = find(utf8(broken.text()));

    if (read.isEmpty()) {
      assertThat(broken.place()).matches("/municipality(/name.*|/region)?|/format");
      return;
    }
    PartialRegister partial = read.get();
    assertThat(partial.leftOut()).as(broken.place()).hasSize(1);
    assertThat(List.<Object>copyOf(partial.problems())).isEqualTo(strict);
    String leftOut = partial.leftOut().get(0).place().toString();
    assertThat(broken.place()).startsWith(leftOut);
    assertThat(partial.register())
        .as(broken.place())
        .isEqualTo(READER.read(utf8(broken.without(leftOut))));
    // Nothing smaller could have been left out.
    for (String smaller = broken.place();
        !smaller.equals(leftOut);
        smaller = BrokenPart.parent(smaller)) {
      if (!isOfSmallThing(smaller)) {
        byte[] without = utf8(broken.without(smaller));
        assertThatThrownBy(() -> READER.read(without))
            .as("%s was left out for %s, where %s would do", leftOut, broken.place(), smaller)
            .isInstanceOf(UnreadableDocumentException.class);
      }
    }
  }

  /**
   * {@return whether a place is that of an attribute of a term or another small thing, or of one
   * without which a value would say something else}
   */
  private static boolean isOfSmallThing(String place) {
    Optional<TypeDescriptor> type = Optional.of(TypeDescriptor.of(Register.class));
    boolean isSmall = false;
    for (String step : place.substring(1).split("/")) {
      isSmall |= type.filter(TypeDescriptor::isSmall).isPresent();
      isSmall |= type.flatMap(of -> of.find(step)).filter(AttributeDescriptor::isVital).isPresent();
      type =
          Character.isDigit(step.charAt(0))
              ? type
              : type.flatMap(of -> of.find(step))
                  .flatMap(attribute -> TypeDescriptor.find(attribute.type()));
    }
    return isSmall;
  }

  private interface Reading {
    void read() throws IOException;
  }

  private static UnreadableDocumentException refusal(Reading reading) {
    return catchThrowableOfType(UnreadableDocumentException.class, reading::read);
  }
}
