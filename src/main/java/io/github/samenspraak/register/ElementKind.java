package io.github.samenspraak.register;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.Conclusion;
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
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.policy.TargetGroup;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of element that a register holds, and that a finding can be about. */
public enum ElementKind {
  /** The municipality, one in each register. */
  MUNICIPALITY(Municipality.class),
  /** A person. */
  PERSON(Person.class),
  /** An organisation. */
  ORGANISATION(Organisation.class),
  /** A public office. */
  OFFICE(Office.class),
  /** A platform. */
  PLATFORM(AdvisoryPlatform.class),
  /** The plenary of a platform. */
  PLENARY(Body.class),
  /** The steering committee of a platform. */
  STEERING_COMMITTEE(Body.class),
  /** The management committee of a platform. */
  MANAGEMENT_COMMITTEE(Body.class),
  /** A mandate on a body. */
  MANDATE(Mandate.class),
  /** A working group of a platform. */
  WORKING_GROUP(Body.class),
  /** A meeting of a body of a platform. */
  MEETING(Meeting.class),
  /** A signal from the field. */
  SIGNAL(Signal.class),
  /** An advice of a platform. */
  ADVICE(Advice.class),
  /** An interpellation. */
  INTERPELLATION(Interpellation.class),
  /** An annual report of a platform. */
  ANNUAL_REPORT(AnnualReport.class),
  /** A conclusion in an annual report. */
  CONCLUSION(Conclusion.class),
  /** An avenue in an annual report. */
  AVENUE(Avenue.class),
  /** A scheme under which covenants are made. */
  COVENANT_SCHEME(CovenantScheme.class),
  /** A covenant. */
  COVENANT(Covenant.class),
  /** A social policy plan. */
  POLICY_PLAN(PolicyPlan.class),
  /** A challenge of a plan. */
  CHALLENGE(Challenge.class),
  /** An objective of a plan. */
  OBJECTIVE(Objective.class),
  /** An action of a plan. */
  ACTION(Action.class),
  /** An evaluation of the impact of actions. */
  IMPACT_EVALUATION(ImpactEvaluation.class),
  /** A poverty barometer. */
  POVERTY_BAROMETER(PovertyBarometer.class),
  /** An indicator of a barometer. */
  INDICATOR(Indicator.class),
  /** A poverty test. */
  POVERTY_TEST(PovertyTest.class),
  /** A Social House. */
  SOCIAL_HOUSE(SocialHouse.class),
  /** A target group of a Social House. */
  TARGET_GROUP(TargetGroup.class),
  /** A service of a Social House. */
  SERVICE(Service.class),
  /** An accessibility review of a service. */
  ACCESSIBILITY_REVIEW(AccessibilityReview.class),
  /** A participation activity. */
  PARTICIPATION_ACTIVITY(ParticipationActivity.class),
  /** A support programme. */
  SUPPORT_PROGRAMME(SupportProgramme.class),
  /** A forum. */
  FORUM(Forum.class),
  /** A conclusion of an edition of a forum. */
  FORUM_CONCLUSION(ForumConclusion.class),
  /** A waiver, with the id of the element whose findings it waives. */
  WAIVER(Waiver.class);

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

  private final Class<?> type;

  ElementKind(Class<?> type) {
    this.type = type;
  }

  /** {@return the type of the elements of this kind} */
  public Class<?> type() {
    return type;
  }

  /**
   * {@return the kind of an element of a register}
   *
   * @param element a municipality, a waiver or anything that has an id of its own
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
      case WORKING_GROUP -> WORKING_GROUP;
    };
  }

  /**
   * {@return the id of an element} The id of the municipality is its NIS code, and that of a waiver
   * the id of the element whose findings it waives.
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
