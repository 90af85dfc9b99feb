package io.github.samenspraak.sheet;

import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.sheet.RowReader.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Meetings that two sheets tell of: one has their days, the other who came. */
final class MeetingsToldTwice {

  private MeetingsToldTwice() {}

  /**
   * Makes one of the meetings of a body on a day, if one sheet only says who came.
   *
   * @return the meetings that are part of others now
   */
  static Set<Draft> unite(List<Row> rows, Draft register) {
    Map<List<Object>, Row> first = new HashMap<>();
    Set<Draft> united = new HashSet<>();
    for (Row row : rows) {
      Draft meeting = row.draft();
      if (meeting.is(Meeting.class) && meeting.has("body") && meeting.has("heldOn")) {
        List<Object> key =
            List.of(meeting.get("body").orElseThrow(), meeting.get("heldOn").orElseThrow());
        Optional<Row> known = Optional.ofNullable(first.putIfAbsent(key, row));
        if (known.isPresent() && isSame(known.get(), row)) {
          add(meeting, known.get().draft());
          united.add(meeting);
        }
      }
    }
    if (!united.isEmpty()) {
      rows.removeIf(row -> united.contains(row.draft()));
      register.list("meetings").removeAll(united);
    }
    return united;
  }

  private static boolean isSame(Row one, Row other) {
    return one.context() != other.context()
        && one.draft().has("attendance") != other.draft().has("attendance")
        && !other.draft().has("id");
  }

  private static void add(Draft from, Draft to) {
    for (int i = 0; i < from.size(); i++) {
      String key = from.key(i);
      Object value = from.value(i);
      if (!to.has(key)) {
        from.place(key)
            .ifPresentOrElse(place -> to.set(key, value, place), () -> to.set(key, value));
      }
    }
  }
}
