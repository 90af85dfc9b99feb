package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ObjectArrays;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Snapshot;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The register, the day, the language and the output that all sections of {@code show} share, with
 * the forms in which they print.
 */
public record RenderContext(
    Snapshot snapshot, LocalizedNames names, CliMessages messages, TextOutput output) {

  /** How many items of a list are printed; the others are counted. */
  private static final int MOST_ITEMS = 20;

  public static RenderContext of(Snapshot snapshot, CliMessages messages, TextOutput output) {
    return new RenderContext(
        snapshot, new LocalizedNames(snapshot.index(), messages), messages, output);
  }

  LocalDate day() {
    return snapshot.day();
  }

  RegisterIndex index() {
    return snapshot.index();
  }

  Register register() {
    return snapshot.index().register();
  }

  boolean hasHappened(LocalDate when) {
    return !when.isAfter(day());
  }

  /** {@return the day on which something is due that has not been done, in red if it is past} */
  StyledText due(LocalDate due) {
    return due.isBefore(day())
        ? Style.RED.text(messages.text("show.overdue", messages.text(due)))
        : Style.PLAIN.text(messages.text("show.due", messages.text(due)));
  }

  /** {@return the names of elements of a type, with commas between them} */
  <T extends Identified> String names(Class<T> type, Collection<? extends Id<? extends T>> ids) {
    return ids.stream().map(id -> names.of(type, id)).collect(Collectors.joining(", "));
  }

  /** Prints a name, a colon and texts about it. */
  void printEntry(int indent, String name, StyledText... texts) {
    StyledText label = Style.PLAIN.text(messages.text("label", name));
    output.print(indent, INDENT, ObjectArrays.concat(label, texts));
  }

  /** Prints a name, a colon and a text about it. */
  void printEntry(int indent, String name, String text) {
    printEntry(indent, name, Style.PLAIN.text(text));
  }

  /** Prints the details that are not empty in one paragraph; nothing if all are. */
  void printDetails(int indent, Stream<String> details) {
    List<String> all = details.filter(detail -> !detail.isEmpty()).toList();
    if (!all.isEmpty()) {
      output.print(indent, INDENT, Style.PLAIN.text(messages.capitalised(messages.joined(all))));
    }
  }

  /** {@return the number of each constant, such as "planned 3, running 1"} */
  <E extends Enum<E>> String count(Stream<E> constants) {
    return constants
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(each -> messages.textOnOneLine("tally", messages.text(each.getKey()), each.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** Prints the first items of a list one by one, and the number of the others. */
  <T> void printEach(int indent, List<T> items, Consumer<T> print) {
    items.stream().limit(MOST_ITEMS).forEach(print);
    if (items.size() > MOST_ITEMS) {
      output.print(indent, messages.text("show.more", items.size() - MOST_ITEMS));
    }
  }
}
