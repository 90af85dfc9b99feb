package io.github.samenspraak.sheet;

import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.sheet.RowReader.Context;
import io.github.samenspraak.sheet.RowReader.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A sheet with those who attend down, the days of meetings across, and marks in the cells. */
final class AttendanceMatrix {

  private static final AttributeDescriptor PARTY =
      TypeDescriptor.of(Attendance.class).find("party").orElseThrow();

  private final SheetLayout layout;
  private final Context context;
  private final Settings settings;
  private final NotUnderstood unknown;
  private final Map<Integer, Draft> meetings = new LinkedHashMap<>();

  AttendanceMatrix(SheetLayout layout, Context context, Settings settings, NotUnderstood unknown) {
    this.layout = layout;
    this.context = context;
    this.settings = settings;
    this.unknown = unknown;
  }

  /** {@return the meetings of the days with cells below them} */
  List<Row> meetings() {
    ListSheet list = ListSheets.get("meetings");
    return meetings.values().stream()
        .map(meeting -> new Row(meeting, list, null, Map.of(), null, context))
        .toList();
  }

  void read(SheetRow row) {
    CellPlace whole = new CellPlace(context.sheet(), row.number(), 0, "");
    Optional<Reference> who = Optional.empty();
    for (int i = 0; i < row.cells().size(); i++) {
      SheetCell cell = row.cell(i);
      CellPlace place = whole.at(i + 1, heading(i));
      if (day(i).isPresent()) {
        Draft meeting = meetings.computeIfAbsent(i, this::meeting);
        boolean isMark = !CellValues.isNothing(cell) || settings.hasMark(cell.text());
        if (isMark && who.isPresent()) {
          Draft attendance = new Draft(TypeDescriptor.of(Attendance.class), place);
          attendance.set("party", who.get(), who.get().place());
          attendance.set("presence", settings.presence(cell.text()), place);
          meeting.list("attendance").add(attendance);
        }
      } else if (!cell.isEmpty()) {
        if (who.isEmpty() && (isParty(i) || !hasParty())) {
          who = Optional.of(new Reference(CellValues.unquoted(cell.text()), PARTY, place));
        } else {
          unknown.cell(cell, place, ListSheets.get("attendance"));
        }
      }
    }
  }

  private Draft meeting(int column) {
    CellPlace at =
        new CellPlace(context.sheet(), layout.lastHeadingRow(), column + 1, heading(column));
    return new Draft(TypeDescriptor.of(Meeting.class), at)
        .set("heldOn", day(column).orElseThrow(), at);
  }

  private Optional<String> day(int column) {
    return column < layout.days().size() ? layout.days().get(column) : Optional.empty();
  }

  private String heading(int column) {
    return column < layout.headings().size() ? layout.headings().get(column) : "";
  }

  private boolean isParty(int column) {
    return column < layout.columns().size()
        && layout.columns().get(column).filter(each -> each.name().equals("party")).isPresent();
  }

  private boolean hasParty() {
    return IntStream.range(0, layout.columns().size()).anyMatch(this::isParty);
  }
}
