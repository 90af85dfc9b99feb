package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
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
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.RegisterIndex;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the elements of a register are called, for one reader. */
final class Names {

  private static final int EXCERPT = 50;

  /** How the elements of a type are called. */
  private record Naming<T extends Identified>(Class<T> type, BiFunction<T, Names, String> words) {

    /** They stand here, and not outside, so that a page without names is printed without them. */
    static final ImmutableList<Naming<?>> ALL =
        ImmutableList.of(
            new Naming<>(Person.class, (person, names) -> person.name()),
            Naming.label(Organisation.class, Organisation::name),
            Naming.label(Office.class, Office::title),
            Naming.label(AdvisoryPlatform.class, AdvisoryPlatform::name),
            Naming.label(Body.class, Body::name),
            new Naming<>(
                Mandate.class, (mandate, names) -> names.of(Person.class, mandate.holder())),
            Naming.day(
                Meeting.class,
                (meeting, names) -> names.of(Body.class, meeting.body()),
                Meeting::heldOn),
            Naming.text(Signal.class, Signal::text),
            Naming.text(Conclusion.class, Conclusion::text),
            Naming.text(Avenue.class, Avenue::text),
            Naming.text(Advice.class, Advice::text),
            Naming.text(Interpellation.class, Interpellation::text),
            new Naming<>(AnnualReport.class, (report, names) -> report.year().toString()),
            Naming.label(CovenantScheme.class, CovenantScheme::name),
            Naming.label(Covenant.class, Covenant::subject),
            Naming.label(PolicyPlan.class, PolicyPlan::title),
            Naming.text(Challenge.class, Challenge::text),
            Naming.label(Objective.class, Objective::title),
            Naming.label(Action.class, Action::title),
            new Naming<>(
                ImpactEvaluation.class,
                (evaluation, names) -> names.phrases.say(evaluation.completedOn())),
            Naming.label(PovertyBarometer.class, PovertyBarometer::title),
            Naming.label(Indicator.class, Indicator::name),
            Naming.text(PovertyTest.class, PovertyTest::measure),
            Naming.label(SocialHouse.class, SocialHouse::name),
            Naming.label(TargetGroup.class, TargetGroup::name),
            Naming.label(Service.class, Service::name),
            Naming.day(
                AccessibilityReview.class,
                (review, names) -> names.of(Service.class, review.service()),
                AccessibilityReview::reviewedOn),
            Naming.day(
                ParticipationActivity.class,
                (activity, names) -> names.phrases.say(activity.method()),
                ParticipationActivity::heldOn),
            new Naming<>(
                SupportProgramme.class,
                (support, names) -> names.of(Organisation.class, support.provider())),
            Naming.label(Forum.class, Forum::name),
            Naming.text(ForumConclusion.class, ForumConclusion::text));

    /** By the name that they have. */
    static <T extends Identified> Naming<T> label(Class<T> type, Function<T, Label> label) {
      return new Naming<>(type, (element, names) -> names.phrases.say(label.apply(element)));
    }

    /** By how the text begins that they consist of. */
    static <T extends Identified> Naming<T> text(Class<T> type, Function<T, Label> text) {
      return new Naming<>(type, (element, names) -> names.excerpt(text.apply(element)));
    }

    /** By what they belong to and their day. */
    static <T extends Identified> Naming<T> day(
        Class<T> type, BiFunction<T, Names, String> whole, Function<T, LocalDate> day) {
      return new Naming<>(
          type,
          (element, names) ->
              whole.apply(element, names) + ", " + names.phrases.say(day.apply(element)));
    }

    Optional<String> name(Identified element, Names names) {
      return type.isInstance(element)
          ? Optional.of(words.apply(type.cast(element), names))
          : Optional.empty();
    }
  }

