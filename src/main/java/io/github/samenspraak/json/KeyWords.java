package io.github.samenspraak.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.text.ConstantWords;
import io.github.samenspraak.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the keys that people mean by words of their own language, or write at another place. */
final class KeyWords {

  private static final Messages WORDS = Messages.of(KeyWords.class, "keys");
  private static final Splitter SEVERAL = Splitter.on(',').trimResults().omitEmptyStrings();

  /** The keys that a word may stand for. */
  private static final ImmutableSetMultimap<String, String> KEYS = keys();

  /** How many levels below an object a key that was put there is looked for. */
  private static final int DEEPEST = 2;

  private KeyWords() {}

  private static ImmutableSetMultimap<String, String> keys() {
    ImmutableSetMultimap.Builder<String, String> keys = ImmutableSetMultimap.builder();
    for (Locale language : Messages.LANGUAGES) {
      WORDS
          .in(language)
          .forEach(
              (key, words) ->
                  SEVERAL
                      .splitToStream(words)
                      .forEach(word -> keys.put(ConstantWords.plain(word), key)));
    }
    return keys.build();
  }

  /** {@return the one of some keys that a word of any language stands for} */
  static Optional<String> find(String word, Set<String> keys) {
    return Sets.intersection(KEYS.get(ConstantWords.plain(word)), keys).stream().findFirst();
  }

  /**
   * {@return the keys that lead to where a key belongs: from an object in which it does not, or
   * from the register; none if that is nowhere, or more than one place}
   */
  static List<String> elsewhere(String key, TypeDescriptor type) {
    List<String> within = way(key, type, DEEPEST);
    return within.isEmpty() && isOfOneType(key)
        ? way(key, TypeDescriptor.of(Register.class), Integer.MAX_VALUE)
        : within;
  }

  /** {@return whether only objects of one type have a key, and those stand at one place} */
  private static boolean isOfOneType(String key) {
    Set<TypeDescriptor> known = new HashSet<>();
    addTypes(TypeDescriptor.of(Register.class), known);
    return known.stream().filter(type -> type.find(key).isPresent()).count() == 1
        && known.stream().noneMatch(type -> type.isSmall() && type.find(key).isPresent());
  }

  private static void addTypes(TypeDescriptor type, Set<TypeDescriptor> known) {
    if (known.add(type)) {
      type.attributes().stream()
          .flatMap(attribute -> TypeDescriptor.find(attribute.type()).stream())
          .forEach(next -> addTypes(next, known));
    }
  }

  private static List<String> way(String key, TypeDescriptor from, int deepest) {
    Set<TypeDescriptor> known = new HashSet<>(Set.of(from));
    List<Way> level = List.of(new Way(from, List.of()));
    for (int depth = 0; depth <= deepest && !level.isEmpty(); depth++) {
      List<List<String>> found =
          level.stream()
              .filter(way -> way.type().find(key).isPresent())
              .map(way -> way.then(key))
              .toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? found.get(0) : List.of();
      }
      level = level.stream().flatMap(way -> way.on(known)).toList();
    }
    return List.of();
  }

  /** A type of object, and the keys that lead to it. */
  private record Way(TypeDescriptor type, List<String> keys) {

    List<String> then(String key) {
      List<String> longer = new ArrayList<>(keys);
      longer.add(key);
      return longer;
    }

    Stream<Way> on(Set<TypeDescriptor> known) {
      return type.attributes().stream().flatMap(attribute -> on(attribute, known).stream());
    }

    private Optional<Way> on(AttributeDescriptor attribute, Set<TypeDescriptor> known) {
      return TypeDescriptor.find(attribute.type())
          .filter(known::add)
          .map(next -> new Way(next, then(attribute.name())));
    }
  }
}
