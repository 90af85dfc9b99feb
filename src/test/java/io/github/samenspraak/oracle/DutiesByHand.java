package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the charters of a platform say comes round every year, and what of it is late. */
final class DutiesByHand {

  static final List<String> CODES = List.of("duty-missing", "duty-late");

  private final JsonNode register;
  private final RecordsByHand records;
  private final ChartersByHand charters;
  private final OwedByHand owed;

  DutiesByHand(JsonNode register, LocalDate today) {
    this.register = register;
    JsonNode platform = register.get("platforms").get(0);
    this.records = new RecordsByHand(register, platform, today);
    this.charters = new ChartersByHand(platform, records);
    this.owed = new OwedByHand(register, today);
  }

  Set<Object> answers() {
    charters.years().filter(charters::isFull).forEach(this::addYear);
    return owed.answers();
  }

  private void addYear(int year) {
    for (JsonNode duty : charters.governing(year).orElseThrow().path("duties")) {
      records
          .due(CalendarByHand.due(duty.get("due"), charters.calendar(year).last(year)))
          .ifPresent(due -> add(Json.text(duty, "code", ""), year, due));
    }
  }

  private void add(String code, int year, LocalDate due) {
    Optional<LocalDate> done = done(code, year);
    owed.add(
        "DUTY",
        done.isPresent() ? "duty-late" : "duty-missing",
        "platform",
        charters.calendar(year).days(year),
        due,
        done,
        List.of(code, Integer.toString(year)),
        List.of(code, Integer.toString(year), due));
  }

  /** {@return the first day on which a duty was done for a year} */
  private Optional<LocalDate> done(String code, int year) {
    return Json.each(register, "dutiesDone")
        .filter(done -> Json.text(done, "duty", "").equals(code))
        .filter(done -> done.get("year").intValue() == year)
        .flatMap(done -> Json.day(done, "doneOn").stream())
        .min(Comparator.naturalOrder());
  }
}
