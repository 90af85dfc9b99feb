package io.github.samenspraak.register;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A walk that knows where in the document it is. */
abstract class PathVisitor extends RegisterVisitor {

  /** A part of the register that the walk is in. */
  private static final class Step<P> {

    /** The part that it is a part of; none of the register itself. */
    private final @Nullable Step<?> outer;

    /** The one of the outer part's attributes under which it stands. */
    private final String attribute;

    private final int position;
    private final P part;
    private final Shape<? super P> shape;

    /** Where it stands, once somebody has asked: what stands in it stands below that very place. */
    private @Nullable JsonPointer place;

    Step(@Nullable Step<?> outer, String attribute, int position, P part, Shape<? super P> shape) {
      this.outer = outer;
      this.attribute = attribute;
      this.position = position;
      this.part = part;
      this.shape = shape;
    }

    JsonPointer place() {
      if (place == null) {
        place = outer == null ? JsonPointer.DOCUMENT : outer.placeOf(attribute, position);
      }
      return place;
    }

    private JsonPointer placeOf(String attribute, int position) {
      return shape.findPlace(part, place(), attribute, position).orElseThrow();
    }
  }

  private @Nullable Step<?> here;

  /** {@return where the part stands} */
  final JsonPointer place() {
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
