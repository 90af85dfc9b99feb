package io.github.samenspraak.cli;

import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.Optional;

/** What the elements of a register are called, for one reader. */
final class Names {

  private final DisplayNames all;
  private final DisplayNames withoutPeople;
  private final Phrases phrases;

  Names(RegisterIndex index, Phrases phrases) {
    this.all = DisplayNames.of(index);
    this.withoutPeople = DisplayNames.withoutPeople(index);
    this.phrases = phrases;
  }

  /** {@return the name of the element with an id, of any type; the id itself if there is none} */
  String of(Id<?> id) {
    return all.of(id, phrases.locale());
  }

  /** {@return the name of the element of a type that has an id; the id itself if none has it} */
  <T extends Identified> String of(Class<T> type, Id<? extends T> id) {
    return all.of(type, id, phrases.locale());
  }

  /** {@return the name of the element of a kind that has an id; the id itself if none has it} */
  String of(ElementKind kind, Id<?> id) {
    return all.find(kind, Optional.of(id), phrases.locale()).orElseGet(id::toString);
  }

  /** {@return the name of an element of the register; its id if it has no name} */
  String of(Identified element) {
    return all.of(element, phrases.locale());
  }

  /**
   * {@return the name of an organisation, an office, a platform or one of its bodies, and of what
   * belongs to a policy; of all else, such as a person, the id}
   */
  String ofPublic(Id<?> id) {
    return withoutPeople.of(id, phrases.locale());
  }

  /** {@return kind, name and id, as far as there are any} */
  String heading(ElementKind kind, Optional<Id<?>> id) {
    return heading(kind, id, all.find(kind, id, phrases.locale()));
  }

  /** {@return kind, name and id of an element of the register} */
  String heading(Identified element) {
    return heading(ElementKind.of(element), Optional.of(element.id()), Optional.of(of(element)));
  }

  private String heading(ElementKind kind, Optional<Id<?>> id, Optional<String> name) {
    String what = phrases.capitalised(phrases.say(kind));
    if (id.isEmpty()) {
      return name.map(known -> phrases.say("heading.named", what, known)).orElse(what);
    }
    return name.map(known -> phrases.say("heading", what, known, id.get()))
        .orElseGet(() -> phrases.say("heading.nameless", what, id.get()));
  }
}
