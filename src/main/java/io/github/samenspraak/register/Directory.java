package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which element of a register an id leads to: the first one in document order that has it. */
final class Directory {

  private final Positions<Id<?>> positions;

  /** By the last position of an id, the element that it leads to. */
  private final List<Object> elements = new ArrayList<>();

  private final ImmutableList<Identified> shadowed;

  Directory(Register register) {
    List<Id<?>> ids = new ArrayList<>();
    new Walk() {
      @Override
      void visitId(Id<?> id) {
        ids.add(id);
        elements.add(owner());
      }
    }.through(register);
    this.positions = new Positions<>(ids);
    this.shadowed =
        positions
            .repeated()
            .mapToObj(elements::get)
            .map(Identified.class::cast)
            .collect(ImmutableList.toImmutableList());
    positions
        .repeated()
        .forEach(position -> elements.set(position, elements.get(positions.before(position))));
  }

  private @Nullable Object at(Id<?> id) {
    int position = positions.last(id);
    return position == Positions.NONE ? null : elements.get(position);
  }

  /** {@return the element with an id, if there is one} */
  Optional<Identified> find(Id<?> id) {
    return Optional.ofNullable((Identified) at(id));
  }

  /** {@return the element with an id, if it is of a type} */
  @SuppressWarnings("unchecked") // It is of the type; to have that seen once more is not for free.
  <T> Optional<T> find(Class<T> type, Id<?> id) {
    Object element = at(id);
    return type.isInstance(element) ? Optional.of((T) element) : Optional.empty();
  }

  /** {@return whether there is an element of a type with each of some ids} */
  boolean hasAll(Class<?> type, Iterable<Id<?>> ids) {
    Class<?> known = null;
    for (Id<?> id : ids) {
      Object element = at(id);
      if (element == null) {
        return false;
      }
      // To ask whether an object is of an interface takes Java longer than to find it by its id,
      // and most types have one class only.
      if (element.getClass() != known && !type.isInstance(element)) {
        return false;
      }
      known = element.getClass();
    }
    return true;
  }

  /** {@return the elements whose id leads to another element before them, in document order} */
  ImmutableList<Identified> shadowed() {
    return shadowed;
  }
}
