package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.covenant.AgreedAction;
import io.github.samenspraak.cycle.Ground;
import io.github.samenspraak.cycle.Topic;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.policy.Informed;
import io.github.samenspraak.policy.PlanPart;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.PovertyTested;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ElementKindTest {

  @ParameterizedTest
  @EnumSource
  void anElementOfEachKindIsOfThatKind(ElementKind kind) {
    if (kind.type() != Body.class) {
      assertThat(ElementKind.of(FilledValues.of(kind.type()))).isEqualTo(kind);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBodyOfEachKindIsOfAKindOfItsOwn(BodyKind kind) {
    Body body = FilledValues.body(kind);
    assertThat(ElementKind.of(body)).isEqualTo(ElementKind.of(kind));
    assertThat(ElementKind.of(kind).name()).startsWith(kind.name());
  }

  @Test
  void everyTypeWithAnIdIsOfAKind() {
    assertThat(Arrays.stream(ElementKind.values()).map(ElementKind::type))
        .containsAll(
            DomainTypes.valuesWithAttributes().stream()
                .filter(Identified.class::isAssignableFrom)
                .toList());
  }

  @Test
  void aPartOfAnElementIsOfNoKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ElementKind.of(FilledValues.MEMBERSHIP))
        .withMessageStartingWith("No register holds a io.github.samenspraak.platform.");
  }

  @Test
  void aTypeMayStandForSeveralKinds() {
    assertThat(ElementKind.thatAre(Body.class))
        .containsExactly(
            ElementKind.PLENARY,
            ElementKind.STEERING_COMMITTEE,
            ElementKind.MANAGEMENT_COMMITTEE,
            ElementKind.COMMITTEE,
            ElementKind.WORKING_GROUP,
            ElementKind.COUNCIL,
            ElementKind.EXECUTIVE,
            ElementKind.BOARD,
            ElementKind.OTHER_BODY);
    assertThat(ElementKind.thatAre(Topic.class))
        .containsExactly(
            ElementKind.SIGNAL,
            ElementKind.ADVICE,
            ElementKind.CONCLUSION,
            ElementKind.POLICY_PLAN,
            ElementKind.ACTION);
    assertThat(ElementKind.thatAre(Ground.class))
        .containsExactly(ElementKind.SIGNAL, ElementKind.CONCLUSION);
    assertThat(ElementKind.thatAre(AgreedAction.class)).containsExactly(ElementKind.ACTION);
    assertThat(ElementKind.thatAre(PlanPart.class))
        .containsExactly(ElementKind.OBJECTIVE, ElementKind.ACTION);
    assertThat(ElementKind.thatAre(PovertyTested.class))
        .containsExactly(ElementKind.POLICY_PLAN, ElementKind.ACTION, ElementKind.POLICY_MEASURE);
    assertThat(ElementKind.thatAre(Informed.class))
        .containsExactly(ElementKind.POLICY_PLAN, ElementKind.POVERTY_BAROMETER, ElementKind.FORUM);
    assertThat(ElementKind.thatAre(Decision.Taker.class))
        .contains(
            ElementKind.ORGANISATION, ElementKind.OFFICE, ElementKind.PLENARY, ElementKind.COUNCIL)
        .doesNotContain(ElementKind.PERSON);
    assertThat(ElementKind.thatAre(Party.class))
        .containsExactly(ElementKind.PERSON, ElementKind.ORGANISATION);
    assertThat(ElementKind.thatAre(Person.class)).containsExactly(ElementKind.PERSON);
    assertThat(ElementKind.thatAre(Object.class)).containsExactly(ElementKind.values());
  }

  @ParameterizedTest
  @EnumSource
  void anElementIsNamedByValuesThatItCannotLack(ElementKind kind) {
    // A body without a name is called by the word for its kind, and a poverty test by what it
    // concerns or by the words for that. What follows the first stands in parentheses.
    if (kind.type() != Body.class && kind.type() != PovertyTest.class) {
      assertThat(kind.nameAttributes()).isNotEmpty();
      assertThat(kind.nameAttributes().get(0).isRequired()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anElementWithAPublicNameIsNamedByNoneWithAPrivateOne(ElementKind kind) {
    if (kind.hasPublicName()) {
      assertThat(kind.nameAttributes())
          .flatExtracting(AttributeDescriptor::targets)
          .allMatch(ElementKind::hasPublicName);
    }
    assertThat(ElementKind.PERSON.hasPublicName()).isFalse();
  }

  @Test
  void anElementIsNamedByItsTextOrByWhatItBelongsToAndItsDay() {
    assertThat(names(ElementKind.ORGANISATION)).containsExactly("Organisation.name");
    assertThat(names(ElementKind.COVENANT)).containsExactly("Covenant.subject");
    assertThat(names(ElementKind.POVERTY_TEST))
        .containsExactly("PovertyTest.measure", "PovertyTest.concerns");
    assertThat(names(ElementKind.MANDATE)).containsExactly("Mandate.holder", "Mandate.onBehalfOf");
    assertThat(names(ElementKind.MEETING)).containsExactly("Meeting.body", "Meeting.heldOn");
  }

  private static List<String> names(ElementKind kind) {
    return kind.nameAttributes().stream().map(AttributeDescriptor::toString).toList();
  }

  @Test
  void anElementIsSpokenOfByItsId() {
    assertThat(ElementKind.idOf(FilledValues.PERSON)).contains(Id.of("person"));
  }

  @Test
  void aWaiverIsSpokenOfByWhatItIsAboutAndTheMunicipalityByItsNisCode() {
    Waiver waiver = FilledValues.of(Waiver.class);
    assertThat(ElementKind.idOf(waiver)).contains(waiver.subject());
    assertThat(ElementKind.idOf(FilledValues.MUNICIPALITY)).contains(Id.of("92094"));
    assertThat(
            ElementKind.idOf(
                Municipality.builder().name(FilledValues.LABEL).region(Region.OTHER).build()))
        .isEmpty();
  }
}
