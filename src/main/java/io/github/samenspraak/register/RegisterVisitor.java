package io.github.samenspraak.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
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
 * thing that a finding can be about. Where that is in the document only a {@link PathVisitor}
 * knows.
 *
 * <p>The {@link Shape} of a part tells it the attributes of that, one after the other in their
 * usual order, each with its name as in JSON. In a large register it is told millions of them. So a
 * kind of walk has a say in what to do where it comes by something, not in how it takes what it is
 * told.
 */
public abstract class RegisterVisitor {

  private @Nullable Object owner;
  private @Nullable Object part;

  /** The names of what it is told, if they are all that it is there for. */
  private final ImmutableList.@Nullable Builder<String> names;

  /** Visits nothing yet. */
  protected RegisterVisitor() {
    this(null);
  }

  private RegisterVisitor(ImmutableList.@Nullable Builder<String> names) {
    this.names = names;
  }

  /** {@return the names of the attributes that a shape tells of a value} */
  static <T> ImmutableList<String> names(T value, Shape<T> shape) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    shape.tell(value, new RegisterVisitor(names) {});
    return names.build();
  }

  /**
   * Visits a register from one end to the other.
   *
   * @param register the register
   */
  public final void through(Register register) {
    owner = register;
    enter("", JsonPointer.NO_POSITION, register, Structure::register);
  }

  // What it comes by.

  /**
   * Visits an element, before its parts.
   *
   * @param element the element
   */
  protected void visitElement(Object element) {}

  /**
   * {@return whether to visit each of some elements of one list that hold no other elements}
   *
   * @param elements the elements
   */
  protected boolean visitLeaves(List<?> elements) {
    return true;
  }

  /** Comes by an element or a part of one, before what it is made of. */
  <P> void visit(P part, Shape<? super P> shape) {}

  /**
   * Visits a reference to an element.
   *
   * @param attribute the attribute with the reference
   * @param position the position in a list; -1 if the attribute is no list
   * @param target the id that it refers to
   * @param kinds the kinds of the elements that it may refer to
   */
  protected void visitReference(
      String attribute, int position, Id<?> target, ImmutableSet<ElementKind> kinds) {}

  /**
   * Visits a public text.
   *
   * @param attribute the attribute with the text
   * @param position the position in a list; -1 if the attribute is no list
   * @param label the text
   */
  protected void visitLabel(String attribute, int position, Label label) {}

  // Where it is.

  /** {@return the nearest element around the present place} */
  public final Object owner() {
    return requireNonNull(owner);
  }

  /** {@return the part of an element at the present place} */
  public final Object part() {
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

  private <E> void enterElements(String attribute, List<E> elements, Shape<? super E> shape) {
    for (int i = 0; i < elements.size(); i++) {
      enterElement(attribute, i, elements.get(i), shape);
    }
  }

  private <E> void enterElement(String attribute, int position, E element, Shape<? super E> shape) {
    Object outer = owner;
    owner = element;
    visitElement(element);
    enter(attribute, position, element, shape);
    owner = outer;
  }

  private boolean goesOn(String name) {
    if (names == null) {
      return true;
    }
    names.add(name);
    return false;
  }

  // What it is told.

  /** Is told an attribute in which nobody finds anything but its value. */
  final void plain(String name) {
    goesOn(name);
  }

  /** Is told an element, about which a finding can be, and which holds no other element. */
  final <E> void element(String name, E element, Shape<? super E> shape) {
    if (goesOn(name) && visitLeaves(List.of(element))) {
      enterElement(name, JsonPointer.NO_POSITION, element, shape);
    }
  }

  final <E> void element(String name, Optional<E> element, Shape<? super E> shape) {
    if (goesOn(name) && element.isPresent() && visitLeaves(List.of(element.get()))) {
      enterElement(name, JsonPointer.NO_POSITION, element.get(), shape);
    }
  }

  final <E> void elements(String name, List<E> elements, Shape<? super E> shape) {
    if (goesOn(name) && visitLeaves(elements)) {
      enterElements(name, elements, shape);
    }
  }

  /** Is told an element that holds others. */
  final <E> void branch(String name, Optional<E> element, Shape<? super E> shape) {
    if (goesOn(name) && element.isPresent()) {
      enterElement(name, JsonPointer.NO_POSITION, element.get(), shape);
    }
  }

  final <E> void branches(String name, List<E> elements, Shape<? super E> shape) {
    if (goesOn(name)) {
      enterElements(name, elements, shape);
    }
  }

  /** Is told a part that has no id of its own. */
  final <P> void part(String name, P part, Shape<? super P> shape) {
    if (goesOn(name)) {
      enter(name, JsonPointer.NO_POSITION, part, shape);
    }
  }

  final <P> void part(String name, Optional<P> part, Shape<? super P> shape) {
    if (goesOn(name) && part.isPresent()) {
      enter(name, JsonPointer.NO_POSITION, part.get(), shape);
    }
  }

  final <P> void parts(String name, List<P> parts, Shape<? super P> shape) {
    if (goesOn(name)) {
      for (int i = 0; i < parts.size(); i++) {
        enter(name, i, parts.get(i), shape);
      }
    }
  }

  /** Is told a reference, and the type of the elements that it may lead to. */
  final void reference(String name, Id<?> target, Class<?> type) {
    if (goesOn(name)) {
      visitReference(name, JsonPointer.NO_POSITION, target, ElementKind.thatAre(type));
    }
  }

  /** Is told a reference to a body of a kind. */
  final void reference(String name, Id<Body> target, BodyKind kind) {
    if (goesOn(name)) {
      visitReference(name, JsonPointer.NO_POSITION, target, ImmutableSet.of(ElementKind.of(kind)));
    }
  }

  final void reference(String name, Optional<? extends Id<?>> target, Class<?> type) {
    if (goesOn(name) && target.isPresent()) {
      visitReference(name, JsonPointer.NO_POSITION, target.get(), ElementKind.thatAre(type));
    }
  }

  final void references(String name, List<? extends Id<?>> targets, Class<?> type) {
    if (goesOn(name)) {
      ImmutableSet<ElementKind> kinds = ElementKind.thatAre(type);
      for (int i = 0; i < targets.size(); i++) {
        visitReference(name, i, targets.get(i), kinds);
      }
    }
  }

  /** Is told a text that the public reads. */
  final void label(String name, Label label) {
    if (goesOn(name)) {
      visitLabel(name, JsonPointer.NO_POSITION, label);
    }
  }

  final void labels(String name, List<Label> labels) {
    if (goesOn(name)) {
      for (int i = 0; i < labels.size(); i++) {
        visitLabel(name, i, labels.get(i));
      }
    }
  }
}
