package io.github.samenspraak.index;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.RegisterVisitor;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.value.Id;

/**
 * A reference of one element of a register to another, such as of a mandate to its holder.
 *
 * <p>The other element need not exist.
 *
 * @param from where the reference stands
 * @param target the id that is referred to
 * @param kinds the kinds of element that the reference may lead to
 */
public record Reference(Subject from, Id<?> target, ImmutableSet<ElementKind> kinds) {

  /** {@return the reference that a visitor visits} */
  static Reference of(
      RegisterVisitor visitor,
      String attribute,
      int position,
      Id<?> target,
      ImmutableSet<ElementKind> kinds) {
    return new Reference(Subject.of(visitor, attribute, position), target, kinds);
  }
}
