package io.github.samenspraak.rules;

import com.google.common.collect.Multimap;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** Gives as many as possible one of the things that each of them may have, and no two the same. */
final class Matching<P, T> {

  private final Multimap<P, T> mayHave;
  private final Map<T, P> owners = new HashMap<>();
  private final Map<P, T> owned = new HashMap<>();

  private Matching(Multimap<P, T> mayHave) {
    this.mayHave = mayHave;
  }

  /**
   * {@return how many can have a thing}
   *
   * @param mayHave which things each may have
   */
  static <P, T> int size(Multimap<P, T> mayHave) {
    Matching<P, T> matching = new Matching<>(mayHave);
    mayHave.keySet().forEach(matching::add);
    return matching.owners.size();
  }

  /** Looks for a thing that nobody has or that its owner can do without, however indirectly. */
  private void add(P newcomer) {
    Map<T, P> askedFor = new HashMap<>();
    Queue<P> asking = new ArrayDeque<>();
    asking.add(newcomer);
    while (!asking.isEmpty()) {
      P one = asking.remove();
      for (T thing : mayHave.get(one)) {
        if (askedFor.putIfAbsent(thing, one) == null) {
          P owner = owners.get(thing);
          if (owner == null) {
            passOn(thing, askedFor, newcomer);
            return;
          }
          asking.add(owner);
        }
      }
    }
  }

  /**
   * Lets each have the thing it asked for, and the one who asked for what that one had have that.
   */
  private void passOn(T free, Map<T, P> askedFor, P newcomer) {
    T thing = free;
    while (true) {
      P next = askedFor.get(thing);
      T before = owned.put(next, thing);
      owners.put(thing, next);
      if (next.equals(newcomer)) {
        return;
      }
      thing = before;
    }
  }
}
