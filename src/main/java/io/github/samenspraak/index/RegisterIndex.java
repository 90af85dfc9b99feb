package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MapMaker;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.RequiredProofs;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.DutyDone;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyOwner;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.Suspension;
import io.github.samenspraak.policy.AccessibilityProfile;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.BarometerCourse;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.LeftOut;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterVisitor;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * Answers questions about a whole register: the element with an id, the references between
 * elements, the seats of a body day by day.
 *
 * <p>It is built once from a register, never changes, and may be used by several threads. Anything
 * that costs time is computed when it is first asked for, and kept. If several elements have the
 * same id, which is irregular, the id leads to the first one in document order of the type that is
 * asked for.
 */
public final class RegisterIndex {

  private final Register register;
  private final PartialRegister partial;
  private final ImmutableList<LeftOut> leftOut;
  private final Supplier<Completeness> completeness;
  private final Optional<LocalDate> today;
  private final RecordedDays recordedDays;
  private final Supplier<Boolean> dependsOnToday;

  private final Ownership ownership;
  private final Supplier<ElementIndex> elements;
  private final Supplier<ReferenceIndex> referenceIndex;
  private final Supplier<ImmutableList<Reference>> references;
  private final Supplier<ImmutableList<Reference>> brokenReferences;
  private final Supplier<ImmutableListMultimap<Id<?>, Reference>> referencesByTarget;

  private final ImmutableList<Seats> seats;
  private final Supplier<ImmutableMap<Id<AdvisoryPlatform>, PlatformCycle>> cycles;
  private final Supplier<SignalMergers> mergers = Suppliers.memoize(() -> new SignalMergers(this));
  private final Supplier<SignalTreatment> treatments;
  private final Supplier<TraceIndex> traces;

  /** The day of the first advice in response to each request. */
  private final Supplier<Map<Id<AdviceRequest>, LocalDate>> given =
      Suppliers.memoize(this::collectGiven);

  private final Supplier<PlanCourseIndex> planCourses;
  private final Supplier<PovertyTesting> povertyTesting;
  private final Supplier<ImmutableListMultimap<Id<Service>, AccessibilityReview>> reviews;

  // By identity: equal bodies, platforms, covenants or plans stay apart.
  private final Map<Body, Seats> seatsByBody = new IdentityHashMap<>();
  private final ConcurrentMap<AdvisoryPlatform, Members> members =
      new MapMaker().weakKeys().makeMap();
  private final ConcurrentMap<AdvisoryPlatform, RecordedDays> ofPlatforms =
      new MapMaker().weakKeys().makeMap();
  private final ConcurrentMap<Body, Members> participants = new MapMaker().weakKeys().makeMap();
  private final ConcurrentMap<Office, OfficeHolders> holders = new MapMaker().weakKeys().makeMap();
  private final ConcurrentMap<PolicyPlan, PlanCourse> courses = new MapMaker().weakKeys().makeMap();
  private final ConcurrentMap<Covenant, CovenantCourse> covenantCourses =
      new MapMaker().weakKeys().makeMap();
  private final ConcurrentMap<CovenantScheme, RequiredProofs> requiredProofs =
      new MapMaker().weakKeys().makeMap();

  private final Supplier<ImmutableTable<String, Id<?>, Waivers>> waivers =
      Suppliers.memoize(this::collectWaivers);
  private final Supplier<Succession> succession;

