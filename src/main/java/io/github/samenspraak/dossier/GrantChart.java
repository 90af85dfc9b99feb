package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Account;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.dossier.Chart.Bar;
import io.github.samenspraak.dossier.Chart.Fill;
import io.github.samenspraak.dossier.Chart.Row;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What was granted under all covenants of a register for each year, paid, and is still to pay. */
public final class GrantChart extends ChartDrawing {

  private final RegisterIndex index;

  private GrantChart(RegisterIndex index, DrawingSettings settings) {
    super(settings);
    this.index = index;
  }

  /**
   * {@return the figure of the money of the covenants of a register}
   *
   * @param index of the register
   * @param span the days whose years to show, with a first and a last one
   */
  public static GrantChart of(RegisterIndex index, Term span) {
    return of(index, DrawingSettings.of(span));
  }

  /**
   * {@return the figure of the money of the covenants of a register}
   *
   * @param index of the register
   * @param settings the days whose years to show, and the day by which to look at payments
   */
  public static GrantChart of(RegisterIndex index, DrawingSettings settings) {
    return new GrantChart(index, settings);
  }

  /** The sums of a year in one currency. */
  private record Sums(Money granted, Money inKind, Money paid, Money toPay) {

    static Sums of(Account account) {
      return new Sums(account.granted(), account.inKind(), account.paid(), account.toPay());
    }

    Sums plus(Sums other) {
      return new Sums(
          granted.plus(other.granted),
          inKind.plus(other.inKind),
          paid.plus(other.paid),
          toPay.plus(other.toPay));
    }
  }

  private LocalDate day() {
    return settings().today().orElse(LocalDate.MAX);
  }

  /** {@return the sums of each year of the span, by currency} */
  private Map<CurrencyUnit, Map<Year, Sums>> sums() {
    Map<CurrencyUnit, Map<Year, Sums>> sums = new TreeMap<>();
    for (Covenant covenant : index.register().covenants()) {
      index.findCourse(covenant).ifPresent(course -> add(course, sums));
    }
    return sums;
  }

  private void add(CovenantCourse course, Map<CurrencyUnit, Map<Year, Sums>> sums) {
    for (Year year : course.grantedYears()) {
      if (settings().span().overlaps(Term.in(year))) {
        for (Account account : course.accounts(year, day())) {
          sums.computeIfAbsent(account.granted().getCurrencyUnit(), none -> new TreeMap<>())
              .merge(year, Sums.of(account), Sums::plus);
        }
      }
    }
  }

  @Override
  Optional<ChartDrawing> during(Term days) {
    return Optional.of(of(index, settings().withSpan(days)));
  }

  @Override
  String title(DossierText text) {
    Optional<Year> year = settings().today().map(Year::from);
    for (Map<Year, Sums> years : sums().values()) {
      if (year.isPresent() && years.containsKey(year.get())) {
        Sums its = years.get(year.get());
        return text.text(
            "grants.title.year",
            year.get().toString(),
            text.of(its.granted()),
            text.of(its.paid()),
            text.of(its.toPay()));
      }
    }
    return text.text("grants.title");
  }

  @Override
  String description(DossierText text) {
    return text.text("grants.description");
  }

  @Override
  ImmutableList<LegendEntry> legend(DossierText text) {
    return ImmutableList.of(
        LegendEntry.of(Fill.HELD, text.text("legend.paid")),
        LegendEntry.of(Fill.AHEAD, text.text("legend.to-pay")),
        LegendEntry.of(Fill.VACANT, text.text("legend.granted")),
        LegendEntry.of(Fill.FAULT, text.text("legend.overpaid")));
  }

  @Override
  DrawingTable table(DossierText text) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    sums()
        .values()
        .forEach(
            years ->
                years.forEach(
                    (year, its) ->
                        rows.add(
                            ImmutableList.of(
                                year.toString(),
                                text.of(its.granted()),
                                text.of(its.inKind()),
                                text.of(its.paid()),
                                text.of(its.toPay())))));
    return new DrawingTable(
        ImmutableList.of(
            text.text("column.year"),
            text.text("column.granted"),
            text.text("column.in-kind"),
            text.text("column.paid"),
            text.text("column.to-pay")),
        rows.build());
  }

  @Override
  ImmutableList<Chart> charts(DossierText text) {
    List<Row> rows = new ArrayList<>();
    for (Map<Year, Sums> years : sums().values()) {
      BigDecimal most =
          years.values().stream()
              .flatMap(each -> List.of(each.granted(), each.paid()).stream())
              .map(Money::getAmount)
              .reduce(BigDecimal.ONE, BigDecimal::max);
      years.forEach((year, its) -> rows.add(row(year, its, most, text)));
    }
    return ImmutableList.of(
        new Chart(
            ImmutableList.of(), Optional.empty(), Optional.empty(), ImmutableList.copyOf(rows)));
  }

  private static Row row(Year year, Sums its, BigDecimal most, DossierText text) {
    double granted = part(its.granted(), most);
    double paid = part(its.paid(), most);
    String words =
        text.text("grants.row", text.of(its.granted()), text.of(its.paid()), text.of(its.toPay()));
    List<Bar> bars = new ArrayList<>();
    if (granted > 0) {
      bars.add(new Bar(0, granted, Fill.VACANT, "", words));
    }
    if (paid > 0) {
      bars.add(new Bar(0, paid, Fill.HELD, "", words));
    }
    if (its.toPay().isPositive()) {
      bars.add(new Bar(paid, paid + part(its.toPay(), most), Fill.AHEAD, "", words));
    } else if (its.toPay().isNegative()) {
      bars.add(new Bar(paid - part(its.toPay().negated(), most), paid, Fill.FAULT, "", words));
    }
    return Row.of(year.toString(), words, bars, List.of());
  }

  private static double part(Money amount, BigDecimal most) {
    return amount
        .getAmount()
        .multiply(BigDecimal.valueOf(100))
        .divide(most, 4, RoundingMode.HALF_UP)
        .doubleValue();
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(GrantChart.class);
  }
}
