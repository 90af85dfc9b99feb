package io.github.samenspraak.text;

import com.fasterxml.jackson.annotation.JsonValue;
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
import io.github.samenspraak.index.RegisterIndex;
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
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The names of elements of a register in the text of findings and obligations.
 *
 * <p>Findings and obligations hold ids. A text for people reads better with names. A text for a log
 * or for the public should name no person. So the caller says which names a text may have:
 *
 * <pre>{@code
 * finding.message(Locale.ENGLISH, DisplayNames.of(index));
 * finding.message(Locale.ENGLISH, DisplayNames.withoutPeople(index));
 * }</pre>
 *
 * <p>An element without a name of its own gets one: a mandate that of its holder, a meeting its
 * body and day, a signal its first words. An id that no element has stands for itself.
 */
public final class DisplayNames {

  private static final int EXCERPT = 50;

  /** Makes the name of an element, with the names of others. */
  @FunctionalInterface
  private interface Words<T> {
    String of(T element, DisplayNames names, Locale locale);
  }

  /** Makes the names of all elements of a type. */
  private record Naming<T extends Identified>(Class<T> type, Words<T> words) {

    /** In the inner class, so that a text with ids only does not load all these types. */
    static final ImmutableList<Naming<?>> ALL =
        ImmutableList.of(
            new Naming<>(Person.class, (person, names, locale) -> person.name()),
            Naming.label(Organisation.class, Organisation::name),
            Naming.label(Office.class, Office::title),
            Naming.label(AdvisoryPlatform.class, AdvisoryPlatform::name),
            Naming.label(Body.class, Body::name),
            new Naming<>(
                Mandate.class,
                (mandate, names, locale) -> names.of(Person.class, mandate.holder(), locale)),
            Naming.day(
                Meeting.class,
                (meeting, names, locale) -> names.of(Body.class, meeting.body(), locale),
                Meeting::heldOn),
            Naming.text(Signal.class, Signal::text),
            Naming.text(Conclusion.class, Conclusion::text),
            Naming.text(Avenue.class, Avenue::text),
            Naming.text(Advice.class, Advice::text),
            Naming.text(Interpellation.class, Interpellation::text),
            new Naming<>(AnnualReport.class, (report, names, locale) -> report.year().toString()),
            Naming.label(CovenantScheme.class, CovenantScheme::name),
            Naming.label(Covenant.class, Covenant::subject),
            Naming.label(PolicyPlan.class, PolicyPlan::title),
            Naming.text(Challenge.class, Challenge::text),
            Naming.label(Objective.class, Objective::title),
            Naming.label(Action.class, Action::title),
            new Naming<>(
                ImpactEvaluation.class,
                (evaluation, names, locale) ->
                    LocalizedFormat.of(evaluation.completedOn(), locale)),
            Naming.label(PovertyBarometer.class, PovertyBarometer::title),
            Naming.label(Indicator.class, Indicator::name),
            Naming.text(PovertyTest.class, PovertyTest::measure),
            Naming.label(SocialHouse.class, SocialHouse::name),
            Naming.label(TargetGroup.class, TargetGroup::name),
            Naming.label(Service.class, Service::name),
            Naming.day(
                AccessibilityReview.class,
                (review, names, locale) -> names.of(Service.class, review.service(), locale),
                AccessibilityReview::reviewedOn),
            Naming.day(
                ParticipationActivity.class,
                (activity, names, locale) -> LocalizedFormat.of(activity.method(), locale),
                ParticipationActivity::heldOn),
            new Naming<>(
                SupportProgramme.class,
                (support, names, locale) ->
                    names.of(Organisation.class, support.provider(), locale)),
            Naming.label(Forum.class, Forum::name),
            Naming.text(ForumConclusion.class, ForumConclusion::text));

    /** Names elements by a label of theirs. */
    static <T extends Identified> Naming<T> label(Class<T> type, Function<T, Label> label) {
      return new Naming<>(type, (element, names, locale) -> label.apply(element).in(locale));
    }

    /** Names elements by the first words of their text. */
    static <T extends Identified> Naming<T> text(Class<T> type, Function<T, Label> text) {
      return new Naming<>(
          type, (element, names, locale) -> excerpt(text.apply(element).in(locale)));
    }

    /** Names elements by the element that they belong to, and their day. */
    static <T extends Identified> Naming<T> day(
        Class<T> type, Words<T> whole, Function<T, LocalDate> day) {
      return new Naming<>(
          type,
          (element, names, locale) ->
              whole.of(element, names, locale)
                  + ", "
                  + LocalizedFormat.of(day.apply(element), locale));
    }

