package io.github.samenspraak.sheet;

import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.sheet.RowReader.Context;
import io.github.samenspraak.sheet.RowReader.OfNamed;
import io.github.samenspraak.sheet.RowReader.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An item of a list, read cell by cell from a row. */
final class RowItem {

  /** A value of each year of a term. */
  private record EachYear(Column column, Object value, CellPlace place) {}

  /** Fewer letters are a mark, not a name. */
  private static final int SHORTEST_NAME = 3;

  private static final AttributeDescriptor HOLDER =
      TypeDescriptor.of(Mandate.class).find("holder").orElseThrow();

  private final ListSheet list;
  private final Draft draft;
  private final CellValues values;
  private final DraftFiller filler;
  private final Notebook notes;
  private final Map<String, Integer> positions = new HashMap<>(0);
  private final List<EachYear> eachYear = new ArrayList<>(0);
  private final List<Reference> deputies = new ArrayList<>(0);
  private @Nullable OfNamed ofNamed;
  private @Nullable Reference owner;
  private @Nullable SheetCell firstName;
  private @Nullable SheetCell lastName;
  private @Nullable CellPlace namePlace;
  private String nameAttribute = "";
  private int firstYear = Integer.MAX_VALUE;

  RowItem(ListSheet list, CellPlace place, CellValues values, Notebook notes) {
    this.list = list;
    this.draft = new Draft(list.type(), place);
    this.values = values;
    this.filler = new DraftFiller(values);
    this.notes = notes;
  }

  /**
   * {@return the first year that a column with a value is about; the largest number if there is
   * none}
   */
  int firstYear() {
    return firstYear;
  }

  void read(Column column, SheetCell cell, CellPlace place) {
    switch (column.role()) {
      case OWNER -> {
        if (!CellValues.isNothing(cell)) {
          owner = new Reference(cell.text(), list.list(), place);
        }
      }
      case POSITION ->
          CellNumbers.number(cell.text())
              .ifPresent(number -> positions.put(column.name(), number.intValue()));
      case FIRST_NAME -> {
        firstName = cell;
        nameAttribute = column.name();
        namePlace = namePlace == null ? place : namePlace;
      }
      case LAST_NAME -> {
        lastName = cell;
        nameAttribute = column.name();
        namePlace = place;
      }
      case OF_NAMED ->
          filler.put(
              ofNamed(column).values(),
              column,
              column.path().subList(1, column.path().size()),
              cell,
              place);
      case DEPUTY -> readDeputy(cell, place);
      case OF_YEAR -> readOfYear(column, cell, place);
      case OF_EACH_YEAR -> {
        Object value = values.read(cell, column.attribute().orElseThrow(), place);
        if (value != null) {
          eachYear.add(new EachYear(column, value, place));
        }
      }
      default -> {
        if (!isHeldAs(column, cell, place) && !isSeatWithoutVote(column, cell, place)) {
          filler.put(draft, column, column.path(), cell, place);
        }
      }
    }
  }

  private OfNamed ofNamed(Column column) {
    if (ofNamed == null) {
      AttributeDescriptor named = list.type().find(column.path().get(0)).orElseThrow();
      ofNamed =
          new OfNamed(named, new Draft(ListSheet.typeOfNamed(named), draft.place().orElseThrow()));
    }
    return ofNamed;
  }

  /** {@return whether a cell with roles says as what the mandate is held, and nothing else} */
  private boolean isHeldAs(Column column, SheetCell cell, CellPlace place) {
    if (!draft.is(Mandate.class) || !column.is("roles")) {
      return false;
    }
    Optional<String> heldAs = CellWords.constant(HeldAs.class, cell.text());
    if (heldAs.isEmpty() || CellWords.constant(BodyRole.class, cell.text()).isPresent()) {
      return false;
    }
    if (!draft.has("heldAs")) {
      draft.set("heldAs", heldAs.get(), place);
    }
    return true;
  }

  /** {@return whether a cell with roles says who has no vote, such as “observer”: a seat} */
  private boolean isSeatWithoutVote(Column column, SheetCell cell, CellPlace place) {
    boolean isSeat =
        draft.is(Mandate.class)
            && column.is("roles")
            && !draft.has("allotment")
            && cell.text().indexOf('(') < 0
            && SheetWords.hasOne(cell.text(), "nonVoting");
    if (isSeat) {
      draft.set("allotment", cell.text(), place);
    }
    return isSeat;
  }