  private RegisterIndex(PartialRegister partial, Optional<LocalDate> today) {
    this.partial = partial;
    this.register = partial.register();
    this.leftOut = partial.leftOut();
    this.completeness = Suppliers.memoize(() -> new Completeness(partial));
    this.today = today;
    this.recordedDays =
        RecordedDays.of(
            register.recordedFrom(), today, Optional.of(Term.undated()), ImmutableList.of());
    this.ownership = new Ownership(register);
    this.dependsOnToday = Suppliers.memoize(() -> UndatedTerms.isAnyIn(register));
    this.elements = Suppliers.memoize(() -> new ElementIndex(register));
    this.succession = Suppliers.memoize(() -> new Succession(register, elements.get()));
    this.referenceIndex = Suppliers.memoize(() -> new ReferenceIndex(register, elements.get()));
    Timeline<Optional<Term>> legislatures =
        Timeline.inForce(register.municipality().legislatures(), term -> term);
    ImmutableList.Builder<Seats> seats = ImmutableList.builder();
    for (BodyOwner owner : Ownership.owners(register)) {
      for (Body body : owner.bodies()) {
        if (body.hasSeats()) {
          seats.add(Seats.of(owner, body, recordedDays(owner), legislatures));
        }
      }
    }
    this.seats = seats.build();
    this.seats.forEach(each -> seatsByBody.put(each.body(), each));
    this.cycles = Suppliers.memoize(this::collectCycles);
    this.treatments = Suppliers.memoize(() -> new SignalTreatment(this, mergers.get()));
    this.traces = Suppliers.memoize(() -> new TraceIndex(this, mergers.get()));
    this.planCourses = Suppliers.memoize(() -> new PlanCourseIndex(this));
    this.povertyTesting = Suppliers.memoize(() -> new PovertyTesting(this));
    this.reviews =
        Suppliers.memoize(
            () -> Multimaps.index(register.accessibilityReviews(), AccessibilityReview::service));
    this.references = Suppliers.memoize(this::collectReferences);
    this.brokenReferences = Suppliers.memoize(this::findBrokenReferences);
    this.referencesByTarget =
        Suppliers.memoize(() -> Multimaps.index(references(), Reference::target));
  }

  /**
   * {@return the index of a register}
   *
   * @param register any register, however irregular
   */
  public static RegisterIndex of(Register register) {
    return of(PartialRegister.complete(register));
  }

  /**
   * {@return the index of a register on a day, on which open terms without a first day certainly
   * hold}
   *
   * @param register any register, however irregular
   * @param today today's date
   */
  public static RegisterIndex of(Register register, LocalDate today) {
    return of(PartialRegister.complete(register), today);
  }

  /**
   * {@return the index of a register that was read without the parts that cannot be}
   *
   * @param partial the register, and everything that was left out of it
   */
  public static RegisterIndex of(PartialRegister partial) {
    return new RegisterIndex(partial, Optional.empty());
  }

  /**
   * {@return the index, on a day, of a register that was read without the parts that cannot be}
   *
   * @param partial the register, and everything that was left out of it
   * @param today today's date
   */
  public static RegisterIndex of(PartialRegister partial, LocalDate today) {
    return new RegisterIndex(partial, Optional.of(today));
  }

  /**
   * {@return the index of the same register on a day: this one, if it knows that day or nothing
   * depends on it}
   *
   * @param day today's date
   */
  public RegisterIndex asOf(LocalDate day) {
    return today.equals(Optional.of(day)) || !dependsOnToday.get() ? this : of(partial, day);
  }

  /** {@return the days of which the records of the register tell for certain} */
  public RecordedDays recordedDays() {
    return recordedDays;
  }

  /**
   * {@return the days of which the records of a platform tell for certain, while it exists and is
   * not suspended}
   *
   * @param platform a platform of the register
   */
  public RecordedDays recordedDays(AdvisoryPlatform platform) {
    return ofPlatforms.computeIfAbsent(
        platform,
        missing ->
            RecordedDays.of(
                platform.recordedFrom().or(register::recordedFrom),
                today,
                platform.existing(Term.undated()),
                platform.suspensions().stream().map(Suspension::term).toList()));
  }

  /** {@return the recorded days of a platform; else those of the register} */
  private RecordedDays recordedDays(BodyOwner owner) {
    return owner instanceof AdvisoryPlatform platform ? recordedDays(platform) : recordedDays;
  }

  /**
   * {@return the certain days of the subject of a finding, such as the term of a membership; absent
   * if it has none}
   *
   * @param subject an element of the register, or a part of one
   */
  public Optional<Term> certainDays(Subject subject) {
    return subject
        .days()
        .flatMap(
            days ->
                days.hasFirstDay()
                    ? Optional.of(days)
                    : recordedDaysOf(subject.owner()).certain(days));
  }

