package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.sheet.WorkbookNote.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the notes on a workbook: of what occurs again and again in a column, the first. */
final class Notebook {

  private final Map<List<Object>, WorkbookNote> notes = new LinkedHashMap<>();
  private final Set<String> seenEverywhere = new HashSet<>();

  /** Notes something about the whole workbook. */
  void guess(String code, Object... arguments) {
    add(new WorkbookNote(Kind.GUESSED, code, Optional.empty(), ImmutableList.copyOf(arguments), 1));
  }

  void guess(String code, CellPlace place, Object... arguments) {
    add(Kind.GUESSED, code, place, arguments);
  }

  /** Notes something about the whole workbook. */
  void passOver(String code, Object... arguments) {
    add(
        new WorkbookNote(
            Kind.PASSED_OVER, code, Optional.empty(), ImmutableList.copyOf(arguments), 1));
  }

  void passOver(String code, CellPlace place, Object... arguments) {
    add(Kind.PASSED_OVER, code, place, arguments);
  }

  /** Notes something that most sheets have, once for all. */
  void passOverEverywhere(String code, CellPlace place) {
    if (seenEverywhere.add(code)) {
      passOver(code, place);
    }
  }

  void refuse(String code, CellPlace place, Object... arguments) {
    add(Kind.NOT_UNDERSTOOD, code, place, arguments);
  }

  private void add(Kind kind, String code, CellPlace place, Object... arguments) {
    Optional<CellPlace> somewhere = Optional.of(place).filter(each -> !each.sheet().isEmpty());
    add(new WorkbookNote(kind, code, somewhere, ImmutableList.copyOf(arguments), 1));
  }

  private void add(WorkbookNote note) {
    List<Object> column =
        List.of(
            note.code(),
            note.place().map(CellPlace::sheet),
            note.place().map(CellPlace::column),
            note.place().isEmpty() ? note.arguments() : "");
    notes.merge(
        column,
        note,
        (first, again) ->
            new WorkbookNote(
                first.kind(),
                first.code(),
                first.place(),
                first.arguments(),
                first.place().filter(place -> place.row() > 0).isPresent()
                    ? first.count() + 1
                    : 1));
  }

  /** {@return the notes, first what was guessed, last what was not understood} */
  ImmutableList<WorkbookNote> notes() {
    return notes.values().stream()
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .collect(ImmutableList.toImmutableList());
  }
}
