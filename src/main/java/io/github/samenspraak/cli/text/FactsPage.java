package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import io.github.samenspraak.register.ElementChange;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * Prints what changed in the facts: the elements that were added, those that were removed, and
 * those that differ, with the attributes that do.
 *
 * @param before the names of the elements before the change
 * @param after the names of the elements after it
 */
public record FactsPage(
    List<ElementChange> changes,
    LocalizedNames before,
    LocalizedNames after,
    CliMessages messages,
    TextOutput output) {

  /** Prints it; nothing if nothing changed. */
  public void print() {
    for (ElementChange.Kind kind : ElementChange.Kind.values()) {
      List<ElementChange> some = changes.stream().filter(change -> change.kind() == kind).toList();
      if (!some.isEmpty()) {
        output.printTitle(messages.text("facts.title." + kind, some.size()));
        some.forEach(this::print);
      }
    }
  }

  private void print(ElementChange change) {
    ElementKind kind = ElementKind.of(change.element());
    LocalizedNames names = change.kind() == ElementChange.Kind.REMOVED ? before : after;
    output.print(
        INDENT,
        DEEPER - INDENT,
        Style.PLAIN.text(names.heading(kind, ElementKind.idOf(change.element()))));
    if (!change.attributes().isEmpty()) {
      output.print(
          DEEPER,
          INDENT,
          Style.FAINT.text(
              change.attributes().stream()
                  .map(attribute -> text(attribute, change))
                  .collect(Collectors.joining("; "))));
    }
  }

  /** {@return the name of an attribute, with its values if they are days, amounts or constants} */
  private String text(String attribute, ElementChange change) {
    Optional<String> was = value(attribute, change.before().orElseThrow());
    Optional<String> is = value(attribute, change.after().orElseThrow());
    return was.isEmpty() && is.isEmpty()
        ? attribute
        : messages.text(
            "facts.changed",
            attribute,
            was.orElseGet(() -> messages.text("facts.absent")),
            is.orElseGet(() -> messages.text("facts.absent")));
  }

  private Optional<String> value(String attribute, Object element) {
    Object held =
        TypeDescriptor.of(ElementKind.of(element).type())
            .find(attribute)
            .orElseThrow()
            .get(element);
    Object value = held instanceof Optional<?> optional ? optional.orElse(null) : held;
    if (value instanceof Term term) {
      return Optional.of(messages.text(term));
    }
    if (value instanceof LocalDate day) {
      return Optional.of(messages.text(day));
    }
    if (value instanceof Period length) {
      return Optional.of(messages.text(length));
    }
    if (value instanceof Money amount) {
      return Optional.of(messages.text(amount));
    }
    return value instanceof Enum<?> constant
        ? Optional.of(messages.text(constant))
        : Optional.empty();
  }
}
