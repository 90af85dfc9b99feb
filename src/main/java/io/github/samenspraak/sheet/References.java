package io.github.samenspraak.sheet;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.sheet.RowReader.Row;
import io.github.samenspraak.value.Identified;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The references in the rows of a workbook, which are looked up by names, aliases and ids. */
final class References {

  /**
   * A value that is a reference or a list of references.
   *
   * @param owner the object that has the value
   * @param key of the value
   */
  private record Referring(Draft owner, String key) {

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

  /**
   * What the references of an attribute may lead to.
   *
   * @param types of the elements
   * @param isParty whether those are people and organisations
   * @param isOfStructure whether they have names, and so are known before those that have none
   */
  private record Target(ImmutableSet<Class<?>> types, boolean isParty, boolean isOfStructure) {

    static Target of(AttributeDescriptor attribute) {
      ImmutableSet<Class<?>> types =
          attribute.targets().stream()
              .map(ElementKind::type)
              .collect(ImmutableSet.toImmutableSet());
      return new Target(
          types, ListSheet.isParty(attribute), types.stream().allMatch(Target::isKnownFirst));
    }

    private static boolean isKnownFirst(Class<?> type) {
      return type == Body.class
          || type == AdvisoryPlatform.class
          || Identified.class.isAssignableFrom(type)
              && TypeDescriptor.find(type).filter(RegisterDraft::isNamed).isPresent();
    }

    boolean includes(Draft draft) {
      return types.contains(draft.type().type());
    }
  }

  private final RegisterDraft document;
  private final ElementNames names;
  private final Guesses guesses;
  private final Notebook notes;

  /** The people and organisations of rows that say that there is somebody. */
  private final List<Referring> defining = new ArrayList<>();

  private final List<Referring> parties = new ArrayList<>();
  private final List<Referring> others = new ArrayList<>();
  private final Map<AttributeDescriptor, Target> targets = new HashMap<>();
  private final Supplier<ImmutableListMultimap<String, Draft>> mandatesByHolder =
      Suppliers.memoize(this::mandatesByHolder);

  References(RegisterDraft document, Guesses guesses, Notebook notes) {
    this.document = document;
    this.names = document.names();
    this.guesses = guesses;
    this.notes = notes;
  }

  /** Notes the references in the object of a row and in its parts. */
  void add(Draft item) {
    add(item, reference -> likeOne(item, reference));
  }

  private void add(Draft owner, Function<Reference, List<Referring>> listOf) {
    for (int i = 0; i < owner.size(); i++) {
      Object value = owner.value(i);
      if (value instanceof String) {
        continue;
      }
      Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
      if (first instanceof Reference reference) {
        listOf.apply(reference).add(new Referring(owner, owner.key(i)));
      }
    }
    owner.parts().forEach(part -> add(part, listOf));
  }

  private List<Referring> likeOne(Draft item, Reference reference) {
    if (!target(reference).isParty()) {
      return others;
    }
    return isDefining(item, reference) ? defining : parties;
  }

  /** {@return whether a row says that there is somebody, rather than that he did something} */
  private static boolean isDefining(Draft item, Reference reference) {
    return item.is(Membership.class)
        || item.is(Mandate.class)
            && reference.attribute().name().equals("holder")
            && !ElementNames.isShortened(reference.text());
  }

  // People and organisations.

  /** Looks up people and organisations, and adds those that are named nowhere else. */
  void resolveParties() {
    defining.forEach(each -> each.replace(reference -> party(reference, true)));
    parties.forEach(each -> each.replace(reference -> party(reference, false)));
  }

  private Object party(Reference reference, boolean isDefining) {
    AttributeDescriptor attribute = reference.attribute();
    Target target = target(reference);
    Predicate<Draft> kind = target::includes;
    String text = reference.text();
    Optional<Draft> found = names.find(text, kind);
    if (found.isEmpty() && !isDefining) {
      found =
          names
              .guess(text, target.types(), kind)
              .or(() -> guesses.organisations().ofKind(text).filter(kind));
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
      Optional<String> nearest = names.nearest(text, target.types(), kind);
      if (nearest.isPresent()) {
        notes.refuse(
            attribute.targets().contains(ElementKind.PERSON) ? "person-near" : "name-near",
            reference.place(),
            text,
            nearest.get());
        return text;
      }
    }
    if (found.isEmpty() && names.areSeveral(text, draft -> draft.is(Organisation.class))) {
      notes.refuse("several", reference.place(), text);
      return text;
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
    return document.addElement(
        isPerson ? "people" : "organisations", type, name, reference.place());
  }

  /** Gives who is named in a row what the row says of him. */
  void addOfNamed(Row row) {
    RowReader.OfNamed ofNamed = Objects.requireNonNull(row.ofNamed());
    Optional<Draft> who =
        row.draft().text(ofNamed.named().name()).flatMap(id -> names.find(id, draft -> true));
    Draft values = ofNamed.values();
    for (int i = 0; i < values.size(); i++) {
      String key = values.key(i);
      Object value = values.value(i);
      CellPlace place = values.place(key).orElseGet(() -> row.draft().place().orElseThrow());
      if (who.isEmpty() || who.get().type().find(key).isEmpty()) {
        notes.refuse("of-nobody", place, place.heading());
      } else if (!who.get().has(key)) {
        who.get().set(key, value, place);
        if (value instanceof Reference || value instanceof List<?>) {
          others.add(new Referring(who.get(), key));
        } else if (value instanceof Draft part) {
          add(part, reference -> others);
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

  // Others.

  /** Looks up what has a name. Only then do elements without a name get their ids. */
  void resolveStructure() {
    resolve(Target::isOfStructure);
  }

  /** Looks up all that is not looked up yet. */
  void resolveOthers() {
    resolve(target -> true);
  }

  private void resolve(Predicate<Target> which) {
    for (Referring each : others) {
      each.replace(
          reference -> which.test(target(reference)) ? id(each.owner(), reference) : reference);
    }
  }

  private Target target(Reference reference) {
    return targets.computeIfAbsent(reference.attribute(), Target::of);
  }

  private String id(Draft owner, Reference reference) {
    Target target = target(reference);
    Predicate<Draft> kind = draft -> draft != owner && target.includes(draft);
    String text = reference.text();
    Optional<Draft> found =
        reference.attribute().name().equals("replaces")
            ? predecessor(owner, text)
            : document.find(text, kind);
    if (found.isEmpty()) {
      found = guesses.body(reference);
    }
    if (found.isEmpty()) {
      found = names.guess(text, target.types(), kind);
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
      Optional<String> nearest = names.nearest(text, target.types(), kind);
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
    for (Row row : document.rows()) {
      if (row.draft().is(Mandate.class)) {
        row.draft().text("holder").ifPresent(holder -> byHolder.put(holder, row.draft()));
      }
    }
    return byHolder.build();
  }

  private static String day(Draft mandate, String which) {
    return mandate.part("term").flatMap(term -> term.text(which)).orElse("");
  }
}
