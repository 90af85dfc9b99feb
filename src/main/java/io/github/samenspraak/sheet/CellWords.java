package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.text.ConstantWords;
import io.github.samenspraak.text.Messages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the words for constants, truths and languages, in any language. */
final class CellWords {

  /** What marks in a list of those present say. */
  private static final ImmutableMap<String, Presence> MARKS = marks();

  private CellWords() {}

  static Optional<Boolean> truth(String text) {
    if (SheetWords.isOne(text, "yes") || text.equals("1") || text.equalsIgnoreCase("x")) {
      return Optional.of(true);
    }
    return SheetWords.isOne(text, "no") || text.equals("0") ? Optional.of(false) : Optional.empty();
  }

  static Optional<String> language(String text) {
    return Messages.LANGUAGES.stream()
        .filter(
            language ->
                Messages.LANGUAGES.stream()
                    .anyMatch(in -> SheetWords.isSame(language.getDisplayLanguage(in), text)))
        .findFirst()
        .map(Locale::toLanguageTag);
  }

  /** {@return the constant that a word stands for, in any language} */
  static Optional<String> constant(Class<?> type, String text) {
    String word = SheetWords.plainOrSelf(text);
    Optional<String> whole =
        type == Presence.class && MARKS.containsKey(word)
            ? Optional.of(MARKS.get(word).toString())
            : ConstantWords.find(type, word).map(Object::toString);
    return whole.isPresent() || text.indexOf('/') < 0 ? whole : constantOfParts(type, text);
  }

  /** {@return the constant that the same word in two languages, with a slash, stands for} */
  private static Optional<String> constantOfParts(Class<?> type, String text) {
    ImmutableSet<Optional<String>> constants =
        ListSheet.betweenSlashes(text).stream()
            .map(part -> constant(type, part))
            .collect(ImmutableSet.toImmutableSet());
    return constants.size() == 1 ? Iterables.getOnlyElement(constants) : Optional.empty();
  }

  private static ImmutableMap<String, Presence> marks() {
    Map<String, Presence> marks = new HashMap<>();
    for (Presence presence : Presence.values()) {
      SheetWords.all("marks." + presence.name())
          .forEach(word -> marks.putIfAbsent(SheetWords.plainOrSelf(word), presence));
    }
    return ImmutableMap.copyOf(marks);
  }
}
