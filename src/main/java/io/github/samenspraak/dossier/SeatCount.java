package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.index.seats.Seats;
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
    return seated
        .with(certain, (all, sure) -> new SeatCount(all, sure, OptionalInt.empty()))
        .with(
            seats.plans().map(plan -> plan.map(SeatPlan::seats).orElse(OptionalInt.empty())),
            (count, cap) -> new SeatCount(count.seated(), count.certain(), cap));
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
  record Staircase(
      TimeAxis axis, ImmutableList<Stretch<SeatCount>> stretches, int rise, DossierText text)
      implements Chart.Band {

    /** The height of the highest step in a figure. */
    static final int HIGH = 96;

    /** The height of the highest step where a glance is enough. */
    static final int LOW = 48;

    private static final int ROOM = 26;

    /** One too many of very many would not be seen. */
    private static final int LEAST_EXCESS = 9;

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
      int most = stretches.stream().mapToInt(each -> each.value().most()).max().orElse(1);
      int base = top + ROOM + rise;
      for (Stretch<SeatCount> stretch : stretches) {
        draw(out, stretch, base, Math.max(1, most));
      }
      flat(out, "base", 0, 100, base, "");
      label(out, base, Math.max(1, most));
    }

    private void draw(Markup out, Stretch<SeatCount> stretch, int base, int most) {
      SeatCount count = stretch.value();
      Term term = stretch.term();
      double from = axis.at(term.firstDayOrThrow());
      double to = axis.at(term.lastDay().orElseThrow().plusDays(1));
      int top = base - height(count.seated() - count.excess(), most);
      out.start("g").element("title", text.text("seats.tip", text.of(term), words(count)));
      box(out, "area", from, to, top, base - top);
      axis.ahead(term)
          .ifPresent(
              days -> box(out, "area-ahead", axis.at(days.firstDayOrThrow()), to, top, base - top));
      if (count.vacant() > 0) {
        int free = height(count.seats().orElseThrow(), most) - (base - top);
        box(out, "vacant", from, to, top - free, free);
      }
      if (count.excess() > 0) {
        int above = Math.max(LEAST_EXCESS, height(count.seated(), most) - (base - top));
        excess(out, from, to, top - above, above, words(count));
      }
      if (count.seats().isPresent()) {
        int y = base - height(count.seats().getAsInt(), most);
        flat(out, "cap", from, to, y, "");
      }
      out.endLine();
    }

    private static void excess(
        Markup out, double from, double to, int y, int height, String words) {
      box(out, "fault", from, to, y, height);
      flat(out, "fault-stripes", from, to, y + height / 2, Integer.toString(height));
      Chart.mark(out, (from + to) / 2, y - 8, Chart.Shape.FAULT, words);
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

    private int height(int number, int most) {
      return (int) Math.round(number * (double) rise / most);
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

    /** Writes the number of members into the widest steps, where it fits. */
    private void label(Markup out, int base, int most) {
      for (Stretch<SeatCount> stretch : stretches) {
        double from = axis.at(stretch.term().firstDayOrThrow());
        double to = axis.at(stretch.term().lastDay().orElseThrow().plusDays(1));
        String words = words(stretch.value());
        String number = Integer.toString(stretch.value().seated());
        Width ofWords = Width.of(words, to - from);
        Width ofNumber = Width.of(number, to - from);
        int y = base - 6;
        if (height(stretch.value().seated(), most) < 20) {
          continue;
        }
        if (ofWords == Width.ANY) {
          Chart.text(out, from, y, "start", Width.ANY, "in-area", words);
        } else if (ofNumber != Width.NONE) {
          Chart.text(out, from, y, "start", ofNumber, "in-area", number);
        }
      }
    }

    private String words(SeatCount count) {
      return count.seats().isPresent()
          ? text.text("seats.of", count.seated(), count.seats().getAsInt())
          : text.text("seats.members", count.seated());
    }
  }
}