  /**
   * {@return the recorded days of the platform that an element is, or is in; else the register's}
   */
  private RecordedDays recordedDaysOf(Object element) {
    return ownership.findPlatform(element).map(this::recordedDays).orElse(recordedDays);
  }

  /**
   * {@return the platform or the governing bodies that a body is a part of, if there is such a
   * body}
   *
   * @param body the id of the body
   */
  public Optional<BodyOwner> findOwner(Id<Body> body) {
    return ownership.findOwner(body);
  }

  /**
   * {@return the platform that a body is a part of; absent if there is no such body, or if it is
   * one of an organisation}
   *
   * @param body the id of the body
   */
  public Optional<AdvisoryPlatform> findPlatform(Id<Body> body) {
    return findOwner(body)
        .filter(AdvisoryPlatform.class::isInstance)
        .map(AdvisoryPlatform.class::cast);
  }

  /**
   * {@return the yearly duties of the platform that a body is a part of, as in {@link
   * #findPlatform}}
   *
   * @param body the id of the body
   */
  public Optional<PlatformCycle> findCycleOf(Id<Body> body) {
    return findPlatform(body).map(AdvisoryPlatform::id).flatMap(this::findCycle);
  }

  /** {@return the register that this is the index of} */
  public Register register() {
    return register;
  }

  /**
   * {@return the places of subjects in the document of the register}
   *
   * @param subjects the subjects; one that is not in the register is left out of the answer
   */
  public ImmutableMap<Subject, JsonPointer> locate(Iterable<Subject> subjects) {
    return partial.inDocument(Subject.locate(register, subjects));
  }

  /** {@return everything that was left out of the register; empty if that is nothing} */
  public ImmutableList<LeftOut> leftOut() {
    return leftOut;
  }

  /** {@return whether nothing was left out of the register, and no list may lack elements} */
  public boolean isWhole() {
    return partial.isComplete();
  }

  /**
   * {@return whether some lists of the register have all their elements} A draft says which lists
   * may lack some.
   *
   * @param lists such as the meetings
   */
  public boolean areComplete(ImmutableSet<AttributeDescriptor> lists) {
    return isWhole() || completeness.get().areComplete(lists);
  }

  /**
   * {@return the index of the same register as a draft}
   *
   * @param lists the lists that may lack elements
   */
  public RegisterIndex withOpenLists(ImmutableSet<AttributeDescriptor> lists) {
    return lists.isEmpty() ? this : new RegisterIndex(partial.withOpenLists(lists), today);
  }

  /**
   * {@return whether nothing that concerns a subject was left out of the register: nothing of it,
   * nothing that named it, and nothing that it refers to}
   *
   * <p>What is missing from an incomplete element may have been left out. An element that was left
   * out is missing from the elements around it as well, up to a body, and a seat plan is missing
   * for every mandate on its body.
   *
   * @param subject an element of the register, or a part of one
   */
  public boolean isComplete(Subject subject) {
    return leftOut.isEmpty() || completeness.get().isComplete(subject);
  }

  /**
   * {@return whether the element with an id was not left out of the register, nor anything of it}
   *
   * @param id the id, even if it leads to no element
   */
  public boolean isComplete(Id<?> id) {
    return leftOut.isEmpty() || completeness.get().isComplete(id, find(id));
  }

  /**
   * {@return whether nothing of an element, or of its parts that are no elements, was left out}
   *
   * @param element an element of the register
   */
  public boolean isWhole(Object element) {
    return leftOut.isEmpty() || completeness.get().isWhole(element);
  }

  /**
   * {@return whether nothing was left out of the platform that follows up a plan, such as a body
   * that met about it}
   *
   * @param plan a plan of the register
   */
  public boolean isFollowUpKnown(PolicyPlan plan) {
    return plan.followedUpBy()
        .flatMap(platform -> find(AdvisoryPlatform.class, platform))
        .map(this::isWhole)
        .orElse(true);
  }

  /**
   * {@return whether an element is in another, or is that other}
   *
   * @param element an element of the register
   * @param id the id of the other
   */
  public boolean isIn(Object element, Id<?> id) {
    return find(id).filter(outer -> completeness.get().isIn(element, outer)).isPresent();
  }

