package io.github.samenspraak.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
 * <p>The {@link TypeDescriptor} of each part says where to go from it.
 */
public abstract class RegisterVisitor {

  private @Nullable Object owner;
  private @Nullable Object part;

  /** Visits nothing yet. */
  protected RegisterVisitor() {}

  /**
   * Visits a whole register.
   *
   * @param register the register
   */
  public final void through(Register register) {
    // A part of the register that is in no element, such as the council of a city, is told of the
    // municipality.
    owner = register.municipality();
    enter(null, JsonPointer.NO_POSITION, register, TypeDescriptor.of(Register.class));
  }

  // The visits, which subclasses override.

  /**
   * Visits an element, before its parts.
   *
   * @param element the element
   */
  protected void visitElement(Object element) {}

  /**
   * Visits an element that is in another, before its parts.
   *
   * @param element the element
   * @param outer the nearest element around it; the municipality if it is in none
   */
  protected void visitElement(Object element, Object outer) {}

  /**
   * {@return whether to visit each of the elements of one list, none of which holds other elements}
   *
   * @param elements the elements
   */
  protected boolean visitLeaves(List<?> elements) {
    return true;
  }

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

  /** {@return the nearest element around the present place; the municipality if there is none} */
  public final Object owner() {
    return requireNonNull(owner);
  }

  /** {@return the part of an element at the present place; the element itself if in no part} */
  public final Object part() {
    return requireNonNull(part);
  }

  // The way down.

  /** {@return the attributes of a type in which there is something to visit} */
  ImmutableList<AttributeDescriptor> ways(TypeDescriptor type) {
    return type.ways();
  }

  /**
   * Visits a part of the present part, and its attributes.
   *
   * @param attribute the attribute with the part; null for the register
   * @param position the position in a list; -1 if the attribute is no list
   * @param inner the part
   * @param type the type of the part
   */
  void enter(
      @Nullable AttributeDescriptor attribute, int position, Object inner, TypeDescriptor type) {
    Object outer = part;
    part = inner;
    ImmutableList<AttributeDescriptor> ways = ways(type);
    for (int i = 0; i < ways.size(); i++) {
      visit(ways.get(i), ways.get(i).get(inner));
    }
    part = outer;
  }

  private void visit(AttributeDescriptor attribute, Object held) {
    switch (attribute.multiplicity()) {
      case ONE -> visitOne(attribute, held);
      case OPTIONAL -> ((Optional<?>) held).ifPresent(value -> visitOne(attribute, value));
      case LIST -> visitList(attribute, (List<?>) held);
      case MAP -> throw new IllegalStateException(attribute + " holds a map of parts.");
    }
  }

  private void visitOne(AttributeDescriptor attribute, Object value) {
    if (!attribute.holdsLeaves() || visitLeaves(List.of(value))) {
      visit(attribute, JsonPointer.NO_POSITION, value);
    }
  }

  private void visitList(AttributeDescriptor attribute, List<?> values) {
    if (!attribute.holdsLeaves() || visitLeaves(values)) {
      for (int i = 0; i < values.size(); i++) {
        visit(attribute, i, values.get(i));
      }
    }
  }

  private void visit(AttributeDescriptor attribute, int position, Object value) {
    if (attribute.isReference()) {
      visitReference(attribute.name(), position, (Id<?>) value, attribute.targets());
    } else if (attribute.isPublicText()) {
      visitLabel(attribute.name(), position, (Label) value);
    } else {
      TypeDescriptor type = attribute.part();
      Object outer = owner;
      if (type.isElement()) {
        visitElement(value, owner());
        owner = value;
        visitElement(value);
      }
      enter(attribute, position, value, type);
      owner = outer;
    }
  }
}
