package io.github.samenspraak.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Groups of things that have something in common, which come one after the other.
 *
 * <p>Those who were elected together stand together in a document: what comes next is, as a rule,
 * of the group of what came before it, which then need not be looked for.
 *
 * @param <K> what the things of a group have in common
 * @param <G> a group
 */
final class Groups<K, G> {

  private final Map<K, G> byKey = new LinkedHashMap<>();
  private final Function<K, G> beginning;

  private @Nullable K lastKey;
  private @Nullable G last;

  /**
   * No groups yet.
   *
   * @param beginning makes a group in which there is nothing yet
   */
  Groups(Function<K, G> beginning) {
    this.beginning = beginning;
  }

  /** {@return the group of a key; it begins when it is first asked for} */
  G of(K key) {
    if (last == null || !key.equals(lastKey)) {
      lastKey = key;
      last = byKey.computeIfAbsent(key, beginning);
    }
    return last;
  }

  /** {@return the groups, in the order in which they began} */
  Map<K, G> byKey() {
    return Collections.unmodifiableMap(byKey);
  }
}