  /**
   * {@return whether an element with an id was left out of the register}
   *
   * @param id the id
   */
  public boolean isLeftOut(Id<?> id) {
    return !leftOut.isEmpty() && completeness.get().isLeftOut(id);
  }

  /**
   * {@return whether an element holds only on the days and for the people that the document named}
   * It may hold for more once the attribute was left out that says until when or in place of whom:
   * of the element itself or of one in it.
   *
   * @param element an element of the register
   */
  public boolean isLimited(Object element) {
    return leftOut.isEmpty() || completeness.get().isLimited(element);
  }

  /**
   * {@return whether the element with an id holds only on the days and for the people that the
   * document named}
   *
   * @param id the id of the element, even if it leads to none
   */
  public boolean isLimited(Id<?> id) {
    return leftOut.isEmpty() || completeness.get().isLimited(id);
  }

  /**
   * {@return the register as it stands on a day}
   *
   * @param day any day, past or future
   */
  public Snapshot on(LocalDate day) {
    return new Snapshot(this, day);
  }

  /**
   * {@return the element with an id, of whatever kind, if there is one}
   *
   * @param id the id
   */
  public Optional<Identified> find(Id<?> id) {
    return elements.get().find(Identified.class, id);
  }

  /**
   * {@return the element of a type with an id, if there is one and it is of that type}
   *
   * @param type such as {@code Person.class} or {@code Body.class}
   * @param id the id
   * @param <T> the type
   */
  public <T extends Identified> Optional<T> find(Class<T> type, Id<? extends T> id) {
    return elements.get().find(type, id);
  }

  /**
   * {@return the body of a kind with an id, if there is one and it is of that kind}
   *
   * @param kind such as {@code BodyKind.WORKING_GROUP}
   * @param id the id
   */
  public Optional<Body> find(BodyKind kind, Id<Body> id) {
    return elements.get().find(ElementKind.of(kind), id).map(Body.class::cast);
  }

