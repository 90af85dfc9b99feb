package io.github.samenspraak.growth;

import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.tenure;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.growth.CycleShapes.committeeMeeting;
import static io.github.samenspraak.growth.CycleShapes.conclusion;
import static io.github.samenspraak.growth.CycleShapes.held;
import static io.github.samenspraak.growth.CycleShapes.inPerson;
import static io.github.samenspraak.growth.CycleShapes.meeting;
import static io.github.samenspraak.growth.CycleShapes.report;
import static io.github.samenspraak.growth.CycleShapes.with;
import static io.github.samenspraak.growth.CycleShapes.withCommittee;
import static io.github.samenspraak.growth.NumberedElements.ALWAYS;
import static io.github.samenspraak.growth.NumberedElements.LATELY;
import static io.github.samenspraak.growth.NumberedElements.LONG_AGO;
import static io.github.samenspraak.growth.NumberedElements.allotment;
import static io.github.samenspraak.growth.NumberedElements.charter;
import static io.github.samenspraak.growth.NumberedElements.committee;
import static io.github.samenspraak.growth.NumberedElements.covenant;
import static io.github.samenspraak.growth.NumberedElements.day;
import static io.github.samenspraak.growth.NumberedElements.group;
import static io.github.samenspraak.growth.NumberedElements.id;
import static io.github.samenspraak.growth.NumberedElements.mandate;
import static io.github.samenspraak.growth.NumberedElements.members;
import static io.github.samenspraak.growth.NumberedElements.membership;
import static io.github.samenspraak.growth.NumberedElements.office;
import static io.github.samenspraak.growth.NumberedElements.on;
import static io.github.samenspraak.growth.NumberedElements.plan;
import static io.github.samenspraak.growth.NumberedElements.platform;
import static io.github.samenspraak.growth.NumberedElements.register;
import static io.github.samenspraak.growth.NumberedElements.scheme;
import static io.github.samenspraak.growth.NumberedElements.times;
import static io.github.samenspraak.growth.NumberedElements.waiver;
import static io.github.samenspraak.growth.NumberedElements.year;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearlyDue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Registers in which two long lists meet, and something may be asked of each pair. */
final class PairShapes {

  static final ImmutableList<Shape> ALL =
      ImmutableList.of(
          new Shape("plans of a platform that is no more, and mandates after it", n -> after(n)),
          new Shape("platforms that share a plenary, and its meetings", n -> samePlenary(n)),
          new Shape(
              "reports with a late conclusion, and groups through all their years",
              PairShapes::reports),
          new Shape(
              "offices of a councillor, and mandates on the same days", PairShapes::councillor),
          new Shape("languages, and labels that lack them", PairShapes::languages),
          new Shape("labels whose languages collide in their hash", PairShapes::collidingLabels),
          new Shape(
              "meetings, and mandates of one who stands in for somebody there",
              n -> standIn(n, i -> inPerson(n + 1))),
          new Shape(
              "meetings, and delegates who stand in for somebody there",
              n -> standIn(n, i -> forMember())),
          new Shape(
              "memberships that overlap, and waivers of that",
              n -> memberships(n, i -> on(2 * i - n / 2), i -> "platform")),
          new Shape(
              "memberships that overlap, and one waiver of that",
              n -> memberships(n, i -> i == 0 ? ALWAYS : on(i), i -> i == 0 ? "platform" : "city")),
          new Shape("covenants that overlap, with a waiver each", n -> covenants(n, i -> i)),
          new Shape("covenants of one id that overlap, with waivers", n -> covenants(n, i -> 0)),
          new Shape("organisations with one number, and a waiver each", n -> sameNumber(n, i -> i)),
          new Shape(
              "organisations with one number and id, with waivers", n -> sameNumber(n, i -> 0)));

  private PairShapes() {}

  private static final ReportingCalendar CONCLUSIONS =
      ReportingCalendar.builder().conclusions(YearlyDue.by(MonthDay.of(1, 31))).build();

  private static Register after(int size) {
    return with(
            size,
            platform()
                .established(PartialDate.of(LONG_AGO))
                .dissolved(PartialDate.of(day(-1)))
                .addBodies(
                    committee()
                        .addAllSeatPlans(
                            times(
                                size,
                                i ->
                                    plan(
                                            size,
                                            allotment("elected", SeatBasis.ELECTED)
                                                .minimum(1)
                                                .build())
                                        .inForce(on(i - size))
                                        .build()))
                        .addAllMandates(
                            times(size, i -> mandate(i, "elected", Term.from(day(i))).build()))
                        .build())
                .build())
        .build();
  }

  private static Register samePlenary(int size) {
    return register()
        .addAllPlatforms(
            times(
                size,
                i ->
                    platform()
                        .id(id("platform", i))
                        .addCharters(charter(LATELY).addMeetings(Facts.plenaries(2)).build())
                        .build()))
        .addAllMeetings(times(size, i -> meeting(i, i - size).build()))
        .build();
  }

