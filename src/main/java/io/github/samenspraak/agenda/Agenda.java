package io.github.samenspraak.agenda;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Preconditions;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import com.google.common.collect.Table;
import io.github.samenspraak.index.OwedPeriods;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The obligations of a register, over any span of days.
 *
 * <p>Obligations are computed one at a time, in the order of their due days. Those of one day are
 * sorted by kind, those of one kind stand in document order. Elements that share an id may have
 * obligations with the same key. Then only the first of these counts.
 *
 * <p>It never changes and may be used by several threads.
 */
public final class Agenda {

  /** The most obligations that are listed, by default. */
  public static final int DEFAULT_LIMIT = 10_000;

  /** The longest span of days that is listed, by default: a hundred years. */
  public static final Period DEFAULT_SPAN = Period.ofYears(100);

  /** The first day that a fact of a register can have. */
  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

  /** The last day that a fact of a register can have. */
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  /** The rules that find an obligation late. */
  private static final ImmutableSet<String> OF_LATENESS =
      Stream.of(ObligationKind.values())
          .flatMap(kind -> kind.foundBy().stream())
          .collect(ImmutableSet.toImmutableSet());

  private final RegisterIndex index;
  private final ImmutableList<ObligationSource> sources;
  private final Supplier<ImmutableSet<Id<?>>> sharedIds;
  private final int limit;
  private final Period span;

  private Agenda(
      RegisterIndex index,
      ImmutableList<ObligationSource> sources,
      Supplier<ImmutableSet<Id<?>>> sharedIds,
      int limit,
      Period span) {
    this.index = index;
    this.sources = sources;
    this.sharedIds = sharedIds;
    this.limit = limit;
    this.span = span;
  }

  /**
   * {@return the agenda of a register}
   *
   * <p>It builds an index of the register. A caller that has an index passes it instead. An index
   * of a day knows that open terms without a first day hold on that day.
   *
   * @param register the register, however irregular
   */
  public static Agenda of(Register register) {
    return of(RegisterIndex.of(register));
  }

  /**
   * {@return the agenda of a register that was read without the parts that cannot be} It leaves out
   * what is due from or about an element of which something was left out.
   *
   * @param register the register, and everything that was left out of it
   */
  public static Agenda of(PartialRegister register) {
    return of(RegisterIndex.of(register));
  }

  /**
   * {@return the agenda of a register with an index}
   *
   * @param index of the register
   */
  public static Agenda of(RegisterIndex index) {
    return new Agenda(
        index,
        ImmutableList.of(
            new CycleObligations(index),
            new MandateObligations(index),
            new CovenantObligations(index),
            new PolicyObligations(index)),
        Suppliers.memoize(
            () ->
                index.duplicates().stream()
                    .<Id<?>>map(Identified::id)
                    .collect(ImmutableSet.toImmutableSet())),
        DEFAULT_LIMIT,
        DEFAULT_SPAN);
  }

  /**
   * {@return this agenda, with another limit on the number of obligations}
   *
   * @param obligations the most that are listed; {@value #DEFAULT_LIMIT} by default
   * @throws IllegalArgumentException if it is less than 1
   */
  public Agenda withLimit(int obligations) {
    Preconditions.checkArgument(obligations > 0, "A limit must be at least 1.");
    return new Agenda(index, sources, sharedIds, obligations, span);
  }

  /**
   * {@return this agenda, with another limit on the span of days, counted from the first due day}
   *
   * @param time the longest span; a hundred years by default
   * @throws IllegalArgumentException if it is less than a day
   */
  public Agenda withSpan(Period time) {
    Preconditions.checkArgument(
        !time.isZero() && !time.isNegative(), "A span must be at least a day, unlike %s.", time);
    return new Agenda(index, sources, sharedIds, limit, time);
  }

  /**
   * {@return the obligations that are due on one of some days, met or not, in the order of their
   * due days}
   *
   * <p>The list ends at the {@linkplain #withLimit limit}, or at the end of the {@linkplain
   * #withSpan span} from the first obligation on. It says from which day on obligations are
   * missing.
   *
   * @param firstDay the first of the days, in the years 1 to 9999
   * @param lastDay the last of the days, in the years 1 to 9999; not before the first
   * @throws IllegalArgumentException if the last day comes before the first, or a day lies outside
   *     those years
   */
  public Obligations between(LocalDate firstDay, LocalDate lastDay) {
    return list(Term.of(firstDay, lastDay), deadline -> true, due -> true, Optional.of(span));
  }

