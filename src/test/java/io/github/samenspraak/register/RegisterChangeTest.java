package io.github.samenspraak.register;

import static io.github.samenspraak.fixtures.Facts.body;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.extension;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.membership;
import static io.github.samenspraak.fixtures.Facts.person;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.fixtures.SocialGovernance;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ForumConclusion;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.value.ExtensionValue;
import io.github.samenspraak.value.Extensions;
import io.github.samenspraak.value.Fact;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterChangeTest {

  private static final Register TOWN = Lindedorp.TOWN.register();

  private static <T extends Identified> T get(Register register, Class<T> type, String id) {
    return RegisterIndex.of(register).get(type, Id.of(id));
  }

  private static Body committee(Register register) {
    return register.platforms().get(0).bodies(BodyKind.STEERING_COMMITTEE).get(0);
  }

  @Nested
  class Changed {

    @Test
    void anElementIsChangedWhereverItStands() {
      Register changed =
          TOWN.with(
              Mandate.class,
              Id.of("m-dirk"),
              mandate -> mandate.toBuilder().term(mandate.term().until(day("2026-06-30"))).build());

      assertThat(get(changed, Mandate.class, "m-dirk").term())
          .isEqualTo(term("2023-07-01", "2026-06-30"));
      assertThat(committee(changed).mandates())
          .extracting(Mandate::id)
          .containsExactlyElementsOf(committee(TOWN).mandates().stream().map(Mandate::id).toList());
      assertThat(get(TOWN, Mandate.class, "m-dirk").term())
          .isEqualTo(term("2023-07-01", "2029-06-30"));
    }

    @Test
    void anElementInPartsOfPartsIsChanged() {
      Register changed =
          TOWN.with(Action.class, Id.of("flyers"), a -> a.toBuilder().project(true).build());

      assertThat(get(changed, Action.class, "flyers").project()).isTrue();
      assertThat(get(changed, Action.class, "debt-desk"))
          .isSameAs(get(TOWN, Action.class, "debt-desk"));
      assertThat(get(changed, Objective.class, "debt-help"))
          .isNotSameAs(get(TOWN, Objective.class, "debt-help"));
      assertThat(changed.toBuilder().plans(TOWN.plans()).build()).isEqualTo(TOWN);
    }

    @Test
    void aSupertypeWillDo() {
      assertThat(TOWN.with(Identified.class, Id.of("anna"), UnaryOperator.identity()))
          .isSameAs(TOWN);
    }

    @Test
    void extensionsStay() {
      Register changed =
          FilledValues.REGISTER.with(
              Person.class, FilledValues.PERSON.id(), p -> p.toBuilder().name("Other").build());

      assertThat(changed.extensions()).isEqualTo(FilledValues.EXTENSIONS);
      assertThat(changed.people().get(0).extensions()).isEqualTo(FilledValues.EXTENSIONS);
    }

    @Test
    void anUnknownIdIsRefusedAndTheNearestNamed() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TOWN.with(Mandate.class, Id.of("m-drik"), UnaryOperator.identity()))
          .withMessage("The register has no Mandate with the id m-drik; near it is m-dirk.");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> TOWN.with(Person.class, Id.of("nobody-like-that"), UnaryOperator.identity()))
          .withMessage("The register has no Person with the id nobody-like-that.");
    }

    @Test
    void anElementOfAnotherTypeIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TOWN.with(Office.class, Id.of("m-dirk"), UnaryOperator.identity()))
          .withMessage("The element with the id m-dirk is Mandate, not Office.");
    }

    @Test
    void anIdOfSeveralElementsIsRefusedEvenIfOneIsOfTheType() {
      Register twice = TOWN.plus(person("m-dirk", Sex.M));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> twice.with(Mandate.class, Id.of("m-dirk"), UnaryOperator.identity()))
          .withMessage(
              "The id m-dirk names several elements (Person, Mandate), and so none to change.");
    }

    @Test
    void aChangeOfTheIdIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  TOWN.with(
                      Person.class, Id.of("anna"), p -> p.toBuilder().id(Id.of("hanna")).build()))
          .withMessage(
              "A change of the Person anna must leave its id as it is, and not make it hanna.");
    }
  }

  @Nested
  class Added {

    @Test
    void anElementIsTheLastOfItsList() {
      Person ines = person("ines", Sex.F);

      Register more = TOWN.plus(ines);

      assertThat(Iterables.getLast(more.people())).isSameAs(ines);
      assertThat(more.people()).hasSize(TOWN.people().size() + 1);
    }

    @Test
    void aWaiverIsAddedWithoutAnIdOfItsOwn() {
      Waiver waiver = waiver("chair-missing", "committee", from("2026-01-01"));

      assertThat(TOWN.plus(waiver).waivers()).containsExactly(waiver);
    }

    @Test
    void anIdThatIsTakenIsRecorded() {
      Register twice = TOWN.plus(person("anna", Sex.F));

      assertThat(RegisterIndex.of(twice).duplicates()).extracting(Identified::id).hasSize(1);
    }

    @Test
    void aMandateAndASeatPlanAreAddedToTheirBody() {
      Id<Body> committee = committee(TOWN).id();
      Mandate greet = elected("greet", "youth-club", from("2026-01-01"));

      Register more =
          TOWN.plus(committee, greet).plus(committee, committee(TOWN).seatPlans().get(0));

      assertThat(Iterables.getLast(committee(more).mandates())).isSameAs(greet);
      assertThat(committee(more).seatPlans()).hasSize(2);
    }

    @Test
    void aPartWithoutAnIdIsAddedToItsElement() {
      Register more =
          TOWN.plus(TOWN.platforms().get(0).id(), membership("youth-club", from("2026-01-01")))
              .plus(
                  TOWN.covenants().get(0).id(),
                  extension(term("2032-01-01", "2034-12-31"), "2031-06-01"));

      assertThat(Iterables.getLast(more.platforms().get(0).memberships()).member())
          .isEqualTo(Id.of("youth-club"));
      assertThat(more.covenants().get(0).extensions()).hasSize(2);
    }

    @Test
    void aBodyOfAnOrganisationIsAGoverningBody() {
      Body council = body("council", BodyKind.COUNCIL);
      Body college = body("college", BodyKind.EXECUTIVE);

      Register more = TOWN.plus(Id.of("city"), council).plus(Id.of("city"), college);

      assertThat(more.governingBodies())
          .containsExactly(
              GoverningBodies.builder()
                  .organisation(Id.of("city"))
                  .addBodies(council, college)
                  .build());
      assertThat(more.organisations()).isEqualTo(TOWN.organisations());
    }

    @Test
    void theTypesThatHoldItAreNamed() {
      Mandate mandate = elected("greet", "youth-club", from("2026-01-01"));
      SeatAllotment allotment = committee(TOWN).seatPlans().get(0).allotments().get(0);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> TOWN.plus(mandate))
          .withMessage("Mandate is added to Body, not to Register.");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TOWN.plus(Id.of("city"), mandate))
          .withMessage("Mandate is added to Body, not to Organisation.");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TOWN.plus(body("council", BodyKind.COUNCIL)))
          .withMessage("Body is added to Organisation or AdvisoryPlatform, not to Register.");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TOWN.plus(committee(TOWN).id(), person("ines", Sex.F)))
          .withMessage("Person is added to Register, not to Body.");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TOWN.plus(committee(TOWN).id(), allotment))
          .withMessage(
              "SeatAllotment is added to its owner in a change of the element around both, not to"
                  + " Body.");
    }

    @Test
    void anUnknownOwnerIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TOWN.plus(Id.of("comittee"), membership("city", from("2026-01-01"))))
          .withMessage("The register has no element with the id comittee; near it is committee.");
    }

    /** So one knows which list it is added to. */
    @Test
    void noTypeHasTwoListsOfTheSameType() {
      for (Class<?> type : DomainTypes.valuesWithAttributes()) {
        assertThat(
                TypeDescriptor.of(type).attributes().stream()
                    .filter(attribute -> attribute.multiplicity() == Multiplicity.LIST)
                    .map(AttributeDescriptor::type)
                    .filter(Fact.class::isAssignableFrom))
            .as(type.getSimpleName())
            .doesNotHaveDuplicates();
      }
    }
  }

  @Nested
  class TakenAway {

    @Test
    void anElementGoesWithAllThatIsInIt() {
      Register less = TOWN.without(Id.of("debt-help"));

      assertThat(RegisterIndex.of(less).find(Action.class, Id.of("debt-desk"))).isEmpty();
      assertThat(less.plans().get(0).objectives().get(0).objectives()).isEmpty();
    }

    @Test
    void referencesToItStay() {
      Register less = TOWN.without(Id.of("dirk"));

      assertThat(get(less, Mandate.class, "m-dirk").holder()).isEqualTo(Id.of("dirk"));
      assertThat(RegisterIndex.of(less).brokenReferences()).isNotEmpty();
    }

    @Test
    void theGoverningBodiesGoWithTheLastOne() {
      Register one = TOWN.plus(Id.of("city"), body("council", BodyKind.COUNCIL));
      Register two = one.plus(Id.of("city"), body("college", BodyKind.EXECUTIVE));

      assertThat(two.without(Id.of("college"))).isEqualTo(one);
      assertThat(one.without(Id.of("council"))).isEqualTo(TOWN);
    }

    @Test
    void whatAHostKeepsOfGoverningBodiesStays() {
      GoverningBodies kept =
          GoverningBodies.builder()
              .organisation(Id.of("city"))
              .extensions(Extensions.of("host:colour", ExtensionValue.of("blue")))
              .build();

      assertThat(
              TOWN.plus(kept)
                  .plus(Id.of("city"), body("council", BodyKind.COUNCIL))
                  .without(Id.of("council"))
                  .governingBodies())
          .containsExactly(kept);
    }

    @Test
    void anUnknownIdIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TOWN.without(Id.of("nobody-like-that")))
          .withMessage("The register has no element with the id nobody-like-that.");
    }
  }

  // What holds for each element of each kind, and for any register.

  static Stream<Identified> elements() {
    return elementsOf(FilledValues.REGISTER).stream();
  }

  @ParameterizedTest
  @MethodSource("elements")
  void aChangeOfAnyKindOfElementLeavesAllOtherObjectsTheSame(Identified element) {
    holdsForChange(FilledValues.REGISTER, element);
  }

  @ParameterizedTest
  @MethodSource("elements")
  void whatIsTakenAwayAgainLeavesTheSameRegister(Identified element) {
    holdsForAdding(FilledValues.REGISTER, element);
  }

  @Property(tries = 100)
  @Domain(SocialGovernance.class)
  @Domain(DomainContext.Global.class)
  void aChangeOfAnyElementLeavesAllOtherObjectsTheSame(
      @ForAll Register register, @ForAll @IntRange(max = 9999) int any) {
    holdsForChange(register, any(register, any));
  }

  @Property(tries = 100)
  @Domain(SocialGovernance.class)
  @Domain(DomainContext.Global.class)
  void whatIsTakenAwayAgainLeavesTheSame(
      @ForAll Register register, @ForAll @IntRange(max = 9999) int any) {
    holdsForAdding(register, any(register, any));
  }

  private static Identified any(Register register, int number) {
    List<Identified> elements = elementsOf(register);
    return elements.get(number % elements.size());
  }

  private static void holdsForChange(Register register, Identified element) {
    Object copy = copy(element);
    Id<Identified> id = Id.of(element.id().value());

    Register changed = register.with(Identified.class, id, same -> (Identified) copy);

    assertThat(changed).isEqualTo(register).isNotSameAs(register);
    assertThat(register.with(Identified.class, id, same -> same)).isSameAs(register);
    Set<Object> anew = Sets.difference(partsOf(changed), partsOf(register));
    assertThat(anew.size()).isGreaterThanOrEqualTo(2);
    assertThat(anew).allMatch(part -> partsOf(part).contains(copy));
  }

  private static void holdsForAdding(Register register, Identified element) {
    Register without = register.without(element.id());
    assertThat(elementsOf(without)).doesNotContain(element);

    Optional<Register> with = plus(without, owner(register, element), element);

    with.ifPresent(
        more -> {
          assertThat(elementsOf(more)).contains(element);
          assertThat(partsOf(more)).contains(element);
          assertThat(more.without(element.id())).isEqualTo(without);
        });
    // A conclusion of a forum is in an edition, which has no id.
    assertThat(with.isPresent()).isEqualTo(!(element instanceof ForumConclusion));
  }

  private static Optional<Register> plus(Register register, Object owner, Identified element) {
    if (owner instanceof Identified in) {
      try {
        return Optional.of(register.plus(in.id(), (Fact) element));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return Optional.of(register.plus((Fact) element));
  }

  /** {@return the element around another, or the organisation whose body it is} */
  private static Object owner(Register register, Identified element) {
    for (GoverningBodies bodies : register.governingBodies()) {
      if (bodies.bodies().contains(element)) {
        return RegisterIndex.of(register).get(Organisation.class, bodies.organisation());
      }
    }
    AtomicReference<Object> owner = new AtomicReference<>();
    new RegisterVisitor() {
      @Override
      protected void visitElement(Object visited, Object outer) {
        if (visited == element) {
          owner.set(outer);
        }
      }
    }.through(register);
    return owner.get();
  }

  private static List<Identified> elementsOf(Register register) {
    List<Identified> elements = new ArrayList<>();
    new RegisterVisitor() {
      @Override
      protected void visitElement(Object element) {
        if (element instanceof Identified identified) {
          elements.add(identified);
        }
      }
    }.through(register);
    return elements;
  }

  /** {@return an equal element that is another object} */
  private static Object copy(Identified element) {
    TypeDescriptor type = TypeDescriptor.of(element.getClass());
    AttributeDescriptor id = type.find("id").orElseThrow();
    return type.with(element, id, id.get(element));
  }

  /** {@return an object and its parts, and the parts of those, equal ones apart} */
  private static Set<Object> partsOf(Object object) {
    Set<Object> parts = Sets.newIdentityHashSet();
    collect(object, parts);
    return parts;
  }

  private static void collect(Object part, Set<Object> parts) {
    if (parts.add(part)) {
      TypeDescriptor.of(part.getClass())
          .parts()
          .forEach(attribute -> attribute.values(part).forEach(inner -> collect(inner, parts)));
    }
  }
}
