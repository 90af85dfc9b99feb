package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Timeline.Stretch;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How many members sit on one day, out of how many seats.
 *
 * @param seated the number of members whose seats count; of a body without a plan, of all members
 * @param certain the number of those who certainly sit already
 * @param seats the number of seats; absent if no plan sets one
 */
record SeatCount(int seated, int certain, OptionalInt seats) {

  /** {@return the count on each day} */
  static Timeline<SeatCount> of(Seats seats) {
    boolean planned = !seats.body().seatPlans().isEmpty();
    Timeline<Integer> seated = planned ? seats.seated() : seats.sitting();
    Timeline<Integer> certain = planned ? seats.certain().seated() : seats.certain().sitting();
    return of(
        seated,
        certain,
        seats.plans().map(plan -> plan.map(SeatPlan::seats).orElse(OptionalInt.empty())));
  }

  /** {@return the count of an allotment on each day, whose seats are the most that it may have} */
  static Timeline<SeatCount> of(Seats seats, String allotment) {
    return of(
        seats.seatedOn(allotment),
        seats.certain().seatedOn(allotment),
        seats
            .plans()
            .map(
                plan ->
                    plan.flatMap(each -> each.findAllotment(allotment))
                        .map(SeatAllotment::maximum)
                        .orElse(OptionalInt.empty())));
  }

  private static Timeline<SeatCount> of(
      Timeline<Integer> seated, Timeline<Integer> certain, Timeline<OptionalInt> seats) {
    return seated
        .with(certain, (all, sure) -> new SeatCount(all, sure, OptionalInt.empty()))
        .with(seats, (count, cap) -> new SeatCount(count.seated(), count.certain(), cap));
  }

  /** {@return the number of members above the number of seats} */
  int excess() {
    return Math.max(0, certain - seats.orElse(certain));
  }

  /** {@return the number of empty seats} */
  int vacant() {
    return Math.max(0, seats.orElse(seated) - seated);
  }

  int most() {
    return Math.max(seated, seats.orElse(0));
  }

  /** {@return the days around one on which a condition holds; absent if it does not on that day} */
  static Optional<Term> around(
      Timeline<SeatCount> counts, LocalDate day, Predicate<SeatCount> condition) {
    return counts.where(condition).stream().filter(term -> term.contains(day)).findFirst();
  }

  /** A staircase of the counts, with a line for the number of seats. */
  static final class Staircase implements Chart.Band {

    /** The height of the highest step in a figure. */
    static final int HIGH = 96;

    /** The height of the highest step where a glance is enough. */
    static final int LOW = 48;

    private static final int ROOM = 26;

    /** One too many of very many would not be seen. */
    private static final int LEAST_EXCESS = 9;

    /** A number needs a step of this height to stand in. */
    private static final int LEAST_LABELLED = 20;

    private final TimeAxis axis;
    private final ImmutableList<Stretch<SeatCount>> stretches;
    private final int rise;
    private final int most;
    private final DossierText text;

    Staircase(
        TimeAxis axis, ImmutableList<Stretch<SeatCount>> stretches, int rise, DossierText text) {
      this.axis = axis;
      this.stretches = stretches;
      this.rise = rise;
      this.most = stretches.stream().mapToInt(each -> each.value().most()).max().orElse(0);
      this.text = text;
    }

    @Override
    public int height() {
      return rise + ROOM + 12;
    }

    @Override
    public Set<Object> looks() {
      Set<Object> looks = new HashSet<>();
      if (stretches.stream().anyMatch(each -> each.value().excess() > 0)) {
        looks.addAll(Set.of(Chart.Fill.FAULT, Chart.Shape.FAULT));
      }
      if (stretches.stream().anyMatch(each -> each.value().vacant() > 0)) {
        looks.add(Chart.Fill.VACANT);
      }
      return looks;
    }

    @Override
    public void draw(Markup out, int top) {
      int base = top + ROOM + rise;
      stretches.forEach(stretch -> draw(out, stretch, base));
      flat(out, "base", 0, 100, base, "");
    }

