package io.github.samenspraak.cli.text;

import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.Optional;

/** The names and headings of the elements of a register, in the language of one reader. */
public final class LocalizedNames {

  private final RegisterIndex index;
  private final DisplayNames all;
  private final DisplayNames withoutPeople;
  private final CliMessages messages;

  /** Calls all elements by name. */
  public LocalizedNames(RegisterIndex index, CliMessages messages) {
    this(index, DisplayNames.of(index), messages);
  }

  /**
   * Calls elements as some names do.
   *
   * @param names such as ids only
   */
  public LocalizedNames(RegisterIndex index, DisplayNames names, CliMessages messages) {
    this.index = index;
    this.all = names;
    this.withoutPeople = DisplayNames.withoutPeople(index);
    this.messages = messages;
  }

  /** {@return a finding in words} */
  String message(Finding finding) {
    return finding.message(messages.locale(), all);
  }

  /** {@return an obligation in words} */
  String message(Obligation obligation) {
    return obligation.message(messages.locale(), all);
  }

  /** {@return the name of the element of any kind with an id, or the id if there is none} */
  String of(Id<?> id) {
    return all.of(id, messages.locale());
  }

  /** {@return the name of the element of a type with an id, or the id if there is none} */
  <T extends Identified> String of(Class<T> type, Id<? extends T> id) {
    return all.of(type, id, messages.locale());
  }

  /** {@return the name of the holder of a mandate, or the id if there is no such mandate} */
  String ofHolder(Id<Mandate> id) {
    return index
        .find(Mandate.class, id)
        .map(mandate -> of(Person.class, mandate.holder()))
        .orElseGet(id::value);
  }

  /** {@return the name of the element of a kind with an id, or the id if there is none} */
  String of(ElementKind kind, Id<?> id) {
    return all.find(kind, Optional.of(id), messages.locale()).orElseGet(id::toString);
  }

  /** {@return the name of an element, or its id if it has no name} */
  String of(Identified element) {
    return all.of(element, messages.locale());
  }

  /**
   * Returns the name of an element that is public by nature, such as an organisation, a body or a
   * plan; the id of any other, such as a person.
   */
  String ofPublic(Id<?> id) {
    return withoutPeople.of(id, messages.locale());
  }

  /** {@return the kind, the name and the id of an element, as far as it has them} */
  public String heading(ElementKind kind, Optional<Id<?>> id) {
    return heading(kind, id, all.find(kind, id, messages.locale()));
  }

  /** {@return the kind, the name and the id of an element} */
  public String heading(Identified element) {
    return heading(ElementKind.of(element), Optional.of(element.id()), Optional.of(of(element)));
  }

  private String heading(ElementKind kind, Optional<Id<?>> id, Optional<String> name) {
    String what = messages.capitalised(messages.text(kind));
    if (id.isEmpty()) {
      return name.map(known -> messages.text("heading.named", what, known)).orElse(what);
    }
    return name.filter(known -> !known.equalsIgnoreCase(what))
        .map(known -> messages.text("heading", what, known, id.get()))
        .orElseGet(() -> messages.text("heading.nameless", what, id.get()));
  }
}
