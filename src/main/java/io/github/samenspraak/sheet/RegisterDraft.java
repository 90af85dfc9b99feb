package io.github.samenspraak.sheet;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.sheet.RowReader.Row;
import io.github.samenspraak.value.Identified;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The document of a register that is made of the rows of a workbook: names become ids, parts come
 * to what they belong to, and what nothing says is guessed.
 */
final class RegisterDraft {

  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private final Draft register;
  private final List<Row> rows;
  private final Notebook notes;
  private final ElementNames names = new ElementNames();
  private final Guesses guesses;
  private final List<Referring> referring = new ArrayList<>();
  private final Map<AttributeDescriptor, ImmutableSet<Class<?>>> targets = new HashMap<>();
  private final Map<AttributeDescriptor, Boolean> ofStructure = new HashMap<>();
  private final Supplier<ImmutableListMultimap<String, Draft>> mandatesByHolder =
      Suppliers.memoize(this::mandatesByHolder);

  RegisterDraft(Draft register, RowReader reader, Settings settings, Notebook notes, String name) {
    this.register = register;
    this.rows = reader.rows();
    this.notes = notes;
    this.guesses = new Guesses(this, reader, settings, notes, name);
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
    for (Row row : List.copyOf(rows)) {
      if (row.list().owners().isEmpty() && row.list().way().size() == 1) {
        register.list(row.list().name()).add(row.draft());
      }
    }
    guesses.aboutMunicipality();
    nameElements();
    rows.forEach(row -> addReferring(row.draft(), row.draft()));
    resolveParties();
    referring.removeIf(Referring::isResolved);
    rows.stream().filter(row -> row.ofNamed() != null).forEach(this::addOfNamed);
    guesses.aboutPlatforms();
    nameElements();
    resolve(this::isOfStructure);
    identify();
    resolve(attribute -> true);
    // A list stands before the lists of its parts.
    rows.stream()
        .sorted(Comparator.comparingInt(row -> ListSheets.position(row.list())))
        .forEach(this::attach);
    guesses.aboutWhatIsRequired();
  }

  // Ids.

  /** Gives the elements that have a name an id that is made of it. */
  private void nameElements() {
    ImmutableList<Draft> elements =
        Stream.concat(
                rows.stream().filter(row -> row.list().hasIds()).map(Row::draft), added.stream())
            .filter(draft -> !known.contains(draft))
            .collect(ImmutableList.toImmutableList());
    elements.stream().filter(draft -> draft.has("id")).forEach(this::add);
    for (Draft draft : elements) {
      if (!draft.has("id") && isNamed(draft.type()) && !ElementNames.names(draft).isEmpty()) {
        draft.set("id", names.free(SheetWords.slug(ElementNames.names(draft).get(0))));
        add(draft);
      }
    }
  }

  /** {@return whether the elements of a type have a name that tells them apart} */
  private static boolean isNamed(TypeDescriptor type) {
    return type.find("name").isPresent() || type.find("title").isPresent();
  }

  private final Set<Draft> known = new HashSet<>();
  private final List<Draft> added = new ArrayList<>();

  private void add(Draft draft) {
    if (known.add(draft)) {
      names.add(draft);
    }
  }

  /** Gives each other element an id that is made of what it refers to and its day. */
  private void identify() {
    for (Row row : rows) {
      Draft draft = row.draft();
      if (row.list().hasIds()) {
        if (!draft.has("id")) {
          draft.set("id", names.free(SheetWords.slug(description(draft))));
        }
        addNames(draft);
        add(draft);
      }
    }
  }

