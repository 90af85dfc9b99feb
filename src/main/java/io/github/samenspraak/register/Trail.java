package io.github.samenspraak.register;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A walk that knows where in the document it is. */
abstract class Trail extends Walk {

  /**
   * A part of the register that the walk is in.
   *
   * @param outer the part that it is a part of; none of the register itself
   * @param attribute the one of the outer part under which it stands
   */
  private record Step<P>(
      @Nullable Step<?> outer, String attribute, int position, P part, Shape<? super P> shape) {

    Place place() {
      return outer == null ? Place.DOCUMENT : outer.placeOf(attribute, position);
    }

    private Place placeOf(String attribute, int position) {
      return shape.findPlace(part, place(), attribute, position).orElseThrow();
    }
  }

  private @Nullable Step<?> here;

  /** {@return where the part stands} */
  final Place place() {
    return requireNonNull(here).place();
  }

  @Override
  <P> void enter(String attribute, int position, P inner, Shape<? super P> shape) {
    Step<?> outer = here;
    here = new Step<>(outer, attribute, position, inner, shape);
    super.enter(attribute, position, inner, shape);
    here = outer;
  }
}