  /** Reads who stands in, or as what the mandate is held: “member / deputy”, “deputy: yes”. */
  private void readDeputy(SheetCell cell, CellPlace place) {
    String text = cell.text();
    Optional<String> heldAs =
        CellWords.constant(HeldAs.class, text)
            .or(
                () ->
                    CellWords.truth(text)
                        .map(isDeputy -> (isDeputy ? HeldAs.DEPUTY : HeldAs.MEMBER).name()));
    if (heldAs.isPresent()) {
      draft.set("heldAs", heldAs.get(), place);
    } else if (text.length() < SHORTEST_NAME && !CellValues.isNothing(cell)) {
      // It is no such word: the reader of the document says which there are.
      draft.set("heldAs", text, place);
    } else if (values.read(cell, HOLDER, place) instanceof Reference deputy) {
      deputies.add(deputy);
    }
  }

  private void readOfYear(Column column, SheetCell cell, CellPlace place) {
    Object value = values.read(cell, column.attribute().orElseThrow(), place);
    if (value != null) {
      firstYear = Math.min(firstYear, column.year().orElseThrow());
      putOfYear(column.path(), column.year().orElseThrow(), value, place);
    }
  }

  private void putOfYear(List<String> path, int year, Object value, CellPlace place) {
    String key = path.get(0);
    BigDecimal number = BigDecimal.valueOf(year);
    Draft ofYear =
        draft.parts(key).stream()
            .filter(part -> part.get("year").equals(Optional.of(number)))
            .findFirst()
            .orElseGet(() -> ofYear(key, number, place));
    ofYear.set(path.get(1), value, place);
  }

  Row finish(Context context, SheetSections sections) {
    if (namePlace != null) {
      // Beside “first name” the last name often is just “name”.
      Optional<String> last =
          Optional.ofNullable(lastName)
              .map(SheetCell::text)
              .or(() -> draft.get(nameAttribute).map(RowItem::text));
      String name =
          Stream.of(Optional.ofNullable(firstName).map(SheetCell::text), last)
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" "));
      draft.set(
          nameAttribute,
          draft.is(Person.class)
              ? name
              : new Reference(name, draft.type().find(nameAttribute).orElseThrow(), namePlace),
          namePlace);
    }
    if (draft.is(Person.class)) {
      draft.text("name").ifPresent(name -> draft.set("name", ElementNames.fromCell(name)));
    }
    if (draft.is(Mandate.class)) {
      sections.complete(draft);
    }
    if (draft.is(Membership.class) && draft.has("endReason") && !hasEnd(draft)) {
      CellPlace place = draft.place("endReason").orElse(CellPlace.NOWHERE);
      notes.passOver("remark", place, place.heading());
      draft.remove("endReason");
    }
    eachYear.forEach(this::spread);
    return new Row(draft, list, owner, positions, ofNamed, context);
  }

  /**
   * {@return a row for each deputy who is named beside the holder of a mandate, and who stands in
   * on the same days}
   */
  List<Row> deputies(Row member) {
    return deputies.stream()
        .map(deputy -> new Row(deputy(deputy), list, owner, positions, null, member.context()))
        .toList();
  }

  private Draft deputy(Reference name) {
    CellPlace place = name.place();
    notes.guess("deputy", place);
    Draft deputy = new Draft(list.type(), place).set("holder", name, place);
    deputy.set("heldAs", HeldAs.DEPUTY.name());
    for (String key : List.of("allotment", "onBehalfOf")) {
      draft.get(key).ifPresent(value -> deputy.set(key, value, place));
    }
    draft.part("term").ifPresent(term -> deputy.set("term", term.copy()));
    return deputy;
  }

  private static boolean hasEnd(Draft draft) {
    return draft.part("term").filter(term -> term.has("lastDay")).isPresent();
  }

  private static String text(Object name) {
    return name instanceof Reference reference ? reference.text() : name.toString();
  }

  /** Gives each year of the term the same value. */
  private void spread(EachYear each) {
    Optional<Draft> term = draft.part("initialTerm");
    OptionalInt first = year(term, "firstDay");
    OptionalInt last = year(term, "lastDay");
    if (first.isPresent() && last.isPresent() && last.getAsInt() - first.getAsInt() < 100) {
      List<String> path = each.column().path().subList(0, each.column().path().size() - 1);
      for (int year = first.getAsInt(); year <= last.getAsInt(); year++) {
        putOfYear(path, year, each.value(), each.place());
      }
      notes.guess(
          "each-year",
          each.place(),
          each.place().heading(),
          Integer.toString(first.getAsInt()),
          Integer.toString(last.getAsInt()));
    } else {
      notes.refuse("each-year-without-term", each.place(), each.place().heading());
    }
  }

  private static OptionalInt year(Optional<Draft> term, String key) {
    return term.flatMap(each -> each.day(key)).stream().mapToInt(LocalDate::getYear).findFirst();
  }

  private Draft ofYear(String key, BigDecimal year, CellPlace place) {
    Draft added = new Draft(TypeDescriptor.of(draft.type().find(key).orElseThrow().type()), place);
    draft.list(key).add(added.set("year", year, place));
    return added;
  }
}
