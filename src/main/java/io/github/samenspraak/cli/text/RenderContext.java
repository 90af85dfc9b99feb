package io.github.samenspraak.cli.text;

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
 * A register as one reader sees it on a day, and the paper that it is shown on.
 *
 * @param snapshot the register on that day
 * @param names what its elements are called
 * @param messages the words for the rest
 * @param output where it is printed
 */
public record RenderContext(
    Snapshot snapshot, LocalizedNames names, CliMessages messages, TextOutput output) {

  /** How far what belongs to something is indented. */
  static final int INDENT = 2;

  /** How far what belongs to that in turn is indented. */
  static final int DEEPER = 4;

  /** So many things are read one by one; of more, the others are counted. */
  private static final int MOST = 20;

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

  /** {@return by when something must be done that has not been done, in the ink of its urgency} */
  StyledText due(LocalDate due) {
    return due.isBefore(day())
        ? Style.RED.text(messages.text("show.overdue", messages.text(due)))
        : Style.PLAIN.text(messages.text("show.due", messages.text(due)));
  }

  /** {@return the names of the elements of a type, one after the other} */
  <T extends Identified> String names(Class<T> type, Collection<? extends Id<? extends T>> ids) {
    return ids.stream().map(id -> names.of(type, id)).collect(Collectors.joining(", "));
  }

  /** Prints a line of its own, after an empty one, in bold. */
  void printTitle(String title) {
    output.blank();
    output.print(0, INDENT, Style.BOLD.text(title));
  }

  /** Prints a name and, after a colon, what there is to say of it. */
  void printEntry(int indent, String name, StyledText... words) {
    StyledText label = Style.PLAIN.text(messages.text("label", name));
    output.print(indent, INDENT, ObjectArrays.concat(label, words));
  }

  /** Prints a name and, after a colon, what there is to say of it. */
  void printEntry(int indent, String name, String text) {
    printEntry(indent, name, Style.PLAIN.text(text));
  }

  /**
   * Prints what there is to say of something, one thing after the other; nothing if there is not.
   */
  void printParticulars(int indent, Stream<String> details) {
    List<String> all = details.filter(words -> !words.isEmpty()).toList();
    if (!all.isEmpty()) {
      output.print(indent, INDENT, Style.PLAIN.text(messages.capitalised(messages.joined(all))));
    }
  }

  /**
   * {@return how many there are of each constant, in their order, such as "planned 3, running 1"}
   */
  <E extends Enum<E>> String count(Stream<E> constants) {
    return constants
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(each -> messages.textOnOneLine("tally", messages.text(each.getKey()), each.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** Prints things one by one; if there are very many, how many more there are. */
  <T> void printEach(int indent, List<T> things, Consumer<T> print) {
    things.stream().limit(MOST).forEach(print);
    if (things.size() > MOST) {
      output.print(indent, messages.text("show.more", things.size() - MOST));
    }
  }
}