    Optional<String> name(Identified element, DisplayNames names, Locale locale) {
      return type.isInstance(element)
          ? Optional.of(words.of(type.cast(element), names, locale))
          : Optional.empty();
    }
  }

  /** The kinds of elements whose names say nothing about a person. */
  private static final ImmutableSet<ElementKind> PUBLIC =
      Sets.immutableEnumSet(
          ElementKind.MUNICIPALITY,
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

  private static final DisplayNames IDS = new DisplayNames(null, ImmutableSet.of());

  /** Where the names stand; absent if only ids are wanted. */
  private final @Nullable RegisterIndex index;

  /** The kinds of element that are called by name. */
  private final ImmutableSet<ElementKind> named;

  private DisplayNames(@Nullable RegisterIndex index, ImmutableSet<ElementKind> named) {
    this.index = index;
    this.named = named;
  }

  /** {@return no names: every element is called by its id} */
  public static DisplayNames ids() {
    return IDS;
  }

  /**
   * {@return the names of all elements of a register, also of people}
   *
   * @param index of the register
   */
  public static DisplayNames of(RegisterIndex index) {
    return new DisplayNames(index, Sets.immutableEnumSet(EnumSet.allOf(ElementKind.class)));
  }

  /**
   * {@return the names of organisations, offices, platforms and their bodies, and of the parts of a
   * policy} Any other element, such as a person or a mandate, has its id for a name.
   *
   * @param index of the register
   */
  public static DisplayNames withoutPeople(RegisterIndex index) {
    return new DisplayNames(index, PUBLIC);
  }

  /**
   * {@return the name of the element with an id, of any kind; the id if there is no such element or
   * it may not be named}
   *
   * @param id the id
   * @param locale of the reader
   */
  public String of(Id<?> id, Locale locale) {
    return find(Identified.class, id, locale).orElseGet(id::value);
  }

  /**
   * {@return the name of the element of a type with an id; the id if there is no such element or it
   * may not be named}
   *
   * <p>A name may contain the names of other elements. Each is looked up by its type, so that no
   * name contains itself, even if an element refers to itself.
   *
   * @param <T> the type
   * @param type such as {@code Person.class} or {@code Body.class}
   * @param id the id
   * @param locale of the reader
   */
  public <T extends Identified> String of(Class<T> type, Id<? extends T> id, Locale locale) {
    return find(type, id, locale).orElseGet(id::value);
  }

  /**
   * {@return the name of an element; its id if it has no name or may not be named}
   *
   * @param element of the register
   * @param locale of the reader
   */
  public String of(Identified element, Locale locale) {
    return named.contains(ElementKind.of(element)) ? nameOf(element, locale) : element.id().value();
  }

  /**
   * {@return the name of the element of a kind with an id; absent if there is no such element or it
   * may not be named}
   *
   * @param kind the kind of the element
   * @param id the id; absent only for the municipality, if that has no NIS code
   * @param locale of the reader
   */
  public Optional<String> find(ElementKind kind, Optional<Id<?>> id, Locale locale) {
    if (kind == ElementKind.MUNICIPALITY) {
      return Optional.ofNullable(index)
          .filter(known -> named.contains(kind))
          .map(known -> known.register().municipality().name().in(locale));
    }
    // A waiver has no id, but that of the element that it is about.
    return id.filter(about -> Identified.class.isAssignableFrom(kind.type()))
        .flatMap(about -> find(kind.type().asSubclass(Identified.class), about, locale));
  }

  private <T extends Identified> Optional<String> find(Class<T> type, Id<?> id, Locale locale) {
    return Optional.ofNullable(index)
        .flatMap(known -> known.find(type, Id.of(id.value())))
        .filter(element -> named.contains(ElementKind.of(element)))
        .map(element -> nameOf(element, locale));
  }

  private String nameOf(Identified element, Locale locale) {
    return Naming.ALL.stream()
        .flatMap(naming -> naming.name(element, this, locale).stream())
        .findFirst()
        .orElseGet(() -> element.id().value());
  }

  /** {@return the first words of a text} */
  private static String excerpt(String text) {
    if (text.length() <= EXCERPT) {
      return text;
    }
    int end = text.lastIndexOf(' ', EXCERPT);
    return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, EXCERPT / 2)) + " …";
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(DisplayNames.class);
  }
}
