package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import tools.jackson.databind.JsonNode;

/**
 * Years that begin on a day of the calendar, each called after the calendar year in which it does.
 *
 * @param begins that day; 28 February for 29 February in a year without it
 */
record CalendarByHand(MonthDay begins) {

  static final CalendarByHand PLAIN = new CalendarByHand(MonthDay.of(1, 1));

  /** {@return the years of what says when they begin} */
  static CalendarByHand of(JsonNode object) {
    return Json.text(object, "yearBegins")
        .map(MonthDay::parse)
        .map(CalendarByHand::new)
        .orElse(PLAIN);
  }

  LocalDate first(int year) {
    return begins.atYear(year);
  }

  LocalDate last(int year) {
    return first(year + 1).minusDays(1);
  }

  Days days(int year) {
    return new Days(first(year), last(year));
  }

  int yearOf(LocalDate day) {
    int year = day.getYear();
    return day.isBefore(first(year)) ? year - 1 : year;
  }

  boolean isLast(LocalDate day) {
    return last(yearOf(day)).equals(day);
  }

  /** {@return the day by which something is due that comes round every year} */
  static LocalDate due(JsonNode due, LocalDate lastDay) {
    String text = due.isString() ? due.stringValue() : "";
    if (text.startsWith("P") || due.has("within")) {
      return lastDay.plus(Period.parse(Json.text(due, "within", text)));
    }
    int later = Json.number(due, "yearsLater").orElse(1);
    return MonthDay.parse(Json.text(due, "day", text)).atYear(lastDay.getYear() + later);
  }
}