  private static Register reports(int size) {
    return with(
            1,
            platform()
                .established(PartialDate.of(Year.of(year(0, size))))
                .addCharters(
                    charter(Term.from(LocalDate.of(year(0, size), 1, 1)))
                        .reporting(CONCLUSIONS)
                        .build())
                .addAllBodies(
                    times(
                        size, i -> group(i, Term.from(LocalDate.of(year(0, size), 1, 1))).build()))
                .build())
        .addAllAnnualReports(
            times(
                size,
                i ->
                    report(i, year(i, size))
                        .addConclusions(
                            conclusion(i).adoptedOn(LocalDate.of(year(i, size) + 1, 4, 1)).build())
                        .build()))
        .build();
  }

  private static Register councillor(int size) {
    return with(
            size,
            platform()
                .regime(Regime.FLEMISH_ADVISORY_COUNCIL)
                .addBodies(
                    committee()
                        .addSeatPlans(
                            plan(20, allotment("co-opted", SeatBasis.CO_OPTED).build()).build())
                        .addAllMandates(
                            times(
                                size,
                                i -> held(mandate(i, "co-opted", Term.from(day(-i))), 0).build()))
                        .build())
                .build())
        .addOffices(
            office("councillor", OfficeKind.COUNCILLOR)
                .addAllTenures(times(size, i -> tenure("person-0", Term.from(day(i - size)))))
                .build())
        .build();
  }

  private static Register languages(int size) {
    return IdentityShapes.speaking(size)
        .addAllOrganisations(
            times(
                size,
                i ->
                    IdentityShapes.service(i)
                        .name(Label.of(IdentityShapes.language(0), "Name"))
                        .build()))
        .build();
  }

  /** {@return a language of three letters, of which the first is given} */
  private static Locale language(String before, int number) {
    return new Locale.Builder()
        .setLanguage(before + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26))
        .build();
  }

  private static Register collidingLabels(int size) {
    return IdentityShapes.speaking(2)
        .addAllOrganisations(
            times(
                size,
                i -> {
                  String before = String.valueOf((char) ('b' + i / 676 % 20));
                  String after = String.valueOf((char) ('w' - i / 676 % 20));
                  return IdentityShapes.service(i)
                      .name(
                          Label.of(
                              ImmutableMap.of(
                                  language(before, i % 676), "Name",
                                  language(after, 675 - i % 676), "Name")))
                      .build();
                }))
        .build();
  }

  private static Attendance forMember() {
    return Attendance.builder().party(id("member", 0)).presence(Presence.PRESENT).build();
  }

  /** At each meeting is the one who sits, and somebody who could stand in for nobody but her. */
  private static Register standIn(int size, IntFunction<Attendance> deputy) {
    return withCommittee(
            size + 2,
            ImmutableList.<Mandate>builder()
                .add(mandate(0, "elected", LATELY).build())
                .addAll(
                    times(
                        size,
                        i ->
                            held(
                                    mandate(i + 1, "elected", Term.from(day(-2 * size - i)))
                                        .onBehalfOf(id("member", 0)),
                                    deputy.apply(0).representative().isPresent() ? size + 1 : i + 1)
                                .heldAs(HeldAs.SUBSTITUTE)
                                .addStandsInFor(id("mandate", 0))
                                .build()))
                .build())
        .addAllMeetings(
            times(
                size,
                i ->
                    committeeMeeting(i, i - size)
                        .addAttendance(inPerson(0), deputy.apply(i))
                        .build()))
        .build();
  }

  private static Register memberships(
      int size, IntFunction<Term> days, IntFunction<String> subject) {
    return with(
            1,
            platform()
                .addAllMemberships(
                    times(size, i -> membership(0, Term.of(day(i - size), day(size - i / 2)))))
                .build())
        .addAllWaivers(
            times(size, i -> waiver("membership-overlap", id(subject.apply(i)), days.apply(i))))
        .build();
  }

  private static Register covenants(int size, IntFunction<Integer> number) {
    return register()
        .addAllOrganisations(members(1))
        .addCovenantSchemes(scheme().build())
        .addAllCovenants(
            times(
                size,
                i ->
                    covenant(number.apply(i), Term.of(day(i - size), day(size - i / 2)))
                        .partners(List.of(id("member", 0)))
                        .subject(text("Subject"))
                        .build()))
        .addAllWaivers(
            times(
                size,
                i ->
                    waiver(
                        "covenants-overlap",
                        id("covenant", number.apply(i)),
                        on(2 * i - size / 2))))
        .build();
  }

  private static Register sameNumber(int size, IntFunction<Integer> number) {
    return register()
        .addAllOrganisations(
            times(
                size,
                i ->
                    IdentityShapes.service(number.apply(i))
                        .enterpriseNumber(EnterpriseNumber.of("0207.500.123"))
                        .build()))
        .addAllWaivers(
            times(
                size,
                i -> waiver("organisation-duplicated", id("member", number.apply(i)), on(i / 2))))
        .build();
  }
}