    @Override
    public void label(Markup out, int top) {
      int base = top + ROOM + rise;
      stretches.forEach(stretch -> label(out, stretch, base));
    }

    private double from(Stretch<SeatCount> stretch) {
      return axis.at(stretch.term().firstDayOrThrow());
    }

    private double to(Stretch<SeatCount> stretch) {
      return axis.at(stretch.term().lastDay().orElseThrow().plusDays(1));
    }

    private int height(int number) {
      return (int) Math.round(number * (double) rise / Math.max(1, most));
    }

    /** {@return the height of those who sit, without those who sit too many} */
    private int heightWithin(SeatCount count) {
      return height(count.seated() - count.excess());
    }

    private int heightAbove(SeatCount count) {
      return Math.max(LEAST_EXCESS, height(count.seated()) - heightWithin(count));
    }

    private void draw(Markup out, Stretch<SeatCount> stretch, int base) {
      SeatCount count = stretch.value();
      Term term = stretch.term();
      double from = from(stretch);
      double to = to(stretch);
      int within = heightWithin(count);
      out.start("g").element("title", text.text("seats.tip", text.of(term), words(count)));
      box(out, "area", from, to, base - within, within);
      axis.ahead(term)
          .map(days -> axis.at(days.firstDayOrThrow()))
          .ifPresent(ahead -> box(out, "area-ahead", ahead, to, base - within, within));
      if (count.vacant() > 0) {
        int free = height(count.seats().orElseThrow()) - within;
        box(out, "vacant", from, to, base - within - free, free);
      }
      if (count.excess() > 0) {
        int above = heightAbove(count);
        box(out, "fault", from, to, base - within - above, above);
        String thickness = Integer.toString(above);
        flat(out, "fault-stripes", from, to, base - within - above + above / 2, thickness);
      }
      count.seats().ifPresent(seats -> flat(out, "cap", from, to, base - height(seats), ""));
      out.endLine();
    }

    /** Writes the number of members into a step, where it fits, and marks one with too many. */
    private void label(Markup out, Stretch<SeatCount> stretch, int base) {
      SeatCount count = stretch.value();
      double from = from(stretch);
      double to = to(stretch);
      if (count.excess() > 0) {
        int y = base - heightWithin(count) - heightAbove(count) - 8;
        Chart.mark(out, (from + to) / 2, y, Chart.Shape.FAULT, words(count));
      }
      if (height(count.seated()) >= LEAST_LABELLED) {
        // The line of today must not cross it.
        double middle = axis.today(text).map(Chart.Tick::at).orElse(to);
        boolean isBefore = middle >= to || middle - from >= to - middle;
        label(
            out,
            count,
            isBefore ? from : Math.max(from, middle),
            isBefore ? Math.min(to, middle) : to,
            base);
      }
    }

    private void label(Markup out, SeatCount count, double from, double to, int base) {
      String words = words(count);
      String number = Integer.toString(count.seated());
      boolean isRoomy = Width.of(words, to - from) == Width.ANY;
      Width fits = isRoomy ? Width.ANY : Width.of(number, to - from);
      if (fits != Width.NONE) {
        Chart.text(out, from, base - 6, "start", fits, "in-area", isRoomy ? words : number);
      }
    }

    private static void flat(
        Markup out, String css, double from, double to, int y, String thickness) {
      out.empty(
          "line",
          "class",
          css,
          "x1",
          Chart.percent(from),
          "x2",
          Chart.percent(to),
          "y1",
          Integer.toString(y),
          "y2",
          Integer.toString(y),
          thickness.isEmpty() ? "" : "stroke-width",
          thickness);
    }

    private static void box(Markup out, String css, double from, double to, int y, int height) {
      out.empty(
          "rect",
          "class",
          css,
          "x",
          Chart.percent(from),
          "y",
          Integer.toString(y),
          "width",
          Chart.percent(Math.max(to - from, 0.2)),
          "height",
          Integer.toString(height));
    }

    private String words(SeatCount count) {
      return count.seats().isPresent()
          ? text.text("seats.of", count.seated(), count.seats().getAsInt())
          : text.text("seats.members", count.seated());
    }
  }
}
