package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Since when the records of a platform are complete, and when it exists and works. */
final class RecordsByHand {

  private final LocalDate today;
  private final Optional<LocalDate> recordedFrom;
  private final List<Days> suspensions;

  /** From the first day on which the platform may exist to the last. */
  private final Days existence;

  /** From the last day on which the platform was established; absent if nobody recorded that. */
  private final Optional<LocalDate> established;

  /** The last day on which it is certainly not dissolved. */
  private final LocalDate lastDay;

  RecordsByHand(JsonNode register, JsonNode platform, LocalDate today) {
    this.today = today;
    Optional<String> established = Json.text(platform, "established");
    Optional<String> dissolved = Json.text(platform, "dissolved");
    this.existence =
        new Days(
            established.map(RecordsByHand::earliest).orElse(LocalDate.MIN),
            dissolved.map(RecordsByHand::latest).orElse(LocalDate.MAX));
    this.established = established.map(RecordsByHand::latest);
    this.lastDay = dissolved.map(RecordsByHand::earliest).orElse(LocalDate.MAX);
    this.recordedFrom =
        Json.day(platform, "recordedFrom").or(() -> Json.day(register, "recordedFrom"));
    this.suspensions =
        Json.each(platform, "suspensions").map(each -> Json.days(each, "term")).toList();
  }

  LocalDate today() {
    return today;
  }

  /** {@return the days on which something certainly holds} */
  Days certain(Days days) {
    if (!days.isSinceUnknown()) {
      return days;
    }
    LocalDate since = recordedFrom.orElse(days.isOpen() ? today : days.last());
    return new Days(since.isBefore(days.last()) ? since : days.last(), days.last());
  }

  /** {@return whether the platform may exist on a day} */
  boolean mayExist(LocalDate day) {
    return existence.contains(day);
  }

  /** {@return whether the platform may exist on a day, and is certainly not dissolved} */
  boolean isAlive(LocalDate day) {
    return existence.contains(day) && !day.isAfter(lastDay);
  }

  /**
   * {@return whether the platform certainly exists on a day} If nobody recorded when it was
   * established, it exists from its first to its last charter.
   */
  boolean certainlyExists(LocalDate day, Days chartered) {
    Days days = established.map(first -> new Days(first, lastDay)).orElse(chartered);
    return days.contains(day) && isAlive(day);
  }

  boolean isSuspended(LocalDate day) {
    return suspensions.stream().anyMatch(days -> days.contains(day));
  }

  boolean isRecorded(LocalDate day) {
    return recordedFrom.map(since -> !day.isBefore(since)).orElse(true);
  }

  /** {@return whether something may be missing on a day} */
  boolean isAsked(LocalDate day) {
    return isRecorded(day) && isAlive(day) && !isSuspended(day);
  }

  /**
   * {@return the day by which something is due that would be due on a day, if it is asked at all:
   * nothing falls due while the platform does not exist}
   */
  Optional<LocalDate> due(LocalDate day) {
    if (!isRecorded(day)) {
      return Optional.empty();
    }
    LocalDate due = day;
    while (isSuspended(due)) {
      LocalDate suspended = due;
      if (suspensions.stream().anyMatch(days -> days.contains(suspended) && days.isOpen())) {
        return Optional.empty();
      }
      due = due.plusDays(1);
    }
    return Optional.of(due).filter(this::isAsked);
  }

  private static LocalDate earliest(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atDay(1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate latest(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atDay(1).plusYears(1).minusDays(1);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
