package io.github.samenspraak.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.cycle.Topic;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.policy.AccessibilityProfile;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterIndexTest {

  private static final RegisterIndex INDEX = RegisterIndex.of(FilledValues.REGISTER);

  private static Register.Builder register() {
    return Register.builder().municipality(FilledValues.MUNICIPALITY);
  }

  private static Person person(String id, String name) {
    return Person.builder().id(Id.of(id)).name(name).build();
  }

  private static String pointer(RegisterIndex index, Subject subject) {
    return Subject.locate(index.register(), List.of(subject)).get(subject).toString();
  }

  // From an id to an element.

  @ParameterizedTest
  @EnumSource
  void anElementIsFoundByItsIdHoweverDeepItStands(ElementKind kind) {
    if (Identified.class.isAssignableFrom(kind.type())) {
      Identified element =
          kind.type() == Body.class
              ? FilledValues.PLATFORM.bodies().stream()
                  .filter(body -> ElementKind.of(body) == kind)
                  .findFirst()
                  .orElseThrow()
              : (Identified) FilledValues.of(kind.type());
      assertThat(INDEX.find(element.id())).containsSame(element);
    }
  }

  @Test
  void anElementIsFoundByItsIdAndItsType() {
    Mandate mandate = FilledValues.of(Mandate.class);

    assertThat(INDEX.get(Mandate.class, mandate.id())).isSameAs(mandate);
    assertThat(INDEX.get(Body.class, FilledValues.STEERING_COMMITTEE.id()))
        .isSameAs(FilledValues.STEERING_COMMITTEE);
  }

  @Test
  void anIdThatNamesNothingIsNotFound() {
    assertThat(INDEX.find(Id.of("nobody"))).isEmpty();
    assertThat(INDEX.find(Person.class, Id.of("nobody"))).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> INDEX.get(Person.class, Id.of("nobody")))
        .withMessage("The register has no Person with the id nobody.");
  }

  @Test
  void anElementOfAnotherTypeIsNotFound() {
    assertThat(INDEX.find(Person.class, Id.of("organisation"))).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> INDEX.get(Person.class, Id.of("organisation")))
        .withMessage("The register has no Person with the id organisation.");
  }

  @Test
  void anIdThatIsNotUniqueLeadsToTheFirstElementAndShadowsTheOthers() {
    Person first = person("x", "First");
    Person second = person("x", "Second");
    Office third = Office.builder().from(FilledValues.OFFICE).id(Id.of("x")).build();
    RegisterIndex index =
        RegisterIndex.of(register().addPeople(first, second).addOffices(third).build());

    assertThat(index.find(Id.of("x"))).containsSame(first);
    assertThat(index.get(Person.class, Id.of("x"))).isSameAs(first);
    assertThat(index.duplicates()).containsExactly(second, third);
    assertThat(INDEX.duplicates()).isEmpty();
  }

  @Test
  void anIdThatElementsOfSeveralTypesHaveLeadsToTheFirstOfTheTypeThatIsAskedFor() {
    Office office = Office.builder().from(FilledValues.OFFICE).id(Id.of("x")).build();
    Meeting meeting = Meeting.builder().from(FilledValues.of(Meeting.class)).id(Id.of("x")).build();
    Signal signal = Signal.builder().from(FilledValues.of(Signal.class)).id(Id.of("x")).build();
    RegisterIndex index =
        RegisterIndex.of(
            register().addSignals(signal).addMeetings(meeting).addOffices(office).build());

    assertThat(index.find(Id.of("x"))).containsSame(office);
    assertThat(index.find(Office.class, Id.of("x"))).containsSame(office);
    assertThat(index.find(Topic.class, Id.of("x"))).containsSame(signal);
    assertThat(index.find(Person.class, Id.of("x"))).isEmpty();
    assertThat(index.duplicates()).containsExactly(meeting, signal);
  }

  @Test
  void aReferenceLeadsToAnElementOfItsKindThoughAnotherHasThatIdToo() {
    RegisterIndex index =
        RegisterIndex.of(
            register()
                .addPeople(person("x", "Person"))
                .addOrganisations(
                    Organisation.builder().from(FilledValues.ORGANISATION).id(Id.of("x")).build())
                .addOffices(
                    Office.builder().from(FilledValues.OFFICE).organisation(Id.of("x")).build())
                .build());

    assertThat(index.brokenReferences()).extracting(Reference::target).doesNotContain(Id.of("x"));
  }

  @Test
  void theSameElementTwiceShadowsItself() {
    Person person = person("x", "Person");

    assertThat(RegisterIndex.of(register().addPeople(person, person).build()).duplicates())
        .containsExactly(person);
  }

  // The course of a covenant.

  @Test
  void theCourseOfACovenantIsThatUnderTheSchemeOfTheRegister() {
    CovenantCourse course = INDEX.findCourse(FilledValues.COVENANT).orElseThrow();

    assertThat(course.covenant()).isSameAs(FilledValues.COVENANT);
    assertThat(course.scheme()).isSameAs(FilledValues.COVENANT_SCHEME);
  }

  @Test
  void ofTwoSchemesEachCovenantFollowsItsOwn() {
    CovenantScheme other =
        CovenantScheme.builder().from(FilledValues.COVENANT_SCHEME).id(Id.of("other")).build();
    Covenant underOther =
        Covenant.builder()
            .from(FilledValues.COVENANT)
            .id(Id.of("under-other"))
            .scheme(Id.of("other"))
            .build();
    RegisterIndex index =
        RegisterIndex.of(
            register()
                .addCovenantSchemes(FilledValues.COVENANT_SCHEME, other)
                .addCovenants(underOther, FilledValues.COVENANT)
                .build());

    assertThat(index.findCourse(underOther).map(CovenantCourse::scheme)).containsSame(other);
    assertThat(index.findCourse(FilledValues.COVENANT).map(CovenantCourse::scheme))
        .containsSame(FilledValues.COVENANT_SCHEME);
  }

  @Test
  void aCovenantHasNoCourseUnderWhatIsNoSchemeOfTheRegister() {
    Covenant underNothing =
        Covenant.builder().from(FilledValues.COVENANT).scheme(Id.of("nothing")).build();
    Covenant underAPerson =
        Covenant.builder().from(FilledValues.COVENANT).scheme(Id.of("person")).build();

    assertThat(INDEX.findCourse(underNothing)).isEmpty();
    assertThat(INDEX.findCourse(underAPerson)).isEmpty();
  }

  // Who refers to what.

  @Test
  void allReferencesAreKnownInDocumentOrder() {
    Register register =
        register()
            .addPeople(FilledValues.PERSON)
            .addOrganisations(FilledValues.ORGANISATION)
            .addOffices(FilledValues.OFFICE)
            .build();
    RegisterIndex index = RegisterIndex.of(register);

    assertThat(index.references())
        .extracting(
            reference -> pointer(index, reference.from()),
            reference -> reference.target().value(),
            Reference::kinds)
        .containsExactly(
            tuple("/organisations/0/parent", "organisation-2", kinds(ElementKind.ORGANISATION)),
            tuple(
                "/organisations/0/predecessors/0",
                "organisation-2",
                kinds(ElementKind.ORGANISATION)),
            tuple("/organisations/0/members/0", "organisation-2", kinds(ElementKind.ORGANISATION)),
            tuple("/offices/0/organisation", "organisation", kinds(ElementKind.ORGANISATION)),
            tuple("/offices/0/tenures/0/holder", "person", kinds(ElementKind.PERSON)),
            tuple(
                "/offices/0/tenures/0/delegations/0/delegate",
                "person",
                kinds(ElementKind.PERSON)));
  }

  private static ImmutableSet<ElementKind> kinds(ElementKind... kinds) {
    return ImmutableSet.copyOf(kinds);
  }

  @Test
  void anElementKnowsWhoRefersToIt() {
    assertThat(INDEX.referencesTo(Id.of("signal")))
        .extracting(reference -> pointer(INDEX, reference.from()))
        .containsExactly(
            "/meetings/0/items/0/about/0",
            "/advice/0/basedOn/0",
            "/interpellations/0/basedOn/0",
            "/annualReports/0/conclusions/0/basedOn/0",
            "/annualReports/0/avenues/0/basedOn/0");
    assertThat(INDEX.referencesTo(Id.of("signal")))
        .extracting(reference -> reference.from().toString())
        .containsExactly(
            "MEETING meeting",
            "ADVICE advice",
            "INTERPELLATION interpellation",
            "CONCLUSION conclusion",
            "AVENUE avenue");
    assertThat(INDEX.referencesTo(Id.of("avenue"))).isEmpty();
  }

  @Test
  void aReferenceToNothingIsAReferenceToo() {
    Office office =
        Office.builder().from(FilledValues.OFFICE).organisation(Id.of("nothing")).build();
    RegisterIndex index = RegisterIndex.of(register().addOffices(office).build());

    assertThat(index.referencesTo(Id.of("nothing")))
        .extracting(reference -> pointer(index, reference.from()))
        .containsExactly("/offices/0/organisation");
  }

  @Test
  void aReferenceIsBrokenIfItLeadsToNothingOrToTheWrongKind() {
    Register register =
        register()
            .addOffices(
                Office.builder().from(FilledValues.OFFICE).organisation(Id.of("office")).build())
            .build();
    RegisterIndex index = RegisterIndex.of(register);

    assertThat(index.brokenReferences())
        .extracting(reference -> pointer(index, reference.from()))
        .containsExactly(
            "/offices/0/organisation",
            "/offices/0/tenures/0/holder",
            "/offices/0/tenures/0/delegations/0/delegate");
    assertThat(INDEX.brokenReferences()).isEmpty();
  }

  // What the public reads.

  @Test
  void thePublicTextsAreKnownInDocumentOrder() {
    Register register =
        register()
            .addOrganisations(FilledValues.ORGANISATION)
            .addPlatforms(
                AdvisoryPlatform.builder()
                    .id(Id.of("platform"))
                    .name(Label.of("Platform"))
                    .kind(FilledValues.PLATFORM.kind())
                    .authority(Id.of("organisation"))
                    .addPurposes(Label.of("one"), Label.of("two"))
                    .build())
            .build();
    RegisterIndex index = RegisterIndex.of(register);

    assertThat(index.publicLabels())
        .extracting(text -> pointer(index, text.subject()), PublicLabel::label)
        .containsExactly(
            tuple("/municipality/name", FilledValues.LABEL),
            tuple("/organisations/0/name", FilledValues.LABEL),
            tuple("/platforms/0/name", Label.of("Platform")),
            tuple("/platforms/0/purposes/0", Label.of("one")),
            tuple("/platforms/0/purposes/1", Label.of("two")));
  }

  // Where things stand.

  @Test
  void elementsPartsAttributesAndPositionsHaveAPlace() {
    Subject platform = Subject.of(FilledValues.PLATFORM);
    Subject membership = platform.part(FilledValues.MEMBERSHIP);
    Subject term = membership.attribute("term");
    Subject mandate = Subject.of(FilledValues.of(Mandate.class));
    Subject secondTheme = Subject.of(FilledValues.ORGANISATION).attribute("themes", 1);
    Subject municipality = Subject.of(FilledValues.MUNICIPALITY).attribute("nisCode");
    Subject waiver = Subject.of(FilledValues.of(Waiver.class));

    assertThat(
            Subject.locate(
                INDEX.register(),
                List.of(platform, membership, term, mandate, secondTheme, municipality, waiver)))
        .extractingFromEntries(entry -> entry.getValue().toString())
        .containsExactlyInAnyOrder(
            "/platforms/0",
            "/platforms/0/memberships/0",
            "/platforms/0/memberships/0/term",
            "/governingBodies/0/bodies/0/mandates/0",
            "/organisations/0/themes/1",
            "/municipality/nisCode",
            "/waivers/0");
    assertThat(pointer(INDEX, term)).isEqualTo("/platforms/0/memberships/0/term");
  }

  @Test
  void anElementOutsideTheRegisterHasNone() {
    Subject equalButAnother = Subject.of(Person.builder().from(FilledValues.PERSON).build());
    Subject ofAnotherElement = Subject.of(FilledValues.OFFICE).part(FilledValues.MEMBERSHIP);
    Subject withoutSuchAnAttribute = Subject.of(FilledValues.PERSON).attribute("age");

    assertThat(
            Subject.locate(
                INDEX.register(),
                List.of(equalButAnother, ofAnotherElement, withoutSuchAnAttribute)))
        .isEmpty();
    assertThat(Subject.locate(INDEX.register(), List.of())).isEmpty();
  }

  @Test
  void aPartThatStandsInTwoElementsHasAPlaceInEach() {
    AdvisoryPlatform other =
        AdvisoryPlatform.builder()
            .from(FilledValues.PLATFORM)
            .id(Id.of("other"))
            .memberships(List.of(FilledValues.MEMBERSHIP, FilledValues.MEMBERSHIP))
            .build();
    RegisterIndex index =
        RegisterIndex.of(register().addPlatforms(FilledValues.PLATFORM, other).build());

    assertThat(pointer(index, Subject.of(FilledValues.PLATFORM).part(FilledValues.MEMBERSHIP)))
        .isEqualTo("/platforms/0/memberships/0");
    assertThat(pointer(index, Subject.of(other).part(FilledValues.MEMBERSHIP)))
        .isEqualTo("/platforms/1/memberships/0");
  }

  @Test
  void aSpotKnowsWhatItPointsAt() {
    Subject subject =
        Subject.of(FilledValues.PLATFORM).part(FilledValues.MEMBERSHIP).attribute("term");

    assertThat(subject.owner()).isSameAs(FilledValues.PLATFORM);
    assertThat(subject.kind()).isEqualTo(ElementKind.PLATFORM);
    assertThat(subject.id()).contains(Id.of("platform"));
    assertThat(subject.toString()).isEqualTo("PLATFORM platform");
    assertThat(Subject.of(FilledValues.MUNICIPALITY).toString()).isEqualTo("MUNICIPALITY 92094");
    assertThatIllegalArgumentException().isThrownBy(() -> Subject.of(FilledValues.MEMBERSHIP));
  }

  // Seats and members.

  @Test
  void seatsAndMembersAreComputedOnceForEachBodyAndPlatform() {
    Seats seats = INDEX.seats(FilledValues.STEERING_COMMITTEE);

    assertThat(seats).isSameAs(INDEX.seats(FilledValues.STEERING_COMMITTEE));
    assertThat(seats.body()).isSameAs(FilledValues.STEERING_COMMITTEE);
    assertThat(seats.owner()).isSameAs(FilledValues.PLATFORM);
    assertThat(seats.platform()).containsSame(FilledValues.PLATFORM);
    assertThat(INDEX.members(FilledValues.PLATFORM)).isSameAs(INDEX.members(FilledValues.PLATFORM));
    assertThat(INDEX.participants(FilledValues.WORKING_GROUP))
        .isSameAs(INDEX.participants(FilledValues.WORKING_GROUP));
  }

  @Test
  void allSeatsAreKnownInDocumentOrder() {
    assertThat(INDEX.seats())
        .extracting(Seats::body)
        .containsExactlyElementsOf(
            Iterables.concat(
                FilledValues.of(GoverningBodies.class).bodies(), FilledValues.PLATFORM.bodies()));
  }

  @Test
  void aBodyThatIsOnlyEqualToOneOfTheRegisterHasNoSeatsInIt() {
    Body twin = Body.builder().from(FilledValues.STEERING_COMMITTEE).build();

    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> INDEX.seats(twin))
        .withMessage("The register does not have the body steering-committee-2");
  }

  @Test
  void anEmptyRegisterHasAnIndexToo() {
    RegisterIndex index = RegisterIndex.of(register().build());

    assertThat(index.references()).isEmpty();
    assertThat(index.find(Organisation.class, Id.of("x"))).isEmpty();
    assertThat(index.publicLabels())
        .extracting(PublicLabel::label)
        .containsExactly(FilledValues.LABEL);
  }

  @Test
  void theProfileOfAServiceIsOverItsOwnReviews() {
    AccessibilityReview ofAnother =
        AccessibilityReview.builder()
            .from(FilledValues.ACCESSIBILITY_REVIEW)
            .id(Id.of("another-review"))
            .service(Id.of("another-service"))
            .build();
    AccessibilityReview again =
        AccessibilityReview.builder()
            .from(FilledValues.ACCESSIBILITY_REVIEW)
            .id(Id.of("again"))
            .build();
    Register register =
        register()
            .addAccessibilityReviews(again, ofAnother, FilledValues.ACCESSIBILITY_REVIEW)
            .build();

    assertThat(RegisterIndex.of(register).profile(FilledValues.SERVICE))
        .isEqualTo(
            new AccessibilityProfile(
                FilledValues.SERVICE, ImmutableList.of(again, FilledValues.ACCESSIBILITY_REVIEW)));
  }
}
