package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.text.LocalizedFormat;
import io.github.samenspraak.text.Messages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the words for constants, truths and languages, in any language. */
final class CellWords {

  private static final ClassValue<ImmutableMap<String, Object>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected ImmutableMap<String, Object> computeValue(Class<?> type) {
          return constants(type);
        }
      };

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
    return Optional.ofNullable(CONSTANTS.get(type).get(SheetWords.plainOrSelf(text)))
        .map(Object::toString);
  }

  private static ImmutableMap<String, Object> constants(Class<?> type) {
    Map<String, Object> byWord = new HashMap<>();
    for (Object each : type.getEnumConstants()) {
      Enum<?> constant = (Enum<?>) each;
      byWord.put(SheetWords.plain(constant.toString()), constant);
      String words = type == Presence.class ? "marks" : type.getSimpleName();
      SheetWords.all(words + "." + constant.name())
          .forEach(word -> byWord.putIfAbsent(SheetWords.plainOrSelf(word), constant));
    }
    for (Object each : type.getEnumConstants()) {
      for (Locale language : Messages.LANGUAGES) {
        Enum<?> said = each instanceof BodyKind body ? ElementKind.of(body) : (Enum<?>) each;
        byWord.putIfAbsent(SheetWords.plain(LocalizedFormat.of(said, language)), each);
      }
    }
    return ImmutableMap.copyOf(byWord);
  }
}
