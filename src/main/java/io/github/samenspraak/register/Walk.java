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
 * thing that a finding can be about. Where that is in the document only a {@link Trail} knows.
 */
abstract class Walk extends Attributes {

  private @Nullable Object owner;
  private @Nullable Object part;

  /** Goes through a register. */
  final void through(Register register) {
    owner = register;
    enter("", Place.NO_POSITION, register, Structure::register);
  }

  // What a walk comes by.

  /** Comes by an element, before what it is made of. */
  void visitElement(Object element) {}

  /** Comes by an element or a part of one, before what it is made of. */
  <P> void visit(P part, Shape<? super P> shape) {}

  /**
   * Comes by a reference to an element of a type, at a position of a list or at {@link
   * Place#NO_POSITION}.
   */
  void visitReference(String attribute, int position, Id<?> target, Class<?> type) {}

  /** Comes by a public text, at a position of a list or at {@link Place#NO_POSITION}. */
  void visitLabel(String attribute, int position, Label label) {}

  // Where it is.

  final Object owner() {
    return requireNonNull(owner);
  }

  final Object part() {
    return requireNonNull(part);
  }

  // How it goes on.

  /** Goes into a part of the part where it is, and comes back. */
  <P> void enter(String attribute, int position, P inner, Shape<? super P> shape) {
    Object outer = part;
    part = inner;
    visit(inner, shape);
    shape.tell(inner, this);
    part = outer;
  }

  private <E> void enterElement(String attribute, int position, E element, Shape<? super E> shape) {
    Object outer = owner;
    owner = element;
    visitElement(element);
    enter(attribute, position, element, shape);
    owner = outer;
  }

  @Override
  final void plain(String name) {}

  @Override
  final <E> void element(String name, E element, Shape<? super E> shape) {
    enterElement(name, Place.NO_POSITION, element, shape);
  }

  @Override
  final <E> void element(String name, Optional<E> element, Shape<? super E> shape) {
    if (element.isPresent()) {
      enterElement(name, Place.NO_POSITION, element.get(), shape);
    }
  }

  @Override
  final <E> void elements(String name, List<E> elements, Shape<? super E> shape) {
    for (int i = 0; i < elements.size(); i++) {
      enterElement(name, i, elements.get(i), shape);
    }
  }

  @Override
  final <P> void part(String name, Optional<P> part, Shape<? super P> shape) {
    if (part.isPresent()) {
      enter(name, Place.NO_POSITION, part.get(), shape);
    }
  }

  @Override
  final <P> void part(String name, P part, Shape<? super P> shape) {
    enter(name, Place.NO_POSITION, part, shape);
  }

  @Override
  final <P> void parts(String name, List<P> parts, Shape<? super P> shape) {
    for (int i = 0; i < parts.size(); i++) {
      enter(name, i, parts.get(i), shape);
    }
  }

  @Override
  final void reference(String name, Id<?> target, Class<?> type) {
    visitReference(name, Place.NO_POSITION, target, type);
  }

  @Override
  final void reference(String name, Optional<? extends Id<?>> target, Class<?> type) {
    if (target.isPresent()) {
      visitReference(name, Place.NO_POSITION, target.get(), type);
    }
  }

  @Override
  final void references(String name, List<? extends Id<?>> targets, Class<?> type) {
    for (int i = 0; i < targets.size(); i++) {
      visitReference(name, i, targets.get(i), type);
    }
  }

  @Override
  final void label(String name, Label label) {
    visitLabel(name, Place.NO_POSITION, label);
  }

  @Override
  final void labels(String name, List<Label> labels) {
    for (int i = 0; i < labels.size(); i++) {
      visitLabel(name, i, labels.get(i));
    }
  }
}
