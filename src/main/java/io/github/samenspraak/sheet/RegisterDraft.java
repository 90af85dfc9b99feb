package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.sheet.RowReader.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The document of a register that is made of the rows of a workbook: names become ids, parts come
 * to what they belong to, and what nothing says is guessed.
 */
final class RegisterDraft {

  private static final ImmutableList<String> REFERRED =
      ImmutableList.of("body", "holder", "partners", "service", "heldOn", "raisedOn");
  private static final ImmutableList<String> TERMS = ImmutableList.of("term", "initialTerm");

  private final Draft register;
  private final RowReader reader;
  private final List<Row> rows;
  private final Notebook notes;
  private final CellDays days;
  private final ElementNames names = new ElementNames();
  private final Guesses guesses;
  private final References references;
  private final List<Draft> added = new ArrayList<>();

  RegisterDraft(Draft register, RowReader reader, Settings settings, Notebook notes, String name) {
    this.register = register;
    this.reader = reader;
    this.rows = reader.rows();
    this.notes = notes;
    this.days = reader.values().silently().days();
    this.guesses = new Guesses(this, reader, settings, notes, name);
    this.references = new References(this, guesses, notes);
  }

  Draft register() {
    return register;
  }

  ElementNames names() {
    return names;
  }

  List<Row> rows() {
    return rows;
  }

  /** Makes the rows one document. */
  void complete() {
    List<Draft> withoutId = new ArrayList<>();
    for (Row row : rows) {
      if (isOfRegister(row.list())) {
        register.list(row.list().name()).add(row.draft());
      }
      references.add(row.draft());
      if (row.draft().has("id")) {
        names.add(row.draft());
      } else if (row.list().hasIds()) {
        withoutId.add(row.draft());
      }
    }
    guesses.municipality().complete();
    withoutId.removeIf(this::isIdentifiedByName);
    references.resolveParties();
    rows.stream().filter(row -> row.ofNamed() != null).forEach(references::addOfNamed);
    guesses.aboutPlatforms();
    references.resolveStructure();
    withoutId.removeAll(MeetingsToldTwice.unite(rows, register));
    withoutId.forEach(this::identify);
    reader
        .members()
        .forEach(
            (deputy, member) -> deputy.list("standsInFor").add(member.text("id").orElseThrow()));
    names.addWhenAsked(() -> addOtherNames(new HashSet<>(withoutId)));
    references.resolveOthers();
    // A list stands before the lists of its parts.
    rows.stream()
        .filter(row -> !isOfRegister(row.list()))
        .sorted(Comparator.comparingInt(row -> ListSheets.position(row.list())))
        .forEach(this::attach);
    guesses.aboutWhatIsRequired();
  }

  /** {@return whether the rows of a list are items of a list that the register itself has} */
  private static boolean isOfRegister(ListSheet list) {
    return list.owners().isEmpty() && list.way().size() == 1;
  }

  // Ids.

  /** {@return whether an element has a name, of which it then has an id} */
  private boolean isIdentifiedByName(Draft draft) {
    List<String> all = isNamed(draft.type()) ? ElementNames.names(draft) : ImmutableList.of();
    if (!all.isEmpty()) {
      names.identify(draft, SheetWords.slug(all.get(0)));
      names.addNames(draft);
    }
    return !all.isEmpty();
  }

  /** {@return whether the elements of a type have a name that tells them apart} */
  static boolean isNamed(TypeDescriptor type) {
    return type.find("name").isPresent() || type.find("title").isPresent();
  }

  /** Gives an element without a name an id: what it refers to, and its day. */
  private void identify(Draft draft) {
    names.identify(draft, SheetWords.slug(description(draft)));
  }

  private static String description(Draft draft) {
    List<String> parts = new ArrayList<>();
    for (String key : REFERRED) {
      Object value = draft.get(key).orElse("");
      Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
      if (first instanceof String text && !text.isEmpty()) {
        parts.add(text);
      }
    }
    for (String key : TERMS) {
      draft.part(key).flatMap(term -> term.text("firstDay")).ifPresent(parts::add);
    }
    if (parts.size() < 2) {
      ElementNames.names(draft).stream().findFirst().ifPresent(parts::add);
    }
    if (parts.isEmpty()) {
      parts.add(draft.type().toString());
    }
    if (draft.is(Mandate.class) && parts.size() == 1) {
      parts.add("mandate");
    }
    String all = String.join(" ", parts);
    return all.length() > 80 ? all.substring(0, 80) : all;
  }

