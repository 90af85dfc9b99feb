package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.fixtures.FaultyRegister;
import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.fixtures.SocialGovernance;
import io.github.samenspraak.party.Contact;
import io.github.samenspraak.party.Delegation;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class ForgettingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Id<Person> ANN = Id.of("ann");

  private static final Person PERSON =
      Person.builder()
          .id(ANN)
          .name("Ann Example")
          .sex(Sex.F)
          .contact(Contact.builder().email("ann@example.org").build())
          .build();

  private static final Register TOWN = Lindedorp.TOWN.register().plus(PERSON);

  private static boolean isForgotten(Register register) {
    Forgetting forgetting = register.forgetting(DAY);
    Person after =
        forgetting.register().people().stream()
            .filter(person -> person.id().equals(ANN))
            .findFirst()
            .orElseThrow();
    boolean isBare = after.contact().isEmpty() && after.sex().isEmpty();

    assertThat(forgetting.people().contains(ANN)).isEqualTo(isBare);
    assertThat(after.name()).isEqualTo("Ann Example");
    return isBare;
  }

  private static Register withMandate(String term) {
    return TOWN.plus(
        Id.of("committee"),
        Mandate.builder().id(Id.of("m-ann")).holder(ANN).term(Term.parse(term)).build());
  }

  @Test
  void somebodyWhoIsInNothingIsForgotten() {
    assertThat(isForgotten(TOWN)).isTrue();
  }

  @Test
  void somebodyWhoseMandateEndedBeforeTheDayIsForgotten() {
    assertThat(isForgotten(withMandate("2020-01-01/2025-12-31"))).isTrue();
    assertThat(isForgotten(withMandate("2020-01-01/2026-01-01"))).isFalse();
    assertThat(isForgotten(withMandate("2027-01-01/2027-12-31"))).isFalse();
  }

  @Test
  void whatHasNoKnownEndLasts() {
    assertThat(isForgotten(withMandate("2020-01-01/.."))).isFalse();
    assertThat(isForgotten(withMandate("../.."))).isFalse();
    assertThat(isForgotten(withMandate("../2025-12-31"))).isTrue();
  }

  @Test
  void aMembershipIsSomething() {
    for (String term : List.of("2020-01-01/2025-12-31", "2020-01-01/2026-01-01")) {
      Register register =
          TOWN.plus(
              TOWN.platforms().get(0).id(),
              Membership.builder().member(ANN).term(Term.parse(term)).build());

      assertThat(isForgotten(register)).isEqualTo(term.endsWith("2025-12-31"));
    }
  }

  @Test
  void aDelegationLastsAsLongAsTheTenure() {
    for (String term : List.of("2020-01-01/2025-12-31", "2020-01-01/2026-01-01")) {
      Office office = TOWN.offices().get(0);
      Register register =
          TOWN.with(
              Office.class,
              office.id(),
              changed ->
                  changed.toBuilder()
                      .addTenures(
                          Tenure.builder()
                              .holder(Id.of("bert"))
                              .term(Term.parse(term))
                              .addDelegations(Delegation.builder().delegate(ANN).build())
                              .build())
                      .build());

      assertThat(isForgotten(register)).isEqualTo(term.endsWith("2025-12-31"));
    }
  }

  @Test
  void anAttendanceIsOnTheDayOfItsMeeting() {
    for (LocalDate day : List.of(DAY.minusDays(1), DAY)) {
      Meeting meeting =
          Meeting.builder()
              .id(Id.of("meeting-of-ann"))
              .body(Id.of("committee"))
              .heldOn(day)
              .addAttendance(Attendance.builder().party(ANN).presence(Presence.PRESENT).build())
              .build();

      assertThat(isForgotten(TOWN.plus(meeting))).isEqualTo(day.isBefore(DAY));
    }
  }

  @Test
  void everythingElseIsTheSameObject() {
    Register after = TOWN.forgetting(DAY).register();

    assertThat(after.platforms().get(0)).isSameAs(TOWN.platforms().get(0));
    assertThat(after.toBuilder().people(TOWN.people()).build()).isEqualTo(TOWN);
    assertThat(after.forgetting(DAY).people()).isEmpty();
    assertThat(after.forgetting(DAY).register()).isSameAs(after);
  }

  @Property(tries = 60)
  @Tag("slow")
  @Domain(SocialGovernance.class)
  void noFindingThatHoldsOnTheDayOrLaterChanges(
      @ForAll FaultyRegister faulty, @ForAll LocalDate any) {
    LocalDate day = RegisterShape.TODAY.minusDays(Math.floorMod(any.toEpochDay(), 4000));
    Register register = faulty.register();

    assertThat(findingsFrom(day, register.forgetting(day).register()))
        .isEqualTo(findingsFrom(day, register));
  }

  private static Set<String> findingsFrom(LocalDate day, Register register) {
    return RuleSet.standard().check(register, RegisterShape.TODAY).stream()
        .filter(finding -> finding.term().filter(days -> days.endsBefore(day)).isEmpty())
        .map(finding -> described(finding, day))
        .collect(Collectors.toSet());
  }

  private static String described(Finding finding, LocalDate day) {
    return finding.code()
        + finding.subject()
        + finding.arguments()
        + finding.term().map(days -> days.intersection(Term.from(day)).orElseThrow());
  }
}
