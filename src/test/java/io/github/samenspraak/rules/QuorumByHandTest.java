package io.github.samenspraak.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Quorum;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;

/**
 * Counts the quorum of small committees by trying every way in which those who are there could take
 * the votes of the absent, from the register and not from its index.
 */
@PropertyDefaults(tries = 2000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
class QuorumByHandTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 6;
  private static final ImmutableList<String> ALLOTMENTS = ImmutableList.of("a", "b", "silent");

  /** A committee of few mandates that begin and end within a week, and a meeting on each day. */
  private static final class Draw {

    private final Random random;

    Draw(long seed) {
      this.random = new Random(seed);
    }

    private int below(int bound) {
      return random.nextInt(bound);
    }

    private Term days() {
      LocalDate first = FIRST.plusDays(below(DAYS));
      return below(2) == 0 ? Term.from(FIRST) : Term.of(first, first.plusDays(below(DAYS)));
    }

    private Id<Mandate> anyMandate() {
      return Id.of("m-" + below(7));
    }

    private Mandate mandate(int number) {
      Mandate.Builder mandate =
          Mandate.builder()
              .id(Id.of("m-" + number))
              .holder(Id.of("p-" + below(6)))
              .allotment(ALLOTMENTS.get(below(3)))
              .term(days());
      return switch (below(6)) {
        case 0 -> mandate.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(anyMandate()).build();
        case 1 -> mandate.heldAs(HeldAs.DEPUTY).build();
        case 2 ->
            mandate
                .heldAs(HeldAs.DEPUTY)
                .standsInFor(Stream.of(anyMandate(), anyMandate()).distinct().toList())
                .build();
        default -> mandate.build();
      };
    }

    private Attendance attendance(int person) {
      Attendance.Builder attendance =
          Attendance.builder()
              .party(Id.of("p-" + person))
              .presence(Presence.values()[below(4)])
              .guest(below(8) == 0);
      return below(3) == 0 ? attendance.proxy(Id.of("p-" + below(6))).build() : attendance.build();
    }

    private Meeting meeting(int day) {
      Meeting.Builder meeting =
          Meeting.builder()
              .id(Id.of("meeting-" + day))
              .body(Id.of("committee"))
              .heldOn(FIRST.plusDays(day));
      for (int person = 0; person < 6; person++) {
        if (below(4) > 0) {
          meeting.addAttendance(attendance(person));
        }
      }
      return meeting.build();
    }

    Register register() {
      Body.Builder committee =
          Body.builder()
              .id(Id.of("committee"))
              .kind(BodyKind.COMMITTEE)
              .addSeatPlans(
                  SeatPlan.builder()
                      .inForce(Term.from(FIRST))
                      .addAllotments(allotment("a"), allotment("b"))
                      .addAllotments(
                          SeatAllotment.builder().from(allotment("silent")).voting(false).build())
                      .build());
      for (int number = 0; number < 7; number++) {
        committee.addMandates(mandate(number));
      }
      Register.Builder register =
          Register.builder()
              .from(Lindedorp.TOWN.register())
              .platforms(
                  List.of(
                      AdvisoryPlatform.builder()
                          .id(Id.of("platform"))
                          .name(Facts.text("Platform"))
                          .kind(PlatformKind.SOCIAL_PLATFORM)
                          .authority(Id.of("city"))
                          .addCharters(
                              Charter.builder()
                                  .inForce(Term.from(FIRST))
                                  // More than all: so each meeting is a finding with its numbers.
                                  .addMeetings(
                                      MeetingRule.builder().quorum(Quorum.of(">1/1")).build())
                                  .build())
                          .addBodies(committee.build())
                          .build()))
              .meetings(List.of());
      for (int day = 0; day < DAYS; day++) {
        register.addMeetings(meeting(day));
      }
      return register.build();
    }

    private static SeatAllotment allotment(String code) {
      return SeatAllotment.builder().code(code).basis(SeatBasis.ELECTED).build();
    }
  }

  /** Counts by hand at one meeting. */
  private record Hand(List<Mandate> mandates, Meeting meeting) {

    private boolean holds(Mandate mandate) {
      return mandate.term().contains(meeting.heldOn());
    }

    private Optional<Mandate> find(Id<Mandate> id) {
      return mandates.stream().filter(mandate -> mandate.id().equals(id)).findFirst();
    }

    private boolean leadsBack(Mandate from, Id<Mandate> to, Set<Id<Mandate>> seen) {
      return from.standsInFor().stream()
          .anyMatch(
              id ->
                  id.equals(to)
                      || seen.add(id)
                          && find(id).filter(next -> leadsBack(next, to, seen)).isPresent());
    }

    private boolean takesSeat(Mandate mandate) {
      return mandate.heldAs() == HeldAs.MEMBER || leadsBack(mandate, mandate.id(), new HashSet<>());
    }

    private List<Mandate> votes() {
      return mandates.stream()
          .filter(this::holds)
          .filter(this::takesSeat)
          .filter(mandate -> !mandate.allotment().equals(Optional.of("silent")))
          .toList();
    }

    /** A person with two seats is one voter. */
    int voters() {
      return (int) votes().stream().map(Mandate::holder).distinct().count();
    }

    private boolean isThere(Id<?> person) {
      return meeting.attendance().stream()
          .anyMatch(
              each ->
                  each.party().equals(person)
                      && !each.guest()
                      && (each.presence() == Presence.PRESENT
                          || each.presence() == Presence.REMOTE));
    }

    private boolean hasVote(Id<?> person) {
      return votes().stream().anyMatch(vote -> vote.holder().equals(person));
    }

    private boolean mayStandInFor(Mandate standIn, Mandate vote) {
      if (!holds(standIn) || takesSeat(standIn)) {
        return false;
      }
      return standIn.standsInFor().isEmpty()
          ? standIn.allotment().equals(vote.allotment())
          : standIn.standsInFor().stream()
              .anyMatch(
                  id ->
                      id.equals(vote.id())
                          || find(id).filter(next -> leads(next, vote)).isPresent());
    }

    /** A chain goes on through those who stand in for one mandate alone. */
    private boolean leads(Mandate standIn, Mandate vote) {
      return standIn.standsInFor().size() == 1 && mayStandInFor(standIn, vote);
    }

    int present() {
      Set<Id<?>> there = new HashSet<>();
      meeting.attendance().stream()
          .<Id<?>>map(Attendance::party)
          .filter(this::isThere)
          .forEach(there::add);
      List<Set<Id<Person>>> takers = new ArrayList<>();
      for (Id<?> person : there) {
        if (!hasVote(person)) {
          takers.add(
              absentVotes(
                  vote ->
                      mandates.stream()
                          .anyMatch(
                              mandate ->
                                  mandate.holder().equals(person)
                                      && mayStandInFor(mandate, vote))));
        }
        takers.add(
            absentVotes(
                vote ->
                    meeting.attendance().stream()
                        .anyMatch(
                            each ->
                                each.party().equals(vote.holder())
                                    && !each.guest()
                                    && each.proxy().filter(person::equals).isPresent())));
      }
      return (int) there.stream().filter(this::hasVote).count() + most(takers, new HashSet<>());
    }

    private Set<Id<Person>> absentVotes(Predicate<Mandate> condition) {
      Set<Id<Person>> absent = new HashSet<>();
      votes().stream()
          .filter(vote -> !isThere(vote.holder()))
          .filter(condition)
          .map(Mandate::holder)
          .forEach(absent::add);
      return absent;
    }

    private static int most(List<Set<Id<Person>>> takers, Set<Id<Person>> taken) {
      if (takers.isEmpty()) {
        return 0;
      }
      List<Set<Id<Person>>> others = takers.subList(1, takers.size());
      int most = most(others, taken);
      for (Id<Person> vote : takers.get(0)) {
        if (taken.add(vote)) {
          most = Math.max(most, 1 + most(others, taken));
          taken.remove(vote);
        }
      }
      return most;
    }
  }

  @Property
  void theRuleCountsAsByHand(@ForAll long seed) {
    Register register = new Draw(seed).register();
    List<Mandate> mandates = register.platforms().get(0).bodies().get(0).mandates();

    List<List<Object>> expected = new ArrayList<>();
    for (Meeting meeting : register.meetings()) {
      Hand hand = new Hand(mandates, meeting);
      if (!meeting.attendance().isEmpty()) {
        expected.add(List.of(meeting.id(), hand.present(), hand.voters()));
      }
    }

    assertThat(
            RuleSet.standard().only("quorum-not-met").check(register, Lindedorp.TODAY).stream()
                .map(QuorumByHandTest::numbers))
        .containsExactlyElementsOf(expected);
  }

  private static List<Object> numbers(Finding finding) {
    return List.of(
        finding.subject().orElseThrow(),
        finding.arguments().get("present"),
        finding.arguments().get("members"));
  }
}
