package io.github.samenspraak.index;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.RegisterVisitor;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.value.Id;

/**
 * That one element of a register refers to another, such as a mandate to its holder.
 *
 * <p>It does not say whether there is such an element.
 *
 * @param from where the reference stands
 * @param target the id that is referred to
 * @param kinds the kinds of element that the reference may lead to
 */
public record Reference(Subject from, Id<?> target, ImmutableSet<ElementKind> kinds) {

  /** {@return the reference by which a walk comes} */
  static Reference at(
      RegisterVisitor walk,
      String attribute,
      int position,
      Id<?> target,
      ImmutableSet<ElementKind> kinds) {
    return new Reference(Subject.of(walk, attribute, position), target, kinds);
  }
}
