package io.github.samenspraak.cli;

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
 * @param phrases the words for the rest
 * @param paper where it is printed
 */
record View(Snapshot snapshot, Names names, Phrases phrases, Paper paper) {

  /** How far what belongs to something is indented. */
  static final int INDENT = 2;

  /** How far what belongs to that in turn is indented. */
  static final int DEEPER = 4;

  /** So many things are read one by one; of more, the others are counted. */
  private static final int MOST = 20;

  static View of(Snapshot snapshot, Phrases phrases, Paper paper) {
    return new View(snapshot, new Names(snapshot.index(), phrases), phrases, paper);
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
  Paper.Words due(LocalDate due) {
    return due.isBefore(day())
        ? Ink.RED.words(phrases.say("show.overdue", phrases.say(due)))
        : Ink.PLAIN.words(phrases.say("show.due", phrases.say(due)));
  }

  /** {@return the names of the elements of a type, one after the other} */
  <T extends Identified> String names(Class<T> type, Collection<? extends Id<? extends T>> ids) {
    return ids.stream().map(id -> names.of(type, id)).collect(Collectors.joining(", "));
  }

  /** Prints a line of its own, after an empty one, in bold. */
  void printTitle(String title) {
    paper.blank();
    paper.print(0, INDENT, Ink.BOLD.words(title));
  }

  /** Prints a name and, after a colon, what there is to say of it. */
  void printEntry(int indent, String name, Paper.Words... words) {
    Paper.Words label = Ink.PLAIN.words(phrases.say("label", name));
    paper.print(indent, INDENT, ObjectArrays.concat(label, words));
  }

  /** Prints a name and, after a colon, what there is to say of it. */
  void printEntry(int indent, String name, String text) {
    printEntry(indent, name, Ink.PLAIN.words(text));
  }

  /**
   * Prints what there is to say of something, one thing after the other; nothing if there is not.
   */
  void printParticulars(int indent, Stream<String> particulars) {
    List<String> all = particulars.filter(words -> !words.isEmpty()).toList();
    if (!all.isEmpty()) {
      paper.print(indent, INDENT, Ink.PLAIN.words(phrases.capitalised(phrases.apart(all))));
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
        .map(each -> phrases.sayTogether("tally", phrases.say(each.getKey()), each.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** Prints things one by one; if there are very many, how many more there are. */
  <T> void printEach(int indent, List<T> things, Consumer<T> print) {
    things.stream().limit(MOST).forEach(print);
    if (things.size() > MOST) {
      paper.print(indent, phrases.say("show.more", things.size() - MOST));
    }
  }
}