  /** What nobody need keep to themselves: it says nothing about a person. */
  private static final ImmutableSet<ElementKind> PUBLIC =
      Sets.immutableEnumSet(
          ElementKind.ORGANISATION,
          ElementKind.OFFICE,
          ElementKind.PLATFORM,
          ElementKind.PLENARY,
          ElementKind.STEERING_COMMITTEE,
          ElementKind.MANAGEMENT_COMMITTEE,
          ElementKind.WORKING_GROUP,
          ElementKind.POLICY_PLAN,
          ElementKind.OBJECTIVE,
          ElementKind.ACTION,
          ElementKind.POVERTY_BAROMETER,
          ElementKind.INDICATOR,
          ElementKind.SOCIAL_HOUSE,
          ElementKind.TARGET_GROUP,
          ElementKind.SERVICE,
          ElementKind.SUPPORT_PROGRAMME,
          ElementKind.FORUM);

  private final RegisterIndex index;
  private final Phrases phrases;

  Names(RegisterIndex index, Phrases phrases) {
    this.index = index;
    this.phrases = phrases;
  }

  /** {@return the name of what has an id, of whatever type; the id itself if nothing has it} */
  String of(Id<?> id) {
    return name(Identified.class, id).orElseGet(id::toString);
  }

  /**
   * {@return the name of the element of a type that has an id; the id itself if none has it}
   *
   * <p>Names are made of the names of other elements. As each is looked up by its type, none can be
   * made of itself, even if an element refers to itself.
   */
  <T extends Identified> String of(Class<T> type, Id<? extends T> id) {
    return name(type, id).orElseGet(id::toString);
  }

  /** {@return the name of the element of a kind that has an id; the id itself if none has it} */
  String of(ElementKind kind, Id<?> id) {
    return name(kind, Optional.of(id)).orElseGet(id::toString);
  }

  /**
   * {@return the name of an organisation, an office, a platform or one of its bodies, and of what
   * belongs to a policy; of all else, such as a person, the id}
   */
  String ofPublic(Id<?> id) {
    return index
        .find(id)
        .filter(element -> PUBLIC.contains(ElementKind.of(element)))
        .map(this::of)
        .orElseGet(id::toString);
  }

  /** {@return kind, name and id, as far as there are any} */
  String heading(ElementKind kind, Optional<Id<?>> id) {
    return heading(kind, id, name(kind, id));
  }

  /** {@return kind, name and id of an element of the register} */
  String heading(Identified element) {
    return heading(ElementKind.of(element), Optional.of(element.id()), Optional.of(of(element)));
  }

  private String heading(ElementKind kind, Optional<Id<?>> id, Optional<String> name) {
    String what = phrases.capitalised(phrases.say(kind));
    if (id.isEmpty()) {
      return name.map(known -> phrases.say("heading.named", what, known)).orElse(what);
    }
    return name.map(known -> phrases.say("heading", what, known, id.get()))
        .orElseGet(() -> phrases.say("heading.nameless", what, id.get()));
  }

  private Optional<String> name(ElementKind kind, Optional<Id<?>> id) {
    if (kind == ElementKind.MUNICIPALITY) {
      return Optional.of(phrases.say(index.register().municipality().name()));
    }
    // A waiver goes by the id of what it is about, and has no name of its own.
    return kind == ElementKind.WAIVER
        ? Optional.empty()
        : id.flatMap(known -> name(kind.type().asSubclass(Identified.class), known));
  }

  @SuppressWarnings("unchecked") // The id may lead to something else; then nothing is found.
  private <T extends Identified> Optional<String> name(Class<T> type, Id<?> id) {
    return index.find(type, (Id<T>) id).map(this::of);
  }

  /** {@return the name of an element of the register; its id if it has no name} */
  String of(Identified element) {
    return Naming.ALL.stream()
        .flatMap(naming -> naming.name(element, this).stream())
        .findFirst()
        .orElseGet(() -> element.id().toString());
  }

  /** {@return the first words of a text} */
  private String excerpt(Label label) {
    String text = phrases.say(label);
    if (text.length() <= EXCERPT) {
      return text;
    }
    int end = text.lastIndexOf(' ', EXCERPT);
    return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, EXCERPT / 2)) + " …";
  }
}
