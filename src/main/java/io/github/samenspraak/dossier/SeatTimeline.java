package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.samenspraak.dossier.Chart.Bar;
import io.github.samenspraak.dossier.Chart.Fill;
import io.github.samenspraak.dossier.Chart.Mark;
import io.github.samenspraak.dossier.Chart.Row;
import io.github.samenspraak.dossier.Chart.Shape;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Timeline.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who sits on a body when: how many members on how many seats, and a row for each seat with the
 * mandates that were held on it one after the other.
 *
 * <p>It is seen at once who sits too many: on days on which more sit than there are seats, those
 * who came last are marked. So are mandates that break a rule, if the settings have findings. Rows
 * are assigned for the drawing: a register does not tell which of several equal seats somebody has.
 *
 * <pre>{@code
 * SeatTimeline.of(index.seats(body), Term.parse("2018-01-01/2030-12-31")).toSvg(Locale.FRENCH);
 * }</pre>
 */
public final class SeatTimeline extends ChartDrawing {

  /** The most rows that are drawn; the others are counted. */
  private static final int MOST_ROWS = 60;

  /** The most people whom the title names. */
  private static final int MOST_NAMES = 3;

  private final Seats seats;
  private final Timeline<SeatCount> counts;
  private final Supplier<ImmutableList<Limit>> limits = Suppliers.memoize(this::findLimits);
  private final Supplier<ImmutableListMultimap<Id<Mandate>, Term>> tooManyDays =
      Suppliers.memoize(this::findTooManyDays);

  private SeatTimeline(Seats seats, DrawingSettings settings) {
    super(settings);
    this.seats = seats;
    this.counts = SeatCount.of(seats);
  }

  /**
   * {@return the figure of the seats of a body, with ids for names}
   *
   * @param seats the seats
   * @param span the days to show, with a first and a last one
   */
  public static SeatTimeline of(Seats seats, Term span) {
    return of(seats, DrawingSettings.of(span));
  }

  /**
   * {@return the figure of the seats of a body}
   *
   * @param seats the seats
   * @param settings the days to show, the names and the findings
   */
  public static SeatTimeline of(Seats seats, DrawingSettings settings) {
    return new SeatTimeline(seats, settings);
  }

  Seats seats() {
    return seats;
  }

  /**
   * A number of seats that is not to be exceeded: that of the body, or the most of an allotment.
   *
   * @param allotment the allotment; absent for the whole body
   * @param counts how many sit on it
   */
  private record Limit(Optional<SeatAllotment> allotment, Timeline<SeatCount> counts) {

    Optional<Term> exceededAround(LocalDate day) {
      return SeatCount.around(counts, day, each -> each.excess() > 0);
    }
  }

  private ImmutableList<Limit> findLimits() {
    Set<String> codes = new HashSet<>();
    return Stream.concat(
            Stream.of(new Limit(Optional.empty(), counts)),
            seats.body().seatPlans().stream()
                .flatMap(plan -> plan.allotments().stream())
                .filter(each -> each.maximum().isPresent() && codes.add(each.code()))
                .map(each -> new Limit(Optional.of(each), SeatCount.of(seats, each.code()))))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the first limit that is exceeded on a day} */
  private Optional<Limit> exceeded(LocalDate day) {
    return limits.get().stream().filter(each -> each.exceededAround(day).isPresent()).findFirst();
  }

  /** {@return the days around today on which too many sit; absent if they do not today} */
  Optional<Term> tooMany() {
    return settings()
        .today()
        .flatMap(day -> exceeded(day).flatMap(limit -> limit.exceededAround(day)));
  }

  @Override
  Optional<ChartDrawing> during(Term days) {
    return Optional.of(of(seats, settings().withSpan(days)));
  }

