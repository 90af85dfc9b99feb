package io.github.samenspraak.register;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A visitor that knows the path in the document to the part that it visits. */
abstract class PathVisitor extends RegisterVisitor {

  /** A part on the path. */
  private static final class PathStep<P> {

    /** The part around it; null for the register itself. */
    private final @Nullable PathStep<?> outer;

    /** The attribute of the outer part that holds it. */
    private final String attribute;

    private final int position;
    private final P part;
    private final Shape<? super P> shape;

    /** The place, once it was asked for: the places of inner parts share it. */
    private @Nullable JsonPointer place;

    PathStep(
        @Nullable PathStep<?> outer,
        String attribute,
        int position,
        P part,
        Shape<? super P> shape) {
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

  private @Nullable PathStep<?> current;

  /** {@return the place of the visited part} */
  final JsonPointer place() {
    return requireNonNull(current).place();
  }

  @Override
  <P> void enter(String attribute, int position, P inner, Shape<? super P> shape) {
    PathStep<?> outer = current;
    current = new PathStep<>(outer, attribute, position, inner, shape);
    super.enter(attribute, position, inner, shape);
    current = outer;
  }
}
