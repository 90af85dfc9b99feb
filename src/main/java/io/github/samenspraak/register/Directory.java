package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which element of a register an id leads to: the first one in document order that has it. */
final class Directory {

  private final Map<Id<?>, Identified> elements;
  private final ImmutableList<Identified> shadowed;

  Directory(Register register) {
    Map<Id<?>, Identified> elements = Maps.newHashMapWithExpectedSize(most(register));
    ImmutableList.Builder<Identified> shadowed = ImmutableList.builder();
    new Walk() {
      @Override
      void visitElement(Object element) {
        if (element instanceof Identified identified
            && elements.putIfAbsent(identified.id(), identified) != null) {
          shadowed.add(identified);
        }
      }
    }.through(register);
    this.elements = elements;
    this.shadowed = shadowed.build();
  }

  /** {@return how many elements there are of those kinds that large registers have most of} */
  private static int most(Register register) {
    return register.people().size()
        + register.organisations().size()
        + register.meetings().size()
        + register.signals().size()
        + register.platforms().stream()
            .flatMap(platform -> platform.seatedBodies().stream())
            .mapToInt(body -> body.mandates().size())
            .sum();
  }

  /** {@return the element with an id, or null} */
  @Nullable Identified at(Id<?> id) {
    return elements.get(id);
  }

  /** {@return the element with an id, if there is one} */
  Optional<Identified> find(Id<?> id) {
    return Optional.ofNullable(at(id));
  }

  /** {@return the element with an id, if it is of a type} */
  @SuppressWarnings("unchecked") // It is of the type; to have that seen once more is not for free.
  <T extends Identified> Optional<T> find(Class<T> type, Id<? extends T> id) {
    Identified element = at(id);
    return type.isInstance(element) ? Optional.of((T) element) : Optional.empty();
  }

  /** {@return the elements whose id leads to another element before them, in document order} */
  ImmutableList<Identified> shadowed() {
    return shadowed;
  }
}
