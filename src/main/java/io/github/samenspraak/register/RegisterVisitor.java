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
 * Visits every element of a register, every part of one, every reference and every public text, in
 * document order.
 *
 * <p>At each it knows the part around it, and the owner of that part: the nearest element, which a
 * finding can be about. Only a {@link PathVisitor} knows the place in the document.
 *
 * <p>The {@link Shape} of a part passes on its attributes in their usual order, each with its name
 * as in JSON. A large register has millions of them, so the methods that receive them are final.
 */
public abstract class RegisterVisitor {

  private @Nullable Object owner;
  private @Nullable Object part;

  /** Collects the names of attributes, if the visitor serves nothing else. */
  private final ImmutableList.@Nullable Builder<String> names;

  /** Visits nothing yet. */
  protected RegisterVisitor() {
    this(null);
  }

  private RegisterVisitor(ImmutableList.@Nullable Builder<String> names) {
    this.names = names;
  }

  /** {@return the names of the attributes of a value} */
  static <T> ImmutableList<String> names(T value, Shape<T> shape) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    shape.tell(value, new RegisterVisitor(names) {});
    return names.build();
  }

  /**
   * Visits a whole register.
   *
   * @param register the register
   */
  public final void through(Register register) {
    owner = register;
    enter("", JsonPointer.NO_POSITION, register, Structure::register);
  }

  // The visits, which subclasses override.

  /**
   * Visits an element, before its parts.
   *
   * @param element the element
   */
  protected void visitElement(Object element) {}

  /**
   * {@return whether to visit each of the elements of one list, none of which holds other elements}
   *
   * @param elements the elements
   */
  protected boolean visitLeaves(List<?> elements) {
    return true;
  }

  /** Visits an element or a part of one, before its attributes. */
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

  // The present place.

  /** {@return the nearest element around the present place} */
  public final Object owner() {
    return requireNonNull(owner);
  }

  /** {@return the part of an element at the present place; the element itself if in no part} */
  public final Object part() {
    return requireNonNull(part);
  }

  // The way down.

  /** Visits a part of the present part, and its attributes. */
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

  /** {@return whether to visit an attribute, after collecting its name if names are collected} */
  private boolean accept(String name) {
    if (names == null) {
      return true;
    }
    names.add(name);
    return false;
  }

  // The attributes, which shapes pass on.

  /** Receives an attribute without references, public texts and parts. */
  final void plain(String name) {
    accept(name);
  }

  /** Receives an element that holds no other elements. */
  final <E> void element(String name, E element, Shape<? super E> shape) {
    if (accept(name) && visitLeaves(List.of(element))) {
      enterElement(name, JsonPointer.NO_POSITION, element, shape);
    }
  }

  final <E> void element(String name, Optional<E> element, Shape<? super E> shape) {
    if (accept(name) && element.isPresent() && visitLeaves(List.of(element.get()))) {
      enterElement(name, JsonPointer.NO_POSITION, element.get(), shape);
    }
  }

  final <E> void elements(String name, List<E> elements, Shape<? super E> shape) {
    if (accept(name) && visitLeaves(elements)) {
      enterElements(name, elements, shape);
    }
  }

  /** Receives elements that hold others. */
  final <E> void branches(String name, List<E> elements, Shape<? super E> shape) {
    if (accept(name)) {
      enterElements(name, elements, shape);
    }
  }

  /** Receives a part without an id of its own. */
  final <P> void part(String name, P part, Shape<? super P> shape) {
    if (accept(name)) {
      enter(name, JsonPointer.NO_POSITION, part, shape);
    }
  }

  final <P> void part(String name, Optional<P> part, Shape<? super P> shape) {
    if (accept(name) && part.isPresent()) {
      enter(name, JsonPointer.NO_POSITION, part.get(), shape);
    }
  }

  final <P> void parts(String name, List<P> parts, Shape<? super P> shape) {
    if (accept(name)) {
      for (int i = 0; i < parts.size(); i++) {
        enter(name, i, parts.get(i), shape);
      }
    }
  }

  /** Receives a reference, and the type of the elements that it may lead to. */
  final void reference(String name, Id<?> target, Class<?> type) {
    if (accept(name)) {
      visitReference(name, JsonPointer.NO_POSITION, target, ElementKind.thatAre(type));
    }
  }

  /** Receives a reference to a body of a kind. */
  final void reference(String name, Id<Body> target, BodyKind kind) {
    if (accept(name)) {
      visitReference(name, JsonPointer.NO_POSITION, target, ImmutableSet.of(ElementKind.of(kind)));
    }
  }

  final void reference(String name, Optional<? extends Id<?>> target, Class<?> type) {
    if (accept(name) && target.isPresent()) {
      visitReference(name, JsonPointer.NO_POSITION, target.get(), ElementKind.thatAre(type));
    }
  }

  final void references(String name, List<? extends Id<?>> targets, Class<?> type) {
    if (accept(name)) {
      ImmutableSet<ElementKind> kinds = ElementKind.thatAre(type);
      for (int i = 0; i < targets.size(); i++) {
        visitReference(name, i, targets.get(i), kinds);
      }
    }
  }

  /** Receives a public text. */
  final void label(String name, Label label) {
    if (accept(name)) {
      visitLabel(name, JsonPointer.NO_POSITION, label);
    }
  }

  final void labels(String name, List<Label> labels) {
    if (accept(name)) {
      for (int i = 0; i < labels.size(); i++) {
        visitLabel(name, i, labels.get(i));
      }
    }
  }
}
