package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.Facts.adviceRequest;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.platform.AdviceRule;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.PausedDays;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The rules on advice of the councils of Middelkerke: six weeks to advise, thirty days to answer.
 */
class MiddelkerkeTest {

  private static final LocalDate TODAY = day("2025-12-31");

  /** Asked for on 6 January, given on 3 February, answered on 5 March, the thirtieth day. */
  private static EditableRegister council(AdviceRequest request, Optional<Advice> advice) {
    return Lindedorp.TOWN
        .charter(
            c ->
                c.advice(
                    AdviceRule.builder()
                        .adviceWithin(Period.ofWeeks(6))
                        .replyWithin(Period.ofDays(30))
                        .build()))
        .register(
            r -> r.adviceRequests(List.of(request)).advice(advice.map(List::of).orElse(List.of())));
  }

  private static AdviceRequest asked() {
    return adviceRequest("request", "2025-01-06").toBuilder().within(Optional.empty()).build();
  }

  private static Advice given(String day) {
    return Facts.advice("given", "committee", day).toBuilder()
        .inResponseTo(id("request"))
        .response(Facts.response(day, Outcome.FOLLOWED))
        .build();
  }

  private static Advice answered(String day) {
    return given("2025-02-03").toBuilder().response(Facts.response(day, Outcome.FOLLOWED)).build();
  }

  private static List<ExpectedFinding> findings(AdviceRequest request, Advice advice) {
    return findings(council(request, Optional.of(advice)));
  }

  private static List<ExpectedFinding> findings(EditableRegister council) {
    return ExpectedFinding.findings(council, TODAY).stream()
        .filter(found -> found.code().startsWith("advice-"))
        .toList();
  }

  private static ExpectedFinding late(Term days, String due) {
    return error("advice-late", "request", "/adviceRequests/0")
        .during(days)
        .with("requestedBy", id("city"))
        .with("due", day(due));
  }

  private static ExpectedFinding unanswered(Term days) {
    return error("advice-unanswered", "given", "/advice/0/response")
        .during(days)
        .with("addressedTo", id("city"))
        .with("due", day("2025-03-05"));
  }

  @Test
  void f1sevenWeeksAndADayIsLate() {
    assertThat(findings(asked(), given("2025-02-25")))
        .containsExactly(late(term("2025-02-18", "2025-02-24"), "2025-02-17"));
  }

  @Test
  void sixWeeksAreNotLateAndADayMoreIsForADay() {
    assertThat(findings(asked(), given("2025-02-17"))).isEmpty();
    assertThat(findings(asked(), given("2025-02-18")))
        .containsExactly(late(on("2025-02-18"), "2025-02-17"));
  }

  @Test
  void f2neverGivenIsLateWithoutEnd() {
    EditableRegister council = council(asked(), Optional.empty());
    assertThat(findings(council)).containsExactly(late(from("2025-02-18"), "2025-02-17"));
    assertThat(Agenda.of(council.register()).overdue(day("2025-02-17"))).isEmpty();
    assertThat(Agenda.of(council.register()).overdue(day("2025-02-18")))
        .extracting(Obligation::kind, Obligation::owedBy)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(ObligationKind.ADVICE, id("platform")));
  }

  @Test
  void f3answeredOnThe31stDay() {
    assertThat(findings(asked(), answered("2025-03-06")))
        .containsExactly(unanswered(on("2025-03-06")));
  }

  @Test
  void f4neverAnswered() {
    Advice silent = given("2025-02-03").toBuilder().response(Optional.empty()).build();
    assertThat(findings(asked(), silent)).containsExactly(unanswered(from("2025-03-06")));
  }

  @Test
  void f5aQuestionIsAnsweredWithin30DaysToo() {
    Advice question =
        given("2025-02-03").toBuilder()
            .kind(AdviceKind.QUESTION)
            .response(Response.builder().givenOn(day("2025-03-07")).build())
            .build();
    assertThat(findings(asked(), question)).containsExactly(unanswered(on("2025-03-06")));
  }

  @Test
  void n1tenWeeksAgreedGivenInTheNinth() {
    assertThat(
            findings(asked().toBuilder().within(Period.ofWeeks(10)).build(), given("2025-03-10")))
        .isEmpty();
  }

  @Test
  void n2answeredOnThe30thDay() {
    assertThat(findings(asked(), answered("2025-03-05"))).isEmpty();
  }

  @Test
  void n3adviceOfItsOwnAccord() {
    Advice unasked = answered("2025-03-05").toBuilder().inResponseTo(Optional.empty()).build();
    EditableRegister council =
        council(asked(), Optional.of(unasked)).register(r -> r.adviceRequests(List.of()));
    assertThat(findings(council)).isEmpty();
  }

  /** The assembly is all there is: a plenary with its members. */
  @Test
  void n4noExecutiveBoard() {
    Body assembly =
        Body.builder()
            .id(id("assembly"))
            .kind(BodyKind.PLENARY)
            .addMandates(
                Mandate.builder().id(id("m-1")).holder(id("dirk")).term(from("2025-01-01")).build())
            .build();
    EditableRegister council =
        council(asked(), Optional.of(answered("2025-03-05")))
            .platform(p -> p.bodies(List.of(assembly)))
            .charter(c -> c.meetings(List.of()))
            .register(r -> r.meetings(List.of()).annualReports(List.of()))
            .advice(id("given"), a -> a.issuedBy(id("assembly")));
    assertThat(ExpectedFinding.findings(council, TODAY))
        .filteredOn(found -> Set.of("assembly", "m-1", "given").contains(found.subject()))
        .isEmpty();
  }

  @Test
  void n5twoWeeksAgreedForUrgencyGivenInTenDays() {
    AdviceRequest urgent = asked().toBuilder().within(Period.ofWeeks(2)).build();
    assertThat(findings(urgent, given("2025-01-16"))).isEmpty();
    assertThat(findings(urgent, given("2025-01-21")))
        .containsExactly(late(on("2025-01-21"), "2025-01-20"));
  }

  @Test
  void aRequestThatIsWithdrawnAsksForNothingMore() {
    AdviceRequest.Builder request = asked().toBuilder();
    assertThat(findings(council(request.withdrawnOn(day("2025-02-17")).build(), Optional.empty())))
        .isEmpty();
    assertThat(findings(council(request.withdrawnOn(day("2025-02-25")).build(), Optional.empty())))
        .containsExactly(late(term("2025-02-18", "2025-02-24"), "2025-02-17"));
  }

  @Test
  void case46adviceThatIsGiven21MonthsLaterIsLateFromTheDayAfterAndPausesLengthenTheTime() {
    AdviceRequest request = asked().toBuilder().requestedOn(day("2024-01-10")).build();
    assertThat(findings(request, given("2025-10-10")))
        .containsExactly(late(term("2024-02-22", "2025-10-09"), "2024-02-21"));
    AdviceRequest summer = asked().toBuilder().requestedOn(day("2024-06-03")).build();
    EditableRegister paused =
        council(summer, Optional.empty())
            .charter(
                c ->
                    c.advice(
                        AdviceRule.builder()
                            .adviceWithin(Period.ofWeeks(6))
                            .addPaused(
                                PausedDays.builder()
                                    .firstDay(MonthDay.of(7, 1))
                                    .lastDay(MonthDay.of(8, 31))
                                    .build())
                            .build()));
    // Six weeks end on 15 July; 15 days of July remain when September begins.
    assertThat(findings(paused)).containsExactly(late(from("2024-09-16"), "2024-09-15"));
  }
}