  /**
   * {@return the element of a type with an id}
   *
   * @param type such as {@code Person.class} or {@code Body.class}
   * @param id the id
   * @param <T> the type
   * @throws NoSuchElementException if the register has no element of that type with that id
   */
  public <T extends Identified> T get(Class<T> type, Id<? extends T> id) {
    return find(type, id)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "The register has no " + type.getSimpleName() + " with the id " + id + "."));
  }

  /** {@return the organisations that took the place of others} */
  public Succession succession() {
    return succession.get();
  }

  /** {@return the elements with an id that another before them has, in document order} */
  public ImmutableList<Identified> duplicates() {
    return elements.get().duplicates();
  }

  /**
   * {@return the references that lead to no element, or to one of the wrong kind, in document
   * order; without those to an element that was left out of the register}
   */
  public ImmutableList<Reference> brokenReferences() {
    return brokenReferences.get();
  }

  /** {@return all references in the register, in document order} */
  public ImmutableList<Reference> references() {
    return references.get();
  }

  /**
   * {@return the references to an element, in document order}
   *
   * @param id the id that is referred to, even if it leads to no element
   */
  public ImmutableList<Reference> referencesTo(Id<?> id) {
    return referencesByTarget.get().get(id);
  }

  /**
   * {@return the references to an organisation whose lifespan is recorded, or to an office of one,
   * in document order; of a waiver only the one to the organisation that granted it}
   */
  public ImmutableList<Reference> datedReferences() {
    return referenceIndex.get().datedReferences();
  }

  /** {@return all texts in the register that the public reads, in document order} */
  public ImmutableList<PublicLabel> publicLabels() {
    return referenceIndex.get().publicLabels();
  }

  /**
   * {@return the course of a covenant under its scheme; absent if the register does not have that
   * scheme}
   *
   * @param covenant the covenant
   */
  public Optional<CovenantCourse> findCourse(Covenant covenant) {
    return find(CovenantScheme.class, covenant.scheme())
        .map(
            scheme ->
                covenantCourses.computeIfAbsent(
                    covenant,
                    its ->
                        its.under(
                            scheme,
                            recordedDays,
                            requiredProofs.computeIfAbsent(
                                scheme, CovenantScheme::requiredProofs))));
  }

  /**
   * {@return the course of a plan}
   *
   * @param plan the same object as in the register
   */
  public PlanCourse course(PolicyPlan plan) {
    return courses.computeIfAbsent(plan, missing -> planCourses.get().of(plan, followUpDays(plan)));
  }

  /** {@return the tests for poverty that plans ask for} */
  public PovertyTesting povertyTesting() {
    return povertyTesting.get();
  }

  /**
   * {@return whether academics took part in an evaluation; true if one that took part is unknown}
   *
   * @param evaluation an evaluation of the register
   */
  public boolean isWithAcademics(ImpactEvaluation evaluation) {
    return planCourses.get().isWithAcademics(evaluation);
  }

  /** {@return the recorded days of the platform that follows a plan up; else of the register} */
  private RecordedDays followUpDays(PolicyPlan plan) {
    return plan.followedUpBy()
        .flatMap(platform -> find(AdvisoryPlatform.class, platform))
        .map(platform -> recordedDays(platform))
        .orElse(recordedDays);
  }

  /**
   * {@return the course of a barometer}
   *
   * @param barometer a barometer of the register
   */
  public BarometerCourse course(PovertyBarometer barometer) {
    return barometer.course(
        barometer
            .platform()
            .flatMap(platform -> find(AdvisoryPlatform.class, platform))
            .map(platform -> recordedDays(platform))
            .orElse(recordedDays));
  }

  /**
   * {@return the accessibility of a service over all its reviews, in document order}
   *
   * @param service a service of the register
   */
  public AccessibilityProfile profile(Service service) {
    return new AccessibilityProfile(service, reviews.get().get(service.id()));
  }

  /** {@return the seats of every body that has seats, in document order} */
  public ImmutableList<Seats> seats() {
    return seats;
  }

  /**
   * {@return the seats of a body, day by day}
   *
   * @param body the same object as in the register
   * @throws NoSuchElementException if the register does not have it
   */
  public Seats seats(Body body) {
    return Optional.ofNullable(seatsByBody.get(body))
        .orElseThrow(
            () -> new NoSuchElementException("The register does not have the body " + body.id()));
  }

  /**
   * {@return the yearly cycles of the platforms, in document order; only the first of several with
   * one id}
   */
  public ImmutableList<PlatformCycle> cycles() {
    return cycles.get().values().asList();
  }

  /**
   * {@return the yearly cycle of a platform; absent if the register does not have it}
   *
   * @param platform the id of the platform
   */
  public Optional<PlatformCycle> findCycle(Id<AdvisoryPlatform> platform) {
    return Optional.ofNullable(cycles.get().get(platform));
  }

  private ImmutableMap<Id<AdvisoryPlatform>, PlatformCycle> collectCycles() {
    ListMultimap<Id<?>, AnnualReport> reports = ArrayListMultimap.create();
    register.annualReports().forEach(report -> reports.put(report.platform(), report));
    ImmutableListMultimap<Id<Body>, Meeting> meetings =
        Multimaps.index(register.meetings(), Meeting::body);
    ImmutableListMultimap<Id<AdvisoryPlatform>, DutyDone> dutiesDone =
        Multimaps.index(register.dutiesDone(), DutyDone::platform);
    return register.platforms().stream()
        .filter(platform -> get(AdvisoryPlatform.class, platform.id()) == platform)
        .collect(
            ImmutableMap.toImmutableMap(
                AdvisoryPlatform::id,
                platform ->
                    new PlatformCycle(
                        platform,
                        recordedDays(platform),
                        reports.get(platform.id()),
                        // Of several bodies with one id, the meetings are those of the first.
                        platform.bodies().stream()
                            .filter(body -> get(Body.class, body.id()) == body)
                            .collect(ImmutableList.toImmutableList()),
                        body ->
                            meetings.get(body).stream()
                                .map(Meeting::heldOn)
                                .collect(
                                    ImmutableSortedMultiset.toImmutableSortedMultiset(
                                        Comparator.naturalOrder())),
                        dutiesDone.get(platform.id()))));
  }

  /**
   * {@return the waivers of the findings of a rule, by the id of the element that they are about}
   *
   * @param rule the code of the rule
   */
  public ImmutableMap<Id<?>, Waivers> waivers(String rule) {
    return waivers.get().row(rule);
  }

  /**
   * {@return the waivers of the findings of a rule about an element; often none}
   *
   * @param rule the code of the rule
   * @param subject the id of the element
   */
  public Waivers waivers(String rule, Id<?> subject) {
    return waivers(rule).getOrDefault(subject, Waivers.NONE);
  }

  private ImmutableTable<String, Id<?>, Waivers> collectWaivers() {
    Map<String, ImmutableListMultimap<Id<?>, Waiver>> byRule =
        register.waivers().stream()
            .collect(
                Collectors.groupingBy(
                    Waiver::rule,
                    LinkedHashMap::new,
                    ImmutableListMultimap.toImmutableListMultimap(
                        Waiver::subject, waiver -> waiver)));
    ImmutableTable.Builder<String, Id<?>, Waivers> table = ImmutableTable.builder();
    byRule.forEach(
        (rule, bySubject) ->
            Multimaps.asMap(bySubject)
                .forEach((subject, its) -> table.put(rule, subject, new Waivers(its))));
    return table.buildOrThrow();
  }

  /**
   * {@return the origin and the consequences of a signal, a conclusion, an avenue, a piece of
   * advice or an interpellation; absent if the id is of none of these}
   *
   * @param id the id
   */
  public Optional<Trace> findTrace(Id<?> id) {
    return traces.get().find(id);
  }

  /** {@return the ids of all elements with a {@linkplain #findTrace trace}, kind by kind} */
  public ImmutableSet<Id<?>> traceable() {
    return traces.get().ids();
  }

  /** {@return the avenues that rest on nothing, in document order} */
  public ImmutableList<Avenue> avenuesWithoutGround() {
    return register.annualReports().stream()
        .flatMap(report -> report.avenues().stream())
        .filter(avenue -> avenue.basedOn().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the deadline for discussing a signal, met by the first meeting, conclusion or advice
   * about it, or as soon as it is merged into another; absent if the charter in force on the day on
   * which it was raised sets no time, or if nothing is asked of its platform then}
   *
   * @param signal a signal of the register
   */
  public Optional<Deadline> findTreatment(Signal signal) {
    return treatments.get().of(signal);
  }

  /**
   * {@return the deadline for passing a treated signal on to the authority, by the presentation of
   * a report, by advice or by an interpellation: the end of the reporting year after the one in
   * which it was first treated; absent if it was not treated or goes on with another, if the
   * charter in force then asks for no presentation, or if nothing is asked of its platform}
   *
   * <p>It is absent as well if a report has a deadline for it: one that holds it and is to be
   * presented no later, or the one on the year of the treatment, if that is missing.
   *
   * @param signal a signal of the register
   */
  public Optional<Deadline> findPassingOn(Signal signal) {
    return treatments.get().passingOn(signal);
  }

  /**
   * {@return the deadline for the advice that was asked for, met by the first advice in response to
   * it or by its withdrawal; absent if no time is set, or if it was withdrawn in time}
   *
   * @param request a request of the register
   */
  public Optional<Deadline> findAdviceDue(AdviceRequest request) {
    return findCycle(request.platform())
        .flatMap(cycle -> cycle.advice(request, findAnsweredOn(request)));
  }

  /**
   * {@return the day of the first advice in response to a request, if there is any}
   *
   * @param request a request of the register
   */
  public Optional<LocalDate> findAnsweredOn(AdviceRequest request) {
    return Optional.ofNullable(given.get().get(request.id()));
  }

  private Map<Id<AdviceRequest>, LocalDate> collectGiven() {
    Map<Id<AdviceRequest>, LocalDate> days = new HashMap<>();
    for (Advice advice : register.advice()) {
      advice
          .inResponseTo()
          .ifPresent(request -> days.merge(request, advice.adoptedOn(), Comparators::min));
    }
    return days;
  }

  /**
   * {@return the first day on which a meeting, a conclusion or a piece of advice was about a
   * signal, or on which it was merged into another that there was by then; absent if there is none}
   *
   * @param signal a signal of the register
   */
  public Optional<LocalDate> treatedOn(Signal signal) {
    return treatments.get().treatedOn(signal);
  }

  /**
   * {@return whether an organisation is the authority that a platform advises, or one that stands
   * in its place or in whose place it stands; true if one of them is unknown} A platform names one
   * authority, also for the days before that took the place of another.
   *
   * @param platform the id of the platform
   * @param organisation the organisation
   * @param day the day that the answer is about; absent if it is not recorded
   */
  public boolean isAuthority(
      Id<AdvisoryPlatform> platform, Id<Organisation> organisation, Optional<LocalDate> day) {
    Optional<Id<Organisation>> authority =
        find(AdvisoryPlatform.class, platform)
            .map(AdvisoryPlatform::authority)
            .filter(id -> find(Organisation.class, id).isPresent());
    if (authority.isEmpty() || find(Organisation.class, organisation).isEmpty()) {
      return true;
    }
    Term days = day.map(Term::on).orElse(Term.undated());
    return !succession().daysApart(organisation, authority.get(), days).contains(days)
        || succession().succeeds(authority.get(), organisation);
  }

  /**
   * {@return the deadline for discussing and answering an interpellation, met when both are done;
   * absent unless its platform is a coordination of a welfare centre, of which something is asked
   * on that day}
   *
   * @param interpellation an interpellation of the register
   */
  public Optional<Deadline> findTreatment(Interpellation interpellation) {
    return find(AdvisoryPlatform.class, interpellation.platform())
        .filter(platform -> platform.regime() == Regime.WELFARE_CENTRE_COORDINATION)
        .flatMap(platform -> treatments.get().of(interpellation));
  }

  /**
   * {@return the day of the meeting in which an interpellation was discussed, if it was}
   *
   * @param interpellation an interpellation of the register
   */
  public Optional<LocalDate> discussedOn(Interpellation interpellation) {
    return interpellation
        .discussedAt()
        .flatMap(meeting -> find(Meeting.class, meeting))
        .map(Meeting::heldOn);
  }

  /**
   * {@return the members of a platform of the register, day by day}
   *
   * @param platform the same object as in the register
   */
  public Members members(AdvisoryPlatform platform) {
    return members.computeIfAbsent(
        platform, missing -> Members.of(platform, recordedDays(platform), succession()));
  }

  /**
   * {@return those who take part in any working group of a platform of the register, day by day}
   *
   * @param platform the same object as in the register
   */
  public Members participants(AdvisoryPlatform platform) {
    return Members.inGroups(platform, recordedDays(platform), succession());
  }

  /**
   * {@return the participants of a working group of the register, day by day}
   *
   * @param group the same object as in the register
   */
  public Members participants(Body group) {
    return participants.computeIfAbsent(
        group, missing -> Members.of(group, recordedDaysOf(group), succession()));
  }

  /**
   * {@return the people who hold an office of the register, day by day}
   *
   * @param office the same object as in the register
   */
  public OfficeHolders holders(Office office) {
    return holders.computeIfAbsent(office, missing -> OfficeHolders.of(office, recordedDays));
  }

  private ImmutableList<Reference> collectReferences() {
    ImmutableList.Builder<Reference> references = ImmutableList.builder();
    new RegisterVisitor() {
      @Override
      protected void visitReference(
          String attribute, int position, Id<?> target, ImmutableSet<ElementKind> kinds) {
        references.add(Reference.of(this, attribute, position, target, kinds));
      }
    }.through(register);
    return references.build();
  }

  private ImmutableList<Reference> findBrokenReferences() {
    return referenceIndex.get().brokenReferences().stream()
        .filter(reference -> !leadsToMunicipality(reference))
        .filter(reference -> isWhole() || !completeness.get().mayBeLeftOut(reference))
        .collect(ImmutableList.toImmutableList());
  }

  /** A waiver may name the municipality by its NIS code, as a finding does. */
  private boolean leadsToMunicipality(Reference reference) {
    return reference.kinds().contains(ElementKind.MUNICIPALITY)
        && ElementKind.idOf(register.municipality()).filter(reference.target()::equals).isPresent();
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(RegisterIndex.class);
  }
}
