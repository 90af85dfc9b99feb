package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** A visitor of all parts of a register that knows their places in the document. */
abstract class PathVisitor extends RegisterVisitor {

  /** The way to a part. */
  private static final class PathStep {

    /** The way to the part around it; null for the register itself. */
    private final @Nullable PathStep outer;

    private final AttributeDescriptor attribute;
    private final int position;

    /** The place, once it was asked for: the places of inner parts share it. */
    private @Nullable JsonPointer place;

    PathStep(@Nullable PathStep outer, AttributeDescriptor attribute, int position) {
      this.outer = outer;
      this.attribute = attribute;
      this.position = position;
    }

    JsonPointer place() {
      if (place == null) {
        JsonPointer around = outer == null ? JsonPointer.DOCUMENT : outer.place();
        place = attribute.place(around, position);
      }
      return place;
    }
  }

  /** The way to the visited part; null for the register itself. */
  private @Nullable PathStep current;

  /** {@return the place of the visited part} */
  final JsonPointer place() {
    return current == null ? JsonPointer.DOCUMENT : current.place();
  }

  /** Visits an element or a part of one, before its attributes. */
  abstract void visitPart(Object part, TypeDescriptor type);

  @Override
  ImmutableList<AttributeDescriptor> ways(TypeDescriptor type) {
    return type.parts();
  }

  @Override
  void enter(
      @Nullable AttributeDescriptor attribute, int position, Object inner, TypeDescriptor type) {
    PathStep outer = current;
    if (attribute != null) {
      current = new PathStep(outer, attribute, position);
    }
    visitPart(inner, type);
    super.enter(attribute, position, inner, type);
    current = outer;
  }
}