  @Override
  String title(DossierText text) {
    String body = text.capitalised(text.of(Body.class, seats.body().id()));
    Optional<LocalDate> today = settings().today();
    if (today.isEmpty()) {
      return text.text("seats.title", body, text.of(settings().span()));
    }
    Optional<Limit> exceeded = exceeded(today.get());
    if (exceeded.isPresent()) {
      return excess(body, exceeded.get(), today.get(), text);
    }
    SeatCount count = counts.on(today.get());
    if (count.seats().isEmpty()) {
      return text.text("seats.title.members", body, count.seated());
    }
    int seatCap = count.seats().getAsInt();
    return count.vacant() == 0
        ? text.text("seats.title.full", body, seatCap)
        : text.text(
            "seats.title.vacant",
            body,
            count.seated(),
            seatCap,
            count.vacant(),
            text.of(
                SeatCount.around(counts, today.get(), each -> each.vacant() > 0)
                    .flatMap(Term::firstDay)));
  }

  /** {@return how many sit on how many seats, since when, and who came last} */
  private String excess(String body, Limit limit, LocalDate day, DossierText text) {
    SeatCount count = limit.counts().on(day);
    List<Mandate> last = latest(day, limit).limit(count.excess()).toList();
    String names =
        last.stream()
            .limit(MOST_NAMES)
            .map(mandate -> text.of(Person.class, mandate.holder()))
            .collect(Collectors.joining(", "));
    return text.text(
        "seats.title.excess",
        limit.allotment().map(each -> body + " (" + name(each, text) + ")").orElse(body),
        count.seated(),
        count.seats().orElseThrow(),
        text.of(limit.exceededAround(day).flatMap(Term::firstDay)),
        last.size() > MOST_NAMES ? names + " …" : names,
        last.size());
  }

  private static String name(SeatAllotment allotment, DossierText text) {
    return allotment.name().map(text::of).orElseGet(() -> text.of(allotment.basis()));
  }

  @Override
  String description(DossierText text) {
    return text.text("seats.description", text.of(settings().span()));
  }

  @Override
  ImmutableList<LegendEntry> legend(DossierText text) {
    return ImmutableList.of(
        LegendEntry.of(Fill.HELD, text.text("legend.held")),
        LegendEntry.of(Fill.AHEAD, text.text("legend.ahead")),
        LegendEntry.of(Fill.OVER, text.text("legend.over")),
        LegendEntry.of(Fill.VACANT, text.text("legend.vacant")),
        LegendEntry.of(Fill.SECOND, text.text("legend.stand-in")),
        LegendEntry.of(Fill.FAULT, text.text("legend.too-many")),
        LegendEntry.of(Shape.FAULT, text.text("legend.fault")));
  }

