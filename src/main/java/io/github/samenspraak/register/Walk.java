package io.github.samenspraak.register;

import static java.util.Objects.requireNonNull;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A walk through a register from one end to the other. It comes by every element and every part of
 * one, every reference and every text that the public reads, in document order.
 *
 * <p>At each of them it knows the part in which that stands, and the owner of the part: the nearest
 * thing that a finding can be about.
 */
abstract class Walk extends Attributes {

  private @Nullable Object owner;
  private @Nullable Object part;
  private Place place = Place.DOCUMENT;

  /** The position of the attribute that it came by last among those of the part. */
  private int order;

  /** Goes through a register. */
  final void through(Register register) {
    owner = register;
    go(register, Structure::register);
  }

  // What a walk comes by.

  /** Comes by an element or a part of one, before what it is made of. */
  <P> void visit(P part, Shape<? super P> shape) {}

  /**
   * Comes by a reference to an element of a type, at a position of a list or at {@link
   * Place#NO_POSITION}.
   */
  void visitReference(String attribute, int position, Id<?> target, Class<?> type) {}

  /** Comes by a public text, at a position of a list or at {@link Place#NO_POSITION}. */
  void visitLabel(String attribute, int position, Label label) {}

  /**
   * Goes one step down from a place, and says where that is. Most walks do not want to know: they
   * stay where they are, and no place is made for every part of a register.
   */
  Place step(Place from, int order, String attribute, int position) {
    return from;
  }

  // Where it is.

  final Object owner() {
    return requireNonNull(owner);
  }

  final Object part() {
    return requireNonNull(part);
  }

  final Place place() {
    return place;
  }

  // How it goes on.

  @Override
  final void plain(String name) {
    order++;
  }

  @Override
  final <P> void part(String name, P part, Shape<? super P> shape) {
    order++;
    enter(name, Place.NO_POSITION, part, shape);
  }

  @Override
  final <P> void part(String name, Optional<P> part, Shape<? super P> shape) {
    order++;
    if (part.isPresent()) {
      enter(name, Place.NO_POSITION, part.get(), shape);
    }
  }

  @Override
  final <P> void parts(String name, List<P> parts, Shape<? super P> shape) {
    order++;
    for (int i = 0; i < parts.size(); i++) {
      enter(name, i, parts.get(i), shape);
    }
  }

  @Override
  final void reference(String name, Id<?> target, Class<?> type) {
    order++;
    visitReference(name, Place.NO_POSITION, target, type);
  }

  @Override
  final void reference(String name, Optional<? extends Id<?>> target, Class<?> type) {
    order++;
    if (target.isPresent()) {
      visitReference(name, Place.NO_POSITION, target.get(), type);
    }
  }

  @Override
  final void references(String name, List<? extends Id<?>> targets, Class<?> type) {
    order++;
    for (int i = 0; i < targets.size(); i++) {
      visitReference(name, i, targets.get(i), type);
    }
  }

  @Override
  final void label(String name, Label label) {
    order++;
    visitLabel(name, Place.NO_POSITION, label);
  }

  @Override
  final void labels(String name, List<Label> labels) {
    order++;
    for (int i = 0; i < labels.size(); i++) {
      visitLabel(name, i, labels.get(i));
    }
  }

  /** Goes into a part of the part where it is, and comes back. */
  private <P> void enter(String name, int position, P inner, Shape<? super P> shape) {
    Object outerOwner = owner;
    Object outerPart = part;
    Place outerPlace = place;
    int outerOrder = order;
    owner = ElementKind.isElement(inner) ? inner : owner;
    place = step(place, order, name, position);
    go(inner, shape);
    owner = outerOwner;
    part = outerPart;
    place = outerPlace;
    order = outerOrder;
  }

  private <P> void go(P inner, Shape<? super P> shape) {
    part = inner;
    order = -1;
    visit(inner, shape);
    shape.tell(inner, this);
  }
}
