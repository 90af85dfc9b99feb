package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.samenspraak.value.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the facts of two registers, element by element.
 *
 * <p>An element is the same in both if it has the same kind and id; where several have, as waivers
 * of the findings about one element do, equal ones first, and then in their order. An element that
 * holds others is changed if something of its own is: a mandate more changes its body in nothing.
 * Where an element stands in its list does not matter.
 */
public final class RegisterComparison {

  private RegisterComparison() {}

  private record Key(ElementKind kind, Optional<Id<?>> id) implements Comparable<Key> {

    static Key of(Object element) {
      return new Key(ElementKind.of(element), ElementKind.idOf(element));
    }

    @Override
    public int compareTo(Key other) {
      int order = kind.compareTo(other.kind);
      return order != 0
          ? order
          : id.map(Id::value).orElse("").compareTo(other.id.map(Id::value).orElse(""));
    }
  }

  /**
   * {@return what changed: what was added or changed, in document order, and then what was removed}
   *
   * @param before the register before the change
   * @param after the register after it
   */
  public static ImmutableList<ElementChange> of(Register before, Register after) {
    ListMultimap<Key, Object> earlier = LinkedListMultimap.create();
    elements(before).forEach(element -> earlier.put(Key.of(element), element));
    Map<Key, List<Object>> left = new HashMap<>();
    for (Key key : earlier.keySet()) {
      left.put(key, new ArrayList<>(earlier.get(key)));
    }
    List<Object> others = new ArrayList<>();
    for (Object element : elements(after)) {
      // An equal one is the same, whatever stands before it.
      if (!left.getOrDefault(Key.of(element), new ArrayList<>()).remove(element)) {
        others.add(element);
      }
    }
    ImmutableList.Builder<ElementChange> changes = ImmutableList.builder();
    for (Object element : others) {
      List<Object> same = left.getOrDefault(Key.of(element), new ArrayList<>());
      if (same.isEmpty()) {
        changes.add(new ElementChange(Optional.empty(), Optional.of(element), ImmutableList.of()));
      } else {
        Object was = same.remove(0);
        ImmutableList<String> attributes = differing(was, element);
        if (!attributes.isEmpty()) {
          changes.add(new ElementChange(Optional.of(was), Optional.of(element), attributes));
        }
      }
    }
    for (Object element : earlier.values()) {
      List<Object> same = left.get(Key.of(element));
      if (same != null && !same.isEmpty() && same.get(0) == element) {
        same.remove(0);
        changes.add(new ElementChange(Optional.of(element), Optional.empty(), ImmutableList.of()));
      }
    }
    return changes.build();
  }

  private static List<Object> elements(Register register) {
    List<Object> elements = new ArrayList<>();
    elements.add(register.municipality());
    new RegisterVisitor() {
      @Override
      protected void visitElement(Object element) {
        if (element != register.municipality()) {
          elements.add(element);
        }
      }
    }.through(register);
    return elements;
  }

  private static ImmutableList<String> differing(Object before, Object after) {
    return TypeDescriptor.of(ElementKind.of(after).type()).attributes().stream()
        // Elements inside of it are compared by themselves.
        .filter(attribute -> !ElementKind.isElement(attribute.type()))
        .filter(attribute -> !attribute.get(before).equals(attribute.get(after)))
        .map(AttributeDescriptor::name)
        .collect(ImmutableList.toImmutableList());
  }
}
