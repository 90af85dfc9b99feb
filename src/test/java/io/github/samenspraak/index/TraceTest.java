package io.github.samenspraak.index;

import static io.github.samenspraak.fixtures.Facts.advice;
import static io.github.samenspraak.fixtures.Facts.adviceRequest;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.index.Trace.Stage;
import io.github.samenspraak.index.Trace.Step;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTest {

  /** A signal that led to all that a signal can lead to, one that led nowhere, and what is odd. */
  private static final Register REGISTER =
      RegisterReader.standard()
          .read(
              """
              {"format": "samenspraak/1", "municipality": {"name": "Lindedorp", "region": "BRUSSELS"},
               "platforms": [{"id": "platform", "name": "P", "kind": "SOCIAL_COORDINATION",
                 "authority": "centre", "bodies": [{"id": "plenary", "name": "Plenary", "kind": "PLENARY"}, {"id": "housing", "name": "H", "kind": "WORKING_GROUP",
                   "lifespan": {"firstDay": "2020-01-01"}}]}],
               "meetings": [
                 {"id": "june", "body": "plenary", "heldOn": "2024-06-10",
                  "items": [{"title": "Damp", "about": ["damp"]}, {"title": "Again", "about": ["damp"]}]},
                 {"id": "may", "body": "plenary", "heldOn": "2025-05-05",
                  "items": [{"title": "Question", "about": []}, {"title": "Advice", "about": ["advice"]}]}],
               "signals": [
                 {"platform": "platform", "id": "damp", "raisedBy": "org", "raisedOn": "2024-03-01",
                  "text": "…"},
                 {"platform": "platform", "id": "cold", "raisedBy": "org", "raisedOn": "2024-03-02",
                  "text": "…"}],
               "advice": [
                 {"id": "advice", "kind": "ADVICE", "issuedBy": "plenary",
                  "adoptedOn": "2025-02-01", "addressedTo": "centre", "basedOn": ["conclusion"],
                  "text": "…", "response": {"givenOn": "2025-03-01", "outcome": "FOLLOWED"}},
                 {"id": "guide", "kind": "GUIDELINE", "issuedBy": "plenary",
                  "adoptedOn": "2025-02-02", "addressedTo": "centre", "basedOn": ["damp"],
                  "text": "…"},
                 {"id": "waiting", "kind": "ADVICE", "issuedBy": "plenary",
                  "adoptedOn": "2025-02-03", "addressedTo": "centre", "text": "…"}],
               "interpellations": [{"platform": "platform", "id": "question", "raisedBy": "org",
                 "raisedOn": "2025-04-01", "receivedBy": "chair", "text": "…", "basedOn": ["damp"],
                 "discussedAt": "may", "answeredOn": "2025-06-01"}],
               "annualReports": [{"platform": "platform", "id": "report", "year": 2024,
                 "conclusions": [{"id": "conclusion", "body": "housing",
                   "adoptedOn": "2025-01-15", "text": "…", "basedOn": ["damp"]}],
                 "avenues": [
                   {"id": "avenue", "text": "…", "basedOn": ["conclusion", "damp"]},
                   {"id": "groundless", "text": "…"}],
                 "presentedOn": "2025-03-10", "answeredOn": "2025-09-01"}]}
              """);

  private static final RegisterIndex INDEX = RegisterIndex.of(REGISTER);

  private static Trace trace(String id) {
    return INDEX.findTrace(Id.of(id)).orElseThrow();
  }

  private static List<String> told(Iterable<Step> steps) {
    return com.google.common.collect.Streams.stream(steps)
        .map(
            step ->
                step.day().map(LocalDate::toString).orElse("?")
                    + " "
                    + step.stage()
                    + " "
                    + step.element().id()
                    + (step.cause().equals(step.element().id()) ? "" : " from " + step.cause()))
        .toList();
  }

  @Test
  void aSignalIsFollowedFromTheDayOnWhichItWasRaisedToEveryAnswer() {
    assertThat(told(trace("damp").steps()))
        .containsExactly(
            "2024-03-01 RAISED damp",
            "2024-06-10 DISCUSSED june from damp",
            "2025-01-15 CONCLUDED conclusion from damp",
            "2025-02-01 ADVISED advice from conclusion",
            "2025-02-02 GUIDED guide from damp",
            "2025-03-01 ANSWERED advice",
            "2025-03-10 AVENUE avenue from damp",
            "2025-03-10 AVENUE avenue from conclusion",
            "2025-03-10 PRESENTED report from conclusion",
            "2025-03-10 PRESENTED report from avenue",
            "2025-04-01 INTERPELLED question from damp",
            "2025-05-05 DISCUSSED may from question",
            "2025-05-05 DISCUSSED may from advice",
            "2025-06-01 ANSWERED question",
            "2025-09-01 ANSWERED report from conclusion",
            "2025-09-01 ANSWERED report from avenue");
    assertThat(trace("damp").origins()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01, RAISED",
    "2024-06-09, RAISED",
    "2024-06-10, DISCUSSED",
    "2025-01-15, CONCLUDED",
    "2025-02-28, GUIDED",
    "2025-03-01, ANSWERED",
    "2030-01-01, ANSWERED"
  })
  void onADayASignalHasGotSoFar(LocalDate day, Stage stage) {
    assertThat(trace("damp").stage(day)).contains(stage);
  }

  @Test
  void beforeItWasRaisedASignalIsNowhere() {
    assertThat(trace("damp").stage(LocalDate.of(2024, 2, 29))).isEmpty();
  }

  @Test
  void aSignalThatNobodyTookUpStaysWhereItWas() {
    assertThat(told(trace("cold").steps())).containsExactly("2024-03-02 RAISED cold");
    assertThat(trace("cold").stage(LocalDate.of(2030, 1, 1))).contains(Stage.RAISED);
  }

  @Test
  void anAvenueAnAdviceAConclusionAndAnInterpellationSayWhatTheyRestOn() {
    assertThat(told(trace("avenue").origins()))
        .containsExactly("2024-03-01 RAISED damp", "2025-01-15 CONCLUDED conclusion");
    assertThat(told(trace("advice").origins()))
        .containsExactly("2024-03-01 RAISED damp", "2025-01-15 CONCLUDED conclusion");
    assertThat(told(trace("conclusion").origins())).containsExactly("2024-03-01 RAISED damp");
    assertThat(told(trace("question").origins())).containsExactly("2024-03-01 RAISED damp");
    assertThat(trace("groundless").origins()).isEmpty();
  }

  @Test
  void anAdviceThatHasTheIdOfASignalDoesNotAnswerTheSignal() {
    Advice answered =
        REGISTER.advice().stream()
            .filter(advice -> advice.response().isPresent())
            .findFirst()
            .orElseThrow();
    RegisterIndex index =
        RegisterIndex.of(
            Register.builder()
                .from(REGISTER)
                .addAdvice(Advice.builder().from(answered).id(Id.of("cold")).build())
                .build());

    assertThat(told(index.findTrace(Id.of("cold")).orElseThrow().steps()))
        .containsExactly("2024-03-02 RAISED cold");
  }

  private static Trace traceWith(String id, Signal... signals) {
    return RegisterIndex.of(REGISTER.toBuilder().addSignals(signals).build())
        .findTrace(Id.of(id))
        .orElseThrow();
  }

  private static Signal signal(String id, String raisedOn, String mergedInto) {
    return Signal.builder()
        .platform(Id.of("platform"))
        .id(Id.of(id))
        .raisedOn(LocalDate.parse(raisedOn))
        .text(Label.of("…"))
        .mergedInto(Id.of(mergedInto))
        .build();
  }

  @Test
  void aMergedSignalGoesOnAsTheOtherFromTheDayOnWhichThereWereBoth() {
    Trace trace = traceWith("leak", signal("leak", "2025-02-02", "damp"));

    assertThat(told(trace.steps()))
        .startsWith(
            "2025-02-02 RAISED leak",
            "2025-02-02 MERGED damp from leak",
            "2025-02-02 GUIDED guide from damp",
            "2025-03-01 ANSWERED advice")
        .endsWith(
            "2025-09-01 ANSWERED report from conclusion", "2025-09-01 ANSWERED report from avenue")
        .hasSize(14);
    assertThat(trace.stage(LocalDate.of(2025, 2, 2))).contains(Stage.GUIDED);
  }

  @Test
  void aMergerIsFollowedThroughMergers() {
    Signal first = signal("first", "2024-01-01", "second");
    Signal second = signal("second", "2024-02-01", "damp");
    Trace trace = traceWith("first", first, second);

    assertThat(told(trace.steps()))
        .startsWith(
            "2024-01-01 RAISED first",
            "2024-02-01 MERGED second from first",
            "2024-03-01 MERGED damp from second",
            "2024-06-10 DISCUSSED june from damp");
    assertThat(told(traceWith("damp", first, second).origins()))
        .containsExactly("2024-01-01 RAISED first", "2024-02-01 RAISED second");
  }

  @Test
  void aSignalThatIsMergedIntoItselfIsNotMerged() {
    Signal one = signal("one", "2024-01-01", "two");
    Signal two = signal("two", "2024-02-01", "one");
    Signal three = signal("three", "2024-03-01", "one");
    Signal self = signal("self", "2024-04-01", "self");

    assertThat(told(traceWith("one", one, two, three).steps()))
        .containsExactly("2024-01-01 RAISED one");
    assertThat(told(traceWith("three", one, two, three).steps()))
        .containsExactly("2024-03-01 RAISED three", "2024-03-01 MERGED one from three");
    assertThat(told(traceWith("self", self).steps())).containsExactly("2024-04-01 RAISED self");
    assertThat(traceWith("self", self).origins()).isEmpty();
  }

  @Test
  void aSignalThatIsMergedIntoAnUnknownOneEndsThere() {
    assertThat(told(traceWith("leak", signal("leak", "2025-02-02", "unknown")).steps()))
        .containsExactly("2025-02-02 RAISED leak");
  }

  @Test
  void theAuthorityHearsOfASignalByTheFirstOfReportAdviceAndInterpellation() {
    assertThat(trace("damp").heardOn()).contains(LocalDate.of(2025, 2, 1));
    assertThat(trace("avenue").heardOn()).contains(LocalDate.of(2025, 3, 10));
    assertThat(trace("question").heardOn()).contains(LocalDate.of(2025, 4, 1));
    assertThat(trace("cold").heardOn()).isEmpty();
  }

  @Test
  void theAuthorityDoesNotHearOfWhatComesToAnotherOne() {
    Organisation centre = Facts.organisation("centre", OrganisationKind.SOCIAL_WELFARE_CENTRE);
    Organisation province = Facts.organisation("province", OrganisationKind.PROVINCE);
    Register elsewhere =
        REGISTER.toBuilder()
            .addOrganisations(centre, province)
            .addOffices(
                Office.builder()
                    .id(Id.of("chair"))
                    .title(Label.of("…"))
                    .organisation(province.id())
                    .kind(OfficeKind.OTHER)
                    .build())
            .advice(
                REGISTER.advice().stream()
                    .map(advice -> advice.toBuilder().addressedTo(province.id()).build())
                    .toList())
            .annualReports(
                REGISTER.annualReports().stream()
                    .map(report -> report.toBuilder().presentedTo(province.id()).build())
                    .toList())
            .build();

    assertThat(RegisterIndex.of(elsewhere).findTrace(Id.of("damp")).orElseThrow().heardOn())
        .isEmpty();
    assertThat(
            RegisterIndex.of(elsewhere.toBuilder().annualReports(REGISTER.annualReports()).build())
                .findTrace(Id.of("damp"))
                .orElseThrow()
                .heardOn())
        .contains(LocalDate.of(2025, 3, 10));
  }

  @Test
  void aMergedSignalIsTreatedAsSoonAsThereAreBoth() {
    RegisterIndex index =
        RegisterIndex.of(
            REGISTER.toBuilder()
                .addSignals(
                    signal("early", "2024-02-01", "cold"), signal("self", "2024-02-01", "self"))
                .build());

    assertThat(index.treatedOn(index.get(Signal.class, Id.of("early"))))
        .contains(LocalDate.of(2024, 3, 2));
    assertThat(index.treatedOn(index.get(Signal.class, Id.of("self")))).isEmpty();
    assertThat(index.on(LocalDate.of(2024, 3, 1)).untreatedSignals())
        .<Object>extracting(Identified::id)
        .containsExactly(Id.of("damp"), Id.of("early"), Id.of("self"));
    assertThat(index.on(LocalDate.of(2024, 3, 2)).untreatedSignals())
        .<Object>extracting(Identified::id)
        .containsExactly(Id.of("damp"), Id.of("cold"), Id.of("self"));
  }

  @Test
  void anElementOfAnotherKindHasNoTrace() {
    assertThat(INDEX.findTrace(Id.of("platform"))).isEmpty();
    assertThat(INDEX.findTrace(Id.of("unknown"))).isEmpty();
  }

  @Test
  void onADayOneSeesWhatIsStillWaiting() {
    assertThat(RegisterIndex.of(REGISTER).on(LocalDate.of(2024, 6, 9)).untreatedSignals())
        .<Object>extracting(Identified::id)
        .containsExactly(Id.of("damp"), Id.of("cold"));
    assertThat(RegisterIndex.of(REGISTER).on(LocalDate.of(2024, 6, 10)).untreatedSignals())
        .<Object>extracting(Identified::id)
        .containsExactly(Id.of("cold"));
    assertThat(RegisterIndex.of(REGISTER).on(LocalDate.of(2024, 2, 29)).untreatedSignals())
        .isEmpty();
    assertThat(RegisterIndex.of(REGISTER).on(LocalDate.of(2025, 2, 28)).unansweredAdvice())
        .<Object>extracting(Identified::id)
        .containsExactly(Id.of("advice"), Id.of("guide"), Id.of("waiting"));
    assertThat(RegisterIndex.of(REGISTER).on(LocalDate.of(2025, 3, 1)).unansweredAdvice())
        .<Object>extracting(Identified::id)
        .containsExactly(Id.of("guide"), Id.of("waiting"));
  }

  @Test
  void aRequestIsOpenUntilTheDayOnWhichItIsAnsweredOrWithdrawn() {
    RegisterIndex index =
        RegisterIndex.of(
            REGISTER.toBuilder()
                .addAdviceRequests(
                    adviceRequest("answered", "2024-12-01"),
                    adviceRequest("withdrawn", "2024-12-01").toBuilder()
                        .withdrawnOn(LocalDate.of(2025, 1, 10))
                        .build(),
                    adviceRequest("open", "2025-01-10"))
                .addAdvice(
                    advice("given", "plenary", "2025-01-11").toBuilder()
                        .inResponseTo(Id.of("answered"))
                        .build())
                .build());

    assertThat(index.on(LocalDate.of(2024, 11, 30)).openRequests()).isEmpty();
    assertThat(index.on(LocalDate.of(2025, 1, 9)).openRequests())
        .<Object>extracting(Identified::id)
        .containsExactly(Id.of("answered"), Id.of("withdrawn"));
    assertThat(index.on(LocalDate.of(2025, 1, 10)).openRequests())
        .<Object>extracting(Identified::id)
        .containsExactly(Id.of("answered"), Id.of("open"));
    assertThat(index.on(LocalDate.of(2025, 1, 11)).openRequests())
        .<Object>extracting(Identified::id)
        .containsExactly(Id.of("open"));
  }

  @Test
  void anAvenueThatRestsOnNothingHasNoGround() {
    assertThat(INDEX.avenuesWithoutGround())
        .<Object>extracting(Identified::id)
        .containsExactly(Id.of("groundless"));
  }

  @Test
  void inNamurNoSignalIsLostAndNoAvenueWithoutGround() {
    Register namur = Samples.namur();
    RegisterIndex index = RegisterIndex.of(namur);
    LocalDate day = LocalDate.of(2026, 11, 21);

    assertThat(namur.signals())
        .allSatisfy(
            signal ->
                assertThat(index.findTrace(signal.id()).orElseThrow().stage(day).orElseThrow())
                    .isGreaterThanOrEqualTo(Stage.DISCUSSED));
    assertThat(index.on(day).untreatedSignals()).isEmpty();
    assertThat(index.avenuesWithoutGround()).isEmpty();
  }
}
