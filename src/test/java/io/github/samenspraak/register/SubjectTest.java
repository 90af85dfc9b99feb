package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.EndReason;
import io.github.samenspraak.covenant.Ending;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Contributor;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class SubjectTest {

  private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
  private static final Term TERM = Term.parse("2024-02-29/2030-02-27");
  private static final Label TEXT = Label.of("Text");

  private static final AdvisoryPlatform PLATFORM =
      AdvisoryPlatform.builder()
          .id(Id.of("platform"))
          .name(TEXT)
          .kind(PlatformKind.SOCIAL_PLATFORM)
          .authority(Id.of("city"))
          .build();
  private static final Signal SIGNAL =
      Signal.builder()
          .platform(Id.of("platform"))
          .id(Id.of("signal"))
          .raisedBy(Id.of("shelter"))
          .raisedOn(LEAP_DAY)
          .text(TEXT)
          .build();
  private static final Covenant COVENANT =
      Covenant.builder()
          .id(Id.of("covenant"))
          .scheme(Id.of("scheme"))
          .authority(Id.of("city"))
          .addPartners(Id.of("shelter"))
          .subject(TEXT)
          .initialTerm(TERM)
          .build();
  private static final AnnualReport REPORT =
      AnnualReport.builder()
          .platform(Id.of("platform"))
          .id(Id.of("report"))
          .year(Year.of(2023))
          .publishedOn(LEAP_DAY)
          .build();
  private static final PolicyPlan PLAN =
      PolicyPlan.builder().id(Id.of("plan")).title(TEXT).term(TERM).director(Id.of("city")).build();

  @Test
  void anElementHasTheDaysOfItsTermOrItsDay() {
    assertThat(Subject.of(PLAN).days()).contains(TERM);
    assertThat(Subject.of(SIGNAL).days()).contains(Term.on(LEAP_DAY));
    assertThat(Subject.of(SIGNAL).attribute("raisedBy").days()).contains(Term.on(LEAP_DAY));
  }

  @Test
  void aCovenantHasTheDaysOnWhichItRuns() {
    assertThat(Subject.of(COVENANT).days()).contains(TERM);
    assertThat(Subject.of(endedOn(LEAP_DAY)).days()).contains(Term.on(LEAP_DAY));
    assertThat(Subject.of(endedOn(LEAP_DAY.minusDays(1))).days()).isEmpty();
  }

  private static Covenant endedOn(LocalDate day) {
    return Covenant.builder()
        .from(COVENANT)
        .ended(Ending.builder().on(day).reason(EndReason.MUTUAL_CONSENT).build())
        .build();
  }

  @Test
  void anAnnualReportHasTheDayOnWhichItIsPresented() {
    AnnualReport presented = AnnualReport.builder().from(REPORT).presentedOn(LEAP_DAY).build();
    assertThat(Subject.of(presented).days()).contains(Term.on(LEAP_DAY));
    assertThat(Subject.of(REPORT).days()).isEmpty();
  }

  @Test
  void anElementThatMayExistForeverHasNoDays() {
    Organisation shelter =
        Organisation.builder()
            .id(Id.of("shelter"))
            .name(TEXT)
            .kind(OrganisationKind.CIVIL_SOCIETY)
            .lifespan(TERM)
            .build();
    assertThat(Subject.of(shelter).days()).isEmpty();
    assertThat(Subject.of(PLATFORM).days()).isEmpty();
  }

  @Test
  void aPartHasDaysOfItsOwn() {
    Membership membership = Membership.builder().member(Id.of("shelter")).term(TERM).build();
    assertThat(Subject.of(PLATFORM).part(membership).days()).contains(TERM);
    assertThat(Subject.of(SIGNAL).part(membership).days()).contains(TERM);
    assertThat(Subject.of(PLAN).part(Decision.on(LEAP_DAY)).days()).contains(Term.on(LEAP_DAY));
  }

  @Test
  void aPartOfWhatHappensOnOneDayHappensOnIt() {
    Attendance attendance =
        Attendance.builder().party(Id.of("an")).presence(Presence.PRESENT).build();
    Meeting meeting =
        Meeting.builder()
            .id(Id.of("meeting"))
            .body(Id.of("plenary"))
            .heldOn(LEAP_DAY)
            .addAttendance(attendance)
            .build();
    assertThat(Subject.of(meeting).part(attendance).days()).contains(Term.on(LEAP_DAY));
  }

  @Test
  void aPartOfWhatLastsMayLastLess() {
    Contributor expert = Contributor.builder().capacity(Capacity.EXPERT_BY_EXPERIENCE).build();
    assertThat(Subject.of(PLAN).part(expert).days()).isEmpty();
  }
}