  private String description(Draft draft) {
    List<String> parts = new ArrayList<>();
    for (String key :
        ImmutableList.of("body", "holder", "partners", "service", "heldOn", "raisedOn")) {
      Object value = draft.get(key).orElse("");
      Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
      if (first instanceof String text && !text.isEmpty()) {
        parts.add(text);
      }
    }
    Stream.of("term", "initialTerm")
        .flatMap(key -> draft.part(key).flatMap(term -> term.text("firstDay")).stream())
        .forEach(parts::add);
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

  /** Knows a mandate by the name of its holder, and a meeting by its day. */
  private void addNames(Draft draft) {
    draft
        .text("holder")
        .flatMap(holder -> names.find(holder, each -> each.is(Person.class)))
        .map(ElementNames::names)
        .orElse(ImmutableList.of())
        .forEach(name -> names.addName(name, draft));
    draft.text("heldOn").ifPresent(day -> addDay(day, draft));
  }

  private void addDay(String text, Draft draft) {
    names.addName(text, draft);
    try {
      LocalDate day = LocalDate.parse(text);
      names.addName(SHORT_DAY.format(day), draft);
      names.addName(LONG_DAY.format(day), draft);
    } catch (DateTimeParseException e) {
      // It is named by its text.
    }
  }

  // References.

  private boolean isOfStructure(AttributeDescriptor attribute) {
    return ofStructure.computeIfAbsent(
        attribute,
        each ->
            targets(each).stream()
                .allMatch(
                    type ->
                        type == Body.class || type == AdvisoryPlatform.class || isNamedKind(type)));
  }

  private static boolean isNamedKind(Class<?> type) {
    return Identified.class.isAssignableFrom(type)
        && TypeDescriptor.find(type).filter(RegisterDraft::isNamed).isPresent();
  }

  /**
   * A value that is a reference or a list of references.
   *
   * @param item the object of the row that it stands in
   * @param owner the object that has the value: the item, or a part of it
   * @param key of the value
   */
  private record Referring(Draft item, Draft owner, String key) {

    boolean isResolved() {
      Object value = owner.get(key).orElseThrow();
      return !(value instanceof Reference)
          && !(value instanceof List<?> list
              && list.stream().anyMatch(Reference.class::isInstance));
    }

    /** Puts something else in the place of each reference. */
    void replace(Function<Reference, Object> by) {
      Object value = owner.get(key).orElseThrow();
      if (value instanceof Reference reference) {
        owner.set(key, by.apply(reference));
      } else if (value instanceof List<?>) {
        owner
            .list(key)
            .replaceAll(each -> each instanceof Reference reference ? by.apply(reference) : each);
      }
    }
  }

  /** Notes the values with references in an object and its parts. */
  private void addReferring(Draft item, Draft owner) {
    List<Object> values = owner.values();
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value instanceof String) {
        continue;
      }
      Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
      if (first instanceof Reference) {
        referring.add(new Referring(item, owner, owner.keys().get(i)));
      }
    }
    List<Draft> parts = new ArrayList<>();
    owner.addParts(parts);
    parts.forEach(part -> addReferring(item, part));
  }

  /** Looks up people and organisations, and adds those that are named nowhere else. */
  private void resolveParties() {
    for (Referring each : referring) {
      each.replace(
          reference ->
              isDefining(each.item(), reference) && ListSheet.isParty(reference.attribute())
                  ? party(reference, true)
                  : reference);
    }
    for (Referring each : referring) {
      each.replace(
          reference ->
              ListSheet.isParty(reference.attribute())
                  ? party(reference, isDefining(each.item(), reference))
                  : reference);
    }
  }

  /** {@return whether a row says that there is somebody, rather than that he did something} */
  private static boolean isDefining(Draft item, Reference reference) {
    return item.is(Membership.class)
        || item.is(Mandate.class)
            && reference.attribute().name().equals("holder")
            && !ElementNames.isShortened(reference.text());
  }

  private Object party(Reference reference, boolean isDefining) {
    AttributeDescriptor attribute = reference.attribute();
    Predicate<Draft> kind = kind(attribute);
    String text = reference.text();
    Optional<Draft> found = names.find(text, kind);
    if (found.isEmpty() && !isDefining) {
      found = names.guess(text, kind).or(() -> guesses.organisations().ofKind(text).filter(kind));
      found.ifPresent(
          draft ->
              notes.guess(
                  draft.is(Person.class) ? "same-person" : "same-name",
                  reference.place(),
                  text,
                  ElementNames.names(draft).get(0)));
    }
    // The public centre of a town is no slip for its government.
    if (found.isEmpty() && !isDefining && !OrganisationGuesses.hasKindAsFirstWord(text)) {
      Optional<String> nearest = names.nearest(text, kind);
      if (nearest.isPresent()) {
        notes.refuse(
            attribute.targets().contains(ElementKind.PERSON) ? "person-near" : "name-near",
            reference.place(),
            text,
            nearest.get());
        return text;
      }
    }
    return found.orElseGet(() -> addParty(reference, isDefining)).text("id").orElseThrow();
  }

  private Draft addParty(Reference reference, boolean isDefining) {
    boolean isPerson =
        reference.attribute().targets().equals(ImmutableSet.of(ElementKind.PERSON))
            || reference.attribute().targets().contains(ElementKind.PERSON)
                && ElementNames.hasComma(reference.text());
    Class<?> type = isPerson ? Person.class : Organisation.class;
    String name = isPerson ? ElementNames.naturalOrder(reference.text()) : reference.text();
    if (!isDefining) {
      notes.guess(isPerson ? "new-person" : "new-organisation", reference.place(), name);
    }
    return addElement(isPerson ? "people" : "organisations", type, name, reference.place());
  }

  /** {@return an element that is added to a list of the register, with an id made of its name} */
  Draft addElement(String list, Class<?> type, String name, @Nullable CellPlace place) {
    Draft draft = new Draft(TypeDescriptor.of(type), place);
    draft.set("name", name);
    register.list(list).add(draft);
    return identified(draft, name);
  }

  /** {@return a draft with an id that is made of a name, which from now on is known} */
  Draft identified(Draft draft, String name) {
    draft.set("id", names.free(SheetWords.slug(name)));
    added.add(draft);
    add(draft);
    return draft;
  }

  private void addOfNamed(Row row) {
    RowReader.OfNamed ofNamed = java.util.Objects.requireNonNull(row.ofNamed());
    Optional<Draft> who =
        row.draft().text(ofNamed.named().name()).flatMap(id -> names.find(id, draft -> true));
    Draft values = ofNamed.values();
    for (String key : values.keys()) {
      Object value = values.get(key).orElseThrow();
      CellPlace place = values.place(key).orElseGet(() -> row.draft().place().orElseThrow());
      if (who.isEmpty() || who.get().type().find(key).isEmpty()) {
        notes.refuse("of-nobody", place, place.heading());
      } else if (!who.get().has(key)) {
        who.get().set(key, value, place);
        if (value instanceof Reference || value instanceof List<?>) {
          referring.add(new Referring(who.get(), who.get(), key));
        } else if (value instanceof Draft part) {
          addReferring(who.get(), part);
        }
      } else if (!same(who.get().get(key).orElseThrow(), value)) {
        notes.refuse("another-value", place, place.heading());
      }
    }
  }

  private static boolean same(Object one, Object other) {
    return one instanceof Draft left && other instanceof Draft right
        ? left.hasValuesOf(right)
        : one.equals(other);
  }

  /** {@return a test for the elements that a reference may lead to} */
  private Predicate<Draft> kind(AttributeDescriptor attribute) {
    ImmutableSet<Class<?>> types = targets.computeIfAbsent(attribute, RegisterDraft::targets);
    return draft -> types.contains(draft.type().type());
  }

  private static ImmutableSet<Class<?>> targets(AttributeDescriptor attribute) {
    return attribute.targets().stream()
        .map(ElementKind::type)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Looks up the references of some attributes. */
  private void resolve(Predicate<AttributeDescriptor> which) {
    for (Referring each : referring) {
      each.replace(
          reference -> which.test(reference.attribute()) ? id(each.owner(), reference) : reference);
    }
  }

  private String id(Draft owner, Reference reference) {
    Predicate<Draft> kind = kind(reference.attribute()).and(draft -> draft != owner);
    String text = reference.text();
    Optional<Draft> found =
        reference.attribute().name().equals("replaces")
            ? predecessor(owner, text)
            : names.find(text, kind);
    if (found.isEmpty()) {
      found = guesses.body(reference);
    }
    if (found.isEmpty()) {
      found = names.guess(text, kind);
      found.ifPresent(
          draft ->
              notes.guess(
                  "same-name",
                  reference.place(),
                  text,
                  ElementNames.names(draft).stream()
                      .findFirst()
                      .orElseGet(() -> draft.text("id").orElse(text))));
    }
    if (found.isEmpty()) {
      Optional<String> nearest = names.nearest(text, kind);
      if (nearest.isPresent()) {
        notes.refuse("name-near", reference.place(), text, nearest.get());
      } else {
        notes.refuse("name", reference.place(), text);
      }
    }
    return found.flatMap(draft -> draft.text("id")).orElse(text);
  }

  /** {@return the mandate that a holder had last before another one began} */
  private Optional<Draft> predecessor(Draft successor, String text) {
    Optional<Draft> named =
        names.find(text, draft -> draft.is(Mandate.class) && draft != successor);
    Optional<Draft> holder = names.find(text, draft -> draft.is(Person.class));
    if (holder.isEmpty()) {
      return named;
    }
    String begins = day(successor, "firstDay");
    return mandatesByHolder.get().get(holder.get().text("id").orElseThrow()).stream()
        .filter(draft -> draft != successor)
        .filter(draft -> begins.isEmpty() || day(draft, "firstDay").compareTo(begins) < 0)
        .max((one, other) -> day(one, "firstDay").compareTo(day(other, "firstDay")))
        .or(() -> named);
  }

  private ImmutableListMultimap<String, Draft> mandatesByHolder() {
    ImmutableListMultimap.Builder<String, Draft> byHolder = ImmutableListMultimap.builder();
    for (Row row : rows) {
      if (row.draft().is(Mandate.class)) {
        row.draft().text("holder").ifPresent(holder -> byHolder.put(holder, row.draft()));
      }
    }
    return byHolder.build();
  }

  private static String day(Draft mandate, String which) {
    return mandate.part("term").flatMap(term -> term.text(which)).orElse("");
  }

  // Parts.

  /** Puts a row of a sheet of parts into what it belongs to. */
  private void attach(Row row) {
    ListSheet list = row.list();
    if (list.owners().isEmpty() && list.way().size() == 1) {
      return;
    }
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
      return names
          .find(text, kind)
          .or(() -> guesses.bodyNamed(text, row.owner().place()).filter(kind))
          .or(() -> guesses.meeting(row))
          .or(() -> names.guess(text, kind));
    }
    return guesses.owner(row);
  }

  // For the guesses.

  /** {@return an object and all that it holds, each before its parts} */
  static List<Draft> withParts(Draft draft) {
    List<Draft> all = new ArrayList<>();
    addWithParts(draft, all);
    return all;
  }

  private static void addWithParts(Draft draft, List<Draft> all) {
    all.add(draft);
    List<Draft> parts = new ArrayList<>();
    draft.addParts(parts);
    for (Draft part : parts) {
      if (part.type() != DraftFiller.LABEL) {
        addWithParts(part, all);
      }
    }
  }

  /** {@return the elements that were added so far and that no row is} */
  List<Draft> added() {
    return Collections.unmodifiableList(added);
  }

  ImmutableList<Draft> elements(String list) {
    return ImmutableList.copyOf(register.parts(list));
  }
}
