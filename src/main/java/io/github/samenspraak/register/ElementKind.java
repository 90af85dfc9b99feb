package io.github.samenspraak.register;

import static io.github.samenspraak.register.ElementKind.Trait.COUNTED;
import static io.github.samenspraak.register.ElementKind.Trait.FIRST_WORDS;
import static io.github.samenspraak.register.ElementKind.Trait.IN_QUOTES;
import static io.github.samenspraak.register.ElementKind.Trait.PUBLIC_NAME;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.DutyDone;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.Challenge;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumConclusion;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.PolicyMeasure;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.policy.TargetGroup;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of element that a register holds, and that a finding can be about.
 *
 * <p>A constant describes a kind: its type, how its elements are named, and whether a summary of a
 * register counts them. The {@link TypeDescriptor} of the type says the rest: the list that holds
 * the elements, and their days.
 */
public enum ElementKind {
  /** The municipality, one in each register. */
  MUNICIPALITY(Municipality.class, PUBLIC_NAME),
  /** A person. */
  PERSON(Person.class, COUNTED),
  /** An organisation. */
  ORGANISATION(Organisation.class, COUNTED, PUBLIC_NAME),
  /** A public office. */
  OFFICE(Office.class, COUNTED, PUBLIC_NAME),
  /** A platform. */
  PLATFORM(AdvisoryPlatform.class, COUNTED, PUBLIC_NAME, IN_QUOTES),
  /** The plenary of a platform. */
  PLENARY(Body.class, named("name"), PUBLIC_NAME, IN_QUOTES),
  /** The steering committee of a platform. */
  STEERING_COMMITTEE(Body.class, named("name"), PUBLIC_NAME, IN_QUOTES),
  /** The management committee of a platform. */
  MANAGEMENT_COMMITTEE(Body.class, named("name"), PUBLIC_NAME, IN_QUOTES),
  /** Another committee of a platform. */
  COMMITTEE(Body.class, named("name"), PUBLIC_NAME, IN_QUOTES),
  /** A mandate on a body. */
  MANDATE(Mandate.class, named("holder", "onBehalfOf"), COUNTED),
  /** A working group of a platform. */
  WORKING_GROUP(Body.class, named("name"), COUNTED, PUBLIC_NAME, IN_QUOTES),
  /** The council of an authority. */
  COUNCIL(Body.class, named("name"), PUBLIC_NAME, IN_QUOTES),
  /** The executive of an authority. */
  EXECUTIVE(Body.class, named("name"), PUBLIC_NAME, IN_QUOTES),
  /** The board of an organisation. */
  BOARD(Body.class, named("name"), PUBLIC_NAME, IN_QUOTES),
  /** Any other body. */
  OTHER_BODY(Body.class, named("name"), PUBLIC_NAME, IN_QUOTES),
  /** A meeting of a body. */
  MEETING(Meeting.class, named("body", "heldOn"), COUNTED, PUBLIC_NAME),
  /** A signal from the field. */
  SIGNAL(Signal.class, COUNTED, FIRST_WORDS, IN_QUOTES),
  /** A request for advice. */
  ADVICE_REQUEST(AdviceRequest.class, COUNTED, FIRST_WORDS, IN_QUOTES),
  /** A piece of advice of a platform. */
  ADVICE(Advice.class, COUNTED, FIRST_WORDS, IN_QUOTES),
  /** An interpellation. */
  INTERPELLATION(Interpellation.class, COUNTED, FIRST_WORDS, IN_QUOTES),
  /** An annual report of a platform. */
  ANNUAL_REPORT(AnnualReport.class, named("platform", "year"), COUNTED, PUBLIC_NAME),
  /** A conclusion in an annual report. */
  CONCLUSION(Conclusion.class, FIRST_WORDS, IN_QUOTES),
  /** An avenue in an annual report. */
  AVENUE(Avenue.class, FIRST_WORDS, IN_QUOTES),
  /** A duty of a charter that was done, with the id of the platform. */
  DUTY_DONE(DutyDone.class, COUNTED),
  /** A scheme under which covenants are made. */
  COVENANT_SCHEME(CovenantScheme.class, COUNTED, PUBLIC_NAME, IN_QUOTES),
  /** A covenant. */
  COVENANT(Covenant.class, COUNTED, PUBLIC_NAME, IN_QUOTES),
  /** A social policy plan. */
  POLICY_PLAN(PolicyPlan.class, COUNTED, PUBLIC_NAME, IN_QUOTES),
  /** A challenge of a plan. */
  CHALLENGE(Challenge.class, FIRST_WORDS, IN_QUOTES),
  /** An objective of a plan. */
  OBJECTIVE(Objective.class, COUNTED, PUBLIC_NAME, IN_QUOTES),
  /** An action of a plan. */
  ACTION(Action.class, COUNTED, PUBLIC_NAME, IN_QUOTES),
  /** An evaluation of the impact of actions. */
  IMPACT_EVALUATION(ImpactEvaluation.class, named("completedOn"), PUBLIC_NAME),
  /** A decision of policy. */
  POLICY_MEASURE(PolicyMeasure.class, COUNTED, PUBLIC_NAME, IN_QUOTES),
  /** A poverty barometer. */
  POVERTY_BAROMETER(PovertyBarometer.class, COUNTED, PUBLIC_NAME, IN_QUOTES),
  /** An indicator of a barometer. */
  INDICATOR(Indicator.class, COUNTED, PUBLIC_NAME, IN_QUOTES),
  /** A poverty test. */
  POVERTY_TEST(PovertyTest.class, named("measure", "concerns"), COUNTED, FIRST_WORDS, IN_QUOTES),
  /** A Social House. */
  SOCIAL_HOUSE(SocialHouse.class, COUNTED, PUBLIC_NAME, IN_QUOTES),
  /** A target group of a Social House. */
  TARGET_GROUP(TargetGroup.class, PUBLIC_NAME, IN_QUOTES),
  /** A service of a Social House. */
  SERVICE(Service.class, COUNTED, PUBLIC_NAME, IN_QUOTES),
  /** An accessibility review of a service. */
  ACCESSIBILITY_REVIEW(
      AccessibilityReview.class, named("service", "reviewedOn"), COUNTED, PUBLIC_NAME),
  /** A participation activity. */
  PARTICIPATION_ACTIVITY(
      ParticipationActivity.class, named("method", "heldOn"), COUNTED, PUBLIC_NAME),
  /** A support programme. */
  SUPPORT_PROGRAMME(SupportProgramme.class, named("provider"), COUNTED, PUBLIC_NAME),
  /** A forum. */
  FORUM(Forum.class, COUNTED, PUBLIC_NAME, IN_QUOTES),
  /** A conclusion of an edition of a forum. */
  FORUM_CONCLUSION(ForumConclusion.class, FIRST_WORDS, IN_QUOTES),
  /** A waiver, with the id of the element whose findings it waives. */
  WAIVER(Waiver.class, COUNTED);