  /** Adds what elements are called that have no name by which they are known already. */
  private void addOtherNames(Set<Draft> identified) {
    for (Row row : rows) {
      if (row.list().hasIds()) {
        addNameOfHolderOrDay(row.draft());
        if (identified.contains(row.draft())) {
          names.addNames(row.draft());
        }
      }
    }
  }

  /** Knows a mandate by the name of its holder, and a meeting by its day. */
  private void addNameOfHolderOrDay(Draft draft) {
    draft
        .text("holder")
        .flatMap(holder -> names.find(holder, each -> each.is(Person.class)))
        .map(ElementNames::names)
        .orElse(ImmutableList.of())
        .forEach(name -> names.addName(name, draft));
    draft.text("heldOn").ifPresent(day -> names.addName(day, draft));
  }

  /** {@return the element of some types that a text names by an id, a name or a day} */
  Optional<Draft> find(String text, Predicate<Draft> kind) {
    return names
        .find(text, kind)
        .or(
            () ->
                days.day(SheetCell.text(text), CellPlace.NOWHERE)
                    .flatMap(day -> names.find(day, kind)));
  }

  // Elements that are added.

  /** {@return an element that is added to a list of the register, with an id made of its name} */
  Draft addElement(String list, Class<?> type, String name, @Nullable CellPlace place) {
    Draft draft = new Draft(TypeDescriptor.of(type), place);
    draft.set("name", name);
    register.list(list).add(draft);
    return identified(draft, name);
  }

  /** {@return a draft with an id that is made of a name, which from now on is known} */
  Draft identified(Draft draft, String name) {
    names.identify(draft, SheetWords.slug(name));
    names.addNames(draft);
    added.add(draft);
    return draft;
  }

  // Parts.

  /** Puts a row of a sheet of parts into what it belongs to. */
  private void attach(Row row) {
    ListSheet list = row.list();
    Optional<Draft> owner = list.owners().isEmpty() ? Optional.of(register) : owner(row);
    if (owner.isEmpty()) {
      notes.refuse(
          "owner",
          row.owner() == null ? row.draft().place().orElseThrow() : row.owner().place(),
          row.owner() == null ? "" : row.owner().text());
      return;
    }
    Draft at = owner.get();
    for (AttributeDescriptor step : list.way().subList(0, list.way().size() - 1)) {
      at = step(at, step, row);
    }
    at.list(list.list().name()).add(row.draft());
  }

  private static Draft step(Draft at, AttributeDescriptor step, Row row) {
    TypeDescriptor type = TypeDescriptor.of(step.type());
    CellPlace place = row.draft().place().orElse(null);
    if (step.multiplicity() != Multiplicity.LIST) {
      return at.part(step.name())
          .orElseGet(
              () -> {
                Draft part = new Draft(type, place);
                at.set(step.name(), part);
                return part;
              });
    }
    List<Object> list = at.list(step.name());
    int position =
        Math.min(
            row.positions().getOrDefault(step.name(), Math.max(1, list.size())), list.size() + 1);
    if (position > list.size()) {
      list.add(new Draft(type, place));
    }
    return list.get(Math.max(1, position) - 1) instanceof Draft part
        ? part
        : new Draft(type, place);
  }

  private Optional<Draft> owner(Row row) {
    Predicate<Draft> kind = draft -> row.list().owners().contains(draft.type().type());
    if (row.owner() != null) {
      String text = row.owner().text();
      return find(text, kind)
          .or(() -> guesses.bodyNamed(text, row.owner().place()).filter(kind))
          .or(() -> guesses.meeting(row))
          .or(() -> names.guess(text, row.list().owners(), kind));
    }
    return guesses.owner(row);
  }

  // For the guesses.

  /** {@return the elements that were added so far and that no row is} */
  List<Draft> added() {
    return Collections.unmodifiableList(added);
  }

  ImmutableList<Draft> elements(String list) {
    return ImmutableList.copyOf(register.parts(list));
  }
}
