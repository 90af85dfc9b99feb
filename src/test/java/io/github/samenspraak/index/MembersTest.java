package io.github.samenspraak.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline.Stretch;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MembersTest {

  private static final Id<Organisation> A = Id.of("a");
  private static final Id<Organisation> B = Id.of("b");

  private static Membership membership(Id<Organisation> organisation, String term) {
    return Membership.builder().member(organisation).term(Term.parse(term)).build();
  }

  private static final Succession NONE =
      RegisterIndex.of(
              Register.builder()
                  .municipality(
                      Municipality.builder().name(Label.of("Town")).region(Region.OTHER).build())
                  .build())
          .succession();

  private static final Members MEMBERS =
      Members.of(
          AdvisoryPlatform.builder()
              .id(Id.of("platform"))
              .name(Label.of("Platform"))
              .kind(PlatformKind.NETWORK)
              .authority(Id.of("city"))
              .addMemberships(
                  membership(B, "2020-01-01/2020-12-31"),
                  membership(A, "2020-07-01/.."),
                  membership(B, "2022-01-01/.."),
                  membership(B, "2020-12-01/2021-01-31"))
              .build(),
          RecordedDays.all(),
          NONE);

  @Test
  void anOrganisationIsAMemberOnTheDaysOfItsMemberships() {
    assertThat(MEMBERS.contains(B, LocalDate.of(2019, 12, 31))).isFalse();
    assertThat(MEMBERS.contains(B, LocalDate.of(2020, 1, 1))).isTrue();
    assertThat(MEMBERS.contains(B, LocalDate.of(2021, 1, 31))).isTrue();
    assertThat(MEMBERS.contains(B, LocalDate.of(2021, 2, 1))).isFalse();
    assertThat(MEMBERS.contains(B, LocalDate.of(2022, 1, 1))).isTrue();
    assertThat(MEMBERS.contains(Id.of("c"), LocalDate.of(2022, 1, 1))).isFalse();
  }

  @Test
  void theDaysWithoutAMembershipLieBetweenAndBesideThoseThatThereAre() {
    assertThat(MEMBERS.daysWithout(B, Term.parse("2020-03-01/2020-09-30"))).isEmpty();
    assertThat(MEMBERS.daysWithout(B, Term.parse("2020-03-01/2021-01-31"))).isEmpty();
    assertThat(MEMBERS.daysWithout(B, Term.parse("2019-01-01/..")))
        .containsExactly(Term.parse("2019-01-01/2019-12-31"), Term.parse("2021-02-01/2021-12-31"));
    assertThat(MEMBERS.daysWithout(Id.of("c"), Term.parse("2020-03-01/..")))
        .containsExactly(Term.parse("2020-03-01/.."));
  }

  @Test
  void anOrganisationIsCountedOnceHoweverOftenItIsAMember() {
    assertThat(MEMBERS.count().stretches())
        .containsExactly(
            new Stretch<>(Term.parse("2020-01-01/2020-06-30"), 1),
            new Stretch<>(Term.parse("2020-07-01/2021-01-31"), 2),
            new Stretch<>(Term.parse("2021-02-01/2021-12-31"), 1),
            new Stretch<>(Term.parse("2022-01-01/.."), 2));
  }

  @Test
  void theParticipantsOfAWorkingGroupAreKnownLikeMembers() {
    Members participants = Members.of(FilledValues.WORKING_GROUP, RecordedDays.all(), NONE);

    assertThat(participants.parties()).containsExactly(Id.of("person"));
    assertThat(participants.contains(Id.of("person"), LocalDate.of(2030, 2, 27))).isTrue();
    assertThat(participants.contains(Id.of("person"), LocalDate.of(2030, 2, 28))).isFalse();
  }

  @Test
  void allWhoAreEverMembersAreKnownInDocumentOrder() {
    assertThat(MEMBERS.parties()).containsExactly(B, A);
  }
}