  private static final ClassValue<ElementKind> BY_CLASS =
      new ClassValue<>() {
        @Override
        protected ElementKind computeValue(Class<?> type) {
          return Arrays.stream(values())
              .filter(kind -> kind.type.isAssignableFrom(type))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException("No register holds a " + type.getName() + "."));
        }
      };

  private static final ClassValue<ImmutableSet<ElementKind>> OF_TYPE =
      new ClassValue<>() {
        @Override
        protected ImmutableSet<ElementKind> computeValue(Class<?> type) {
          return Arrays.stream(values())
              .filter(kind -> type.isAssignableFrom(kind.type))
              .collect(Sets.toImmutableEnumSet());
        }
      };

  /** A property of a kind that other kinds lack. */
  enum Trait {
    /** A summary of a register counts the elements. */
    COUNTED,
    /** The name of an element says nothing about a person. */
    PUBLIC_NAME,
    /** The name of an element is the first words of its text. */
    FIRST_WORDS,
    /** Within a text, the name of an element stands between quotation marks. */
    IN_QUOTES
  }

  private final Class<?> type;
  private final ImmutableList<String> named;
  private final ImmutableSet<Trait> traits;

  // Found at the first use: the description of a type needs the kinds.
  private final Supplier<ImmutableList<AttributeDescriptor>> nameAttributes =
      Suppliers.memoize(this::findNameAttributes);

  ElementKind(Class<?> type, Trait... traits) {
    this(type, ImmutableList.of(), traits);
  }

  ElementKind(Class<?> type, ImmutableList<String> named, Trait... traits) {
    this.type = type;
    this.named = named;
    this.traits = ImmutableSet.copyOf(traits);
  }

  /** {@return the attributes that name an element without a text of its own} */
  private static ImmutableList<String> named(String... attributes) {
    return ImmutableList.copyOf(attributes);
  }

  /** {@return the type of the elements of this kind} */
  public Class<?> type() {
    return type;
  }

  /**
   * {@return the attributes whose values are the name of an element, such as the body and the day
   * of a meeting}
   *
   * <p>If the description of a kind lists none, it is the first required text of its type.
   */
  public ImmutableList<AttributeDescriptor> nameAttributes() {
    return nameAttributes.get();
  }

  private ImmutableList<AttributeDescriptor> findNameAttributes() {
    TypeDescriptor descriptor = TypeDescriptor.of(type);
    Stream<AttributeDescriptor> found =
        named.isEmpty()
            ? descriptor.attributes().stream().filter(ElementKind::isName).limit(1)
            : named.stream().map(name -> descriptor.find(name).orElseThrow());
    return found.collect(ImmutableList.toImmutableList());
  }

  private static boolean isName(AttributeDescriptor attribute) {
    return attribute.isRequired()
        && (attribute.type() == Label.class || attribute.type() == String.class);
  }

  /** {@return whether the name of an element is only the first words of its text} */
  public boolean isNamedByFirstWords() {
    return traits.contains(FIRST_WORDS);
  }

  /**
   * {@return whether the name of an element stands between quotation marks within a text} Those of
   * people, organisations and offices do not, nor those that are made of names and days of others.
   */
  public boolean hasNameInQuotes() {
    return traits.contains(IN_QUOTES);
  }

  /** {@return whether the name of an element says nothing about a person} */
  public boolean hasPublicName() {
    return traits.contains(PUBLIC_NAME);
  }

  /** {@return whether a summary of a register counts the elements} */
  public boolean isCounted() {
    return traits.contains(COUNTED);
  }

  /**
   * {@return the kind of an element of a register}
   *
   * @param element a municipality, a waiver, a duty that was done, or anything with an id of its
   *     own
   * @throws IllegalArgumentException if a register holds no such elements
   */
  public static ElementKind of(Object element) {
    return element instanceof Body body ? of(body.kind()) : BY_CLASS.get(element.getClass());
  }

  /**
   * {@return the kind of the bodies of a kind}
   *
   * @param kind the kind of body
   */
  public static ElementKind of(BodyKind kind) {
    return switch (kind) {
      case PLENARY -> PLENARY;
      case STEERING_COMMITTEE -> STEERING_COMMITTEE;
      case MANAGEMENT_COMMITTEE -> MANAGEMENT_COMMITTEE;
      case COMMITTEE -> COMMITTEE;
      case WORKING_GROUP -> WORKING_GROUP;
      case COUNCIL -> COUNCIL;
      case EXECUTIVE -> EXECUTIVE;
      case BOARD -> BOARD;
      case OTHER -> OTHER_BODY;
    };
  }

  /**
   * {@return the id of an element} The id of the municipality is its NIS code, that of a waiver the
   * id of the element whose findings it waives, and that of a duty that was done its platform's.
   *
   * @param element an element of a register
   */
  public static Optional<Id<?>> idOf(Object element) {
    if (element instanceof Identified identified) {
      return Optional.of(identified.id());
    }
    if (element instanceof Waiver waiver) {
      return Optional.of(waiver.subject());
    }
    if (element instanceof DutyDone done) {
      return Optional.of(done.platform());
    }
    return element instanceof Municipality municipality
        ? municipality.nisCode().map(code -> Id.of(code.value()))
        : Optional.empty();
  }

  /** {@return whether the values of a type are elements} */
  static boolean isElement(Class<?> type) {
    return Arrays.stream(values()).anyMatch(kind -> kind.type == type);
  }

  /**
   * {@return the kinds whose elements have a type}
   *
   * @param type such as {@code Body.class}
   */
  public static ImmutableSet<ElementKind> thatAre(Class<?> type) {
    return OF_TYPE.get(type);
  }
}