  /**
   * {@return the obligations that are due on one of some days, met or not, in the order of their
   * due days; without a limit, as each is computed when it is taken}
   *
   * @param firstDay the first of the days, in the years 1 to 9999
   * @param lastDay the last of the days, in the years 1 to 9999; not before the first
   * @throws IllegalArgumentException if the last day comes before the first, or a day lies outside
   *     those years
   */
  public Stream<Obligation> stream(LocalDate firstDay, LocalDate lastDay) {
    // However many there are, only the keys of elements with shared ids are held.
    return Streams.stream(
        during(
            Term.of(firstDay, lastDay),
            deadline -> true,
            due -> true,
            obligation -> sharedIds.get().contains(obligation.subject())));
  }

  /**
   * {@return the obligations that were due before a day and are not met on it, nor waived, in the
   * order of their due days}
   *
   * <p>The list ends at the {@linkplain #withLimit limit}. The oldest come first, however old.
   *
   * @param day the day, mostly today, in the years 1 to 9999
   */
  public Obligations overdue(LocalDate day) {
    return list(
        Term.of(EARLIEST, day),
        deadline -> deadline.isOverdueOn(day),
        due -> due.findWaiver(index).isEmpty(),
        Optional.empty());
  }

  /**
   * {@return those of some waivers that apply to an obligation that is still to be met: due on a
   * day or later, within the {@linkplain #withSpan span} from that day on}
   *
   * <p>What such a waiver is about is not late yet, so no rule finds it. The waiver is needed all
   * the same.
   *
   * @param waivers waivers of the register
   * @param today the day, in the years 1 to 9999
   */
  public ImmutableSet<Waiver> needed(Collection<Waiver> waivers, LocalDate today) {
    Table<String, Id<?>, OwedPeriods> owed = HashBasedTable.create();
    waivers.stream()
        .filter(waiver -> OF_LATENESS.contains(waiver.rule()))
        .forEach(waiver -> owed.put(waiver.rule(), waiver.subject(), new OwedPeriods()));
    if (!owed.isEmpty()) {
      Term days = Term.find(today, span).orElse(Term.of(today, LATEST));
      certain(days, deadline -> !deadline.isMetBy(deadline.due()))
          .forEachRemaining(due -> due.addTo(owed));
    }
    return waivers.stream()
        .filter(waiver -> owed.contains(waiver.rule(), waiver.subject()))
        .filter(waiver -> owed.get(waiver.rule(), waiver.subject()).areAnyIn(waiver.term()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private Iterator<Obligation> during(
      Term days,
      Predicate<Deadline> question,
      Predicate<LazyObligation> another,
      Predicate<Obligation> mayComeAgain) {
    Set<String> keys = new HashSet<>();
    return Iterators.filter(
        Iterators.transform(
            Iterators.filter(certain(days, question), another::test), this::obligation),
        obligation -> !mayComeAgain.test(obligation) || keys.add(obligation.key()));
  }

  private Iterator<LazyObligation> certain(Term days, Predicate<Deadline> question) {
    Predicate<Deadline> wanted =
        deadline -> days.contains(deadline.due()) && question.test(deadline);
    return Iterators.filter(
        OrderedMerge.of(sources.stream().flatMap(each -> each.runs(days, wanted))),
        this::isCertain);
  }

  private Obligation obligation(LazyObligation due) {
    return due.obligation().get().waived(due.findWaiver(index));
  }

  /**
   * {@return whether nothing was left out of the register that may have met an obligation, or moved
   * its due day}
   */
  private boolean isCertain(LazyObligation due) {
    return due.kind().isEvent()
        ? index.isComplete(due.subject().id())
        : index.isComplete(Subject.of(due.subject()));
  }

  private Obligations list(
      Term days,
      Predicate<Deadline> question,
      Predicate<LazyObligation> another,
      Optional<Period> longest) {
    // Holding the keys up to the limit costs less than looking for shared ids.
    Iterator<Obligation> obligations = during(days, question, another, obligation -> true);
    ImmutableList.Builder<Obligation> listed = ImmutableList.builder();
    Optional<LocalDate> end = Optional.empty();
    for (int count = 0; obligations.hasNext(); count++) {
      Obligation next = obligations.next();
      if (count == 0) {
        end = longest.flatMap(time -> dayAfter(next.due(), time));
      }
      if (end.filter(day -> !next.due().isBefore(day)).isPresent()) {
        return new Obligations(listed.build(), end);
      }
      if (count == limit) {
        return new Obligations(listed.build(), Optional.of(next.due()));
      }
      listed.add(next);
    }
    return new Obligations(listed.build(), Optional.empty());
  }

  /**
   * {@return the day after a span that begins on a day; absent if the span ends after the last day}
   */
  private static Optional<LocalDate> dayAfter(LocalDate firstDay, Period time) {
    return Term.find(firstDay, time).flatMap(Term::lastDay).map(lastDay -> lastDay.plusDays(1));
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Agenda.class);
  }
}
