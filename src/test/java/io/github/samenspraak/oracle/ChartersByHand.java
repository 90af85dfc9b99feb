package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Which charter of a platform is in force on a day, and which says what is asked of a year. */
final class ChartersByHand {

  /** No charter of the registers begins or ends outside these years. */
  private static final int FIRST_YEAR = 2015;

  private static final int LAST_YEAR = 2036;

  private record Charter(Days days, JsonNode json) {

    CalendarByHand calendar() {
      return json.has("reporting")
          ? CalendarByHand.of(json.get("reporting"))
          : CalendarByHand.PLAIN;
    }
  }

  private final RecordsByHand records;
  private final List<Charter> charters;
  private final SortedMap<Integer, Charter> governing = new TreeMap<>();

  ChartersByHand(JsonNode platform, RecordsByHand records) {
    this.records = records;
    this.charters =
        Json.each(platform, "charters")
            .map(each -> new Charter(records.certain(Json.days(each, "inForce")), each))
            .sorted(Comparator.comparing(each -> each.days().first()))
            .toList();
    govern();
  }

  /** A year is that of the charter in force on its last day, as that divides time. */
  private void govern() {
    int last = FIRST_YEAR;
    for (LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1);
        day.getYear() <= LAST_YEAR;
        day = day.plusDays(1)) {
      Optional<Charter> charter = find(day);
      if (charter.isPresent() && charter.get().calendar().isLast(day)) {
        int year = charter.get().calendar().yearOf(day);
        if (year > last) {
          governing.put(year, charter.get());
          last = year;
        }
      }
    }
  }

  private Optional<Charter> find(LocalDate day) {
    return charters.stream()
        .filter(each -> each.days().contains(day))
        .reduce((earlier, later) -> later);
  }

  /** {@return the charter that is certainly in force on a day} */
  Optional<JsonNode> on(LocalDate day) {
    return find(day).map(Charter::json);
  }

  /** {@return how the charter in force on a day divides time} */
  CalendarByHand calendarOn(LocalDate day) {
    return find(day).map(Charter::calendar).orElse(CalendarByHand.PLAIN);
  }

  /** {@return the years of which a charter says what is asked} */
  IntStream years() {
    return governing.keySet().stream().mapToInt(year -> year);
  }

  /** {@return the charter that says what is asked of a year} */
  Optional<JsonNode> governing(int year) {
    return Optional.ofNullable(governing.get(year)).map(Charter::json);
  }

  CalendarByHand calendar(int year) {
    return governing.containsKey(year) ? governing.get(year).calendar() : CalendarByHand.PLAIN;
  }

  /** {@return whether the platform certainly exists, and is asked, on all days of a year} */
  boolean isFull(int year) {
    Days chartered =
        new Days(
            charters.get(0).days().first(),
            charters.stream().map(each -> each.days().last()).max(Comparator.naturalOrder()).get());
    Days days = calendar(year).days(year);
    return days.first()
        .datesUntil(days.last().plusDays(1))
        .allMatch(day -> records.isAsked(day) && records.certainlyExists(day, chartered));
  }
}