  @Override
  DrawingTable table(DossierText text) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Allotted allotted : allotted()) {
      for (Mandate mandate : allotted.mandates()) {
        rows.add(tableRow(mandate, allotted, text));
      }
    }
    return new DrawingTable(
        ImmutableList.of(
            text.text("column.holder"),
            text.text("column.seat"),
            text.text("column.organisation"),
            text.text("column.from"),
            text.text("column.until"),
            text.text("column.remarks")),
        rows.build());
  }

  private ImmutableList<String> tableRow(Mandate mandate, Allotted allotted, DossierText text) {
    String standIn = seats.takesSeat(mandate) ? "" : text.of(mandate.heldAs());
    String over =
        overFrom(mandate).map(day -> text.text("seats.over-since", text.of(day))).orElse("");
    String tooMany =
        tooManyDays.get().get(mandate.id()).stream()
            .findFirst()
            .map(days -> text.text("seats.too-many", text.of(days)))
            .orElse("");
    return ImmutableList.of(
        text.of(Person.class, mandate.holder()),
        allotted.name(text),
        organisation(mandate, text),
        mandate.term().firstDay().map(text::of).orElseGet(() -> text.text("unknown")),
        text.of(mandate.term().lastDay()),
        DossierText.joined(standIn, over, tooMany));
  }

  private static String organisation(Mandate mandate, DossierText text) {
    return mandate.onBehalfOf().map(id -> text.of(Organisation.class, id)).orElse("");
  }

  @Override
  ImmutableList<Mandate> subjects() {
    return allotted().stream()
        .flatMap(allotted -> allotted.mandates().stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  ImmutableList<Chart> charts(DossierText text) {
    TimeAxis axis = new TimeAxis(settings());
    Chart.Band band =
        new SeatCount.Staircase(
            axis, counts.within(settings().span()), SeatCount.Staircase.HIGH, text);
    return axis.chart(text, Optional.of(band), rows(axis, text)).pieces();
  }

  /** {@return the counts and, of those who sit too many, who came last, for a glance} */
  Chart glance(DossierText text) {
    TimeAxis axis = new TimeAxis(settings());
    List<Row> last =
        settings().today().stream()
            .flatMap(day -> exceeded(day).stream().flatMap(limit -> latest(day, limit)).limit(1))
            .map(mandate -> row(List.of(mandate), ImmutableListMultimap.of(), axis, text))
            .toList();
    return axis.chart(
        text,
        Optional.of(
            new SeatCount.Staircase(
                axis, counts.within(settings().span()), SeatCount.Staircase.LOW, text)),
        last);
  }

  /**
   * The mandates of the span on one allotment.
   *
   * @param allotment the allotment; absent for those that the plan does not have
   */
  private record Allotted(Optional<SeatAllotment> allotment, ImmutableList<Mandate> mandates) {

    String name(DossierText text) {
      return text.capitalised(allotment.map(each -> SeatTimeline.name(each, text)).orElse(""));
    }

    /** {@return how many seats it has: at most or, where nothing says so, at least} */
    int seats() {
      return allotment.map(each -> each.maximum().orElse(each.minimum())).orElse(0);
    }
  }

  private List<Allotted> allotted() {
    ImmutableListMultimap<String, Mandate> byCode =
        Multimaps.index(
            seats.body().mandates().stream()
                .filter(mandate -> mandate.term().overlaps(settings().span()))
                .sorted(Comparator.comparing(Mandate::term))
                .toList(),
            mandate -> seats.allotment(mandate).orElse(""));
    List<Allotted> allotted = new ArrayList<>();
    ImmutableSet.Builder<String> known = ImmutableSet.builder();
    for (SeatAllotment allotment :
        shownPlan().map(SeatPlan::allotments).orElse(ImmutableList.of())) {
      allotted.add(new Allotted(Optional.of(allotment), byCode.get(allotment.code())));
      known.add(allotment.code());
    }
    ImmutableSet<String> ofPlan = known.build();
    byCode
        .asMap()
        .forEach(
            (code, mandates) -> {
              if (!ofPlan.contains(code)) {
                allotted.add(new Allotted(find(code), ImmutableList.copyOf(mandates)));
              }
            });
    return allotted;
  }

  private Optional<SeatAllotment> find(String code) {
    return seats.body().seatPlans().stream()
        .flatMap(plan -> plan.findAllotment(code).stream())
        .findFirst();
  }

  /** {@return the plan of today or, if there is none, the last of the span} */
  private Optional<SeatPlan> shownPlan() {
    return settings()
        .today()
        .flatMap(day -> seats.plans().on(day))
        .or(
            () ->
                seats.plans().within(settings().span()).stream()
                    .flatMap(stretch -> stretch.value().stream())
                    .reduce((first, second) -> second));
  }

  private List<Row> rows(TimeAxis axis, DossierText text) {
    ImmutableListMultimap<Id<Mandate>, Mandate> standIns =
        seats.standIns().stream()
            .filter(mandate -> mandate.standsInFor().size() == 1)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    mandate -> mandate.standsInFor().get(0), mandate -> mandate));
    List<Row> rows = new ArrayList<>();
    List<Allotted> all = allotted();
    for (Allotted allotted : all) {
      if (all.size() > 1 && !allotted.name(text).isEmpty()) {
        rows.add(Row.heading(allotted.name(text)));
      }
      for (List<Mandate> seat : places(allotted)) {
        rows.add(row(seat, standIns, axis, text));
      }
      allotted.mandates().stream()
          .filter(mandate -> !seats.takesSeat(mandate) && mandate.standsInFor().size() != 1)
          .forEach(deputy -> rows.add(deputy(deputy, axis, text)));
    }
    if (rows.size() > MOST_ROWS) {
      String more = text.text("seats.more", rows.size() - MOST_ROWS);
      rows.subList(MOST_ROWS, rows.size()).clear();
      rows.add(Row.heading(more));
    }
    return rows;
  }

  /**
   * {@return the mandates of an allotment by place: each takes that of the one that it replaces or,
   * if there is none, the first that is free}
   */
  private List<List<Mandate>> places(Allotted allotted) {
    List<List<Mandate>> places = new ArrayList<>();
    Map<Id<Mandate>, List<Mandate>> byMandate = new HashMap<>();
    for (Mandate mandate : allotted.mandates()) {
      if (seats.takesSeat(mandate)) {
        List<Mandate> place =
            mandate
                .replaces()
                .map(byMandate::get)
                .filter(before -> isFree(before, mandate))
                .or(() -> places.stream().filter(each -> isFree(each, mandate)).findFirst())
                .orElseGet(
                    () -> {
                      List<Mandate> another = new ArrayList<>();
                      places.add(another);
                      return another;
                    });
        place.add(mandate);
        byMandate.put(mandate.id(), place);
      }
    }
    while (places.size() < Math.min(allotted.seats(), MOST_ROWS)) {
      places.add(List.of());
    }
    // Who sits too many is looked for first.
    places.sort(Comparator.comparing(place -> place.stream().noneMatch(this::isTooMany)));
    return places;
  }

  private boolean isTooMany(Mandate mandate) {
    return tooManyDays.get().containsKey(mandate.id());
  }

  private static boolean isFree(List<Mandate> place, Mandate mandate) {
    return place.isEmpty() || !Iterables.getLast(place).term().overlaps(mandate.term());
  }

  private Row row(
      List<Mandate> seat,
      ImmutableListMultimap<Id<Mandate>, Mandate> standIns,
      TimeAxis axis,
      DossierText text) {
    ImmutableList.Builder<Bar> bars = ImmutableList.builder();
    ImmutableList.Builder<Bar> below = ImmutableList.builder();
    ImmutableList.Builder<Mark> marks = ImmutableList.builder();
    vacancies(seat)
        .forEach(days -> axis.bar(days, Fill.VACANT, "", vacancy(days, text)).ifPresent(bars::add));
    for (Mandate mandate : seat) {
      bars(mandate, axis, text).forEach(bars::add);
      faults(mandate.id(), Optional.of(mandate.term()), axis, text).forEach(marks::add);
      for (Mandate standIn : standIns.get(mandate.id())) {
        axis.bar(standIn.term(), Fill.SECOND, "", tip(standIn, text)).ifPresent(below::add);
      }
    }
    Optional<Mandate> shown =
        settings()
            .today()
            .map(day -> seat.stream().filter(each -> each.term().contains(day)).findFirst())
            .orElseGet(() -> seat.stream().reduce((first, second) -> second));
    return new Row(
        shown
            .map(mandate -> text.of(Person.class, mandate.holder()))
            .orElseGet(() -> text.text("seats.vacant")),
        shown
            .map(
                mandate ->
                    DossierText.joined(organisation(mandate, text), text.until(mandate.term())))
            .orElse(""),
        bars.build(),
        below.build(),
        marks.build());
  }

  private static String vacancy(Term days, DossierText text) {
    return text.text("seats.vacant-during", text.of(days));
  }

  /**
   * {@return the days of the span on which a seat was empty, and the body had a vacant seat; none
   * for the row of a member too many}
   */
  private List<Term> vacancies(List<Mandate> seat) {
    if (seat.stream().anyMatch(this::isTooMany)) {
      return List.of();
    }
    List<Term> vacant =
        counts.where(
            count -> count.seats().isPresent() ? count.vacant() > 0 : seat.isEmpty(),
            settings().span());
    for (Mandate mandate : seat) {
      vacant = vacant.stream().flatMap(days -> days.minus(mandate.term()).stream()).toList();
    }
    return vacant;
  }

  private Row deputy(Mandate mandate, TimeAxis axis, DossierText text) {
    return Row.of(
        text.of(Person.class, mandate.holder()),
        DossierText.joined(
            text.of(mandate.heldAs()), organisation(mandate, text), text.until(mandate.term())),
        axis.bar(mandate.term(), Fill.SECOND, "", tip(mandate, text)).stream().toList(),
        faults(mandate.id(), Optional.of(mandate.term()), axis, text).toList());
  }

  private Stream<Bar> bars(Mandate mandate, TimeAxis axis, DossierText text) {
    String name = text.of(Person.class, mandate.holder());
    String tip = tip(mandate, text);
    Stream<Bar> held = axis.bars(mandate.term(), Fill.HELD, name, tip);
    Stream<Bar> over =
        overFrom(mandate)
            .flatMap(day -> mandate.term().intersection(Term.from(day)))
            .flatMap(days -> axis.bar(days, Fill.OVER, "", tip))
            .stream();
    Stream<Bar> tooMany =
        tooManyDays.get().get(mandate.id()).stream()
            .flatMap(
                days ->
                    axis
                        .bar(days, Fill.FAULT, "", text.text("seats.too-many", text.of(days)))
                        .stream());
    return Stream.of(held, over, tooMany).flatMap(each -> each);
  }

  private String tip(Mandate mandate, DossierText text) {
    return DossierText.joined(
        text.of(Person.class, mandate.holder()),
        organisation(mandate, text),
        seats.takesSeat(mandate) ? "" : text.of(mandate.heldAs()),
        text.of(mandate.term()));
  }

  /** {@return the first day on which a holder holds over, if that day comes within the term} */
  private Optional<LocalDate> overFrom(Mandate mandate) {
    return seats
        .terms()
        .findDueEnd(mandate)
        .map(day -> day.plusDays(1))
        .filter(mandate.term()::contains)
        .filter(day -> !settings().isToCome(day));
  }

  /**
   * {@return the days on which each mandate is one too many: where more sit than there are seats,
   * those who came last}
   */
  private ImmutableListMultimap<Id<Mandate>, Term> findTooManyDays() {
    Map<Id<Mandate>, RangeSet<LocalDate>> days = new LinkedHashMap<>();
    for (Limit limit : limits.get()) {
      for (Stretch<SeatCount> stretch : limit.counts().within(settings().span())) {
        int excess = stretch.value().excess();
        if (excess > 0) {
          latest(stretch.term().firstDayOrThrow(), limit)
              .limit(excess)
              .forEach(
                  mandate ->
                      days.computeIfAbsent(mandate.id(), none -> TreeRangeSet.create())
                          .add(stretch.term().toRange()));
        }
      }
    }
    ImmutableListMultimap.Builder<Id<Mandate>, Term> all = ImmutableListMultimap.builder();
    days.forEach(
        (mandate, ranges) ->
            ranges.asRanges().forEach(range -> all.put(mandate, Term.from(range))));
    return all.build();
  }

  /** {@return the mandates that count towards a limit on a day, those that began last first} */
  private Stream<Mandate> latest(LocalDate day, Limit limit) {
    Collection<Mandate> mandates = seats.certain().body().mandates();
    return mandates.stream()
        .filter(mandate -> mandate.term().contains(day) && seats.certain().takesSeat(mandate))
        .filter(mandate -> counts(mandate, day, limit))
        .sorted(
            Comparator.comparing(Mandate::term, Comparator.comparing(Term::firstDayOrThrow))
                .reversed());
  }

  private boolean counts(Mandate mandate, LocalDate day, Limit limit) {
    return limit
        .allotment()
        .map(each -> seats.certain().allotment(mandate).filter(each.code()::equals).isPresent())
        .orElseGet(
            () ->
                !seats
                    .certain()
                    .days(mandate, Term.on(day), SeatAllotment::countsTowardsCap)
                    .isEmpty());
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(SeatTimeline.class);
  }
}
