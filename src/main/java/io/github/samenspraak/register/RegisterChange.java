package io.github.samenspraak.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.value.Fact;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.NearestWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes one object of a register. Those around it are built anew; all others stay the same
 * objects.
 */
final class RegisterChange {

  /**
   * The place of a part of a register.
   *
   * @param outer the place of its owner; null if that is the register
   * @param owner the object that it is a part of
   * @param attribute the attribute of the owner that holds it
   * @param position the position in a list; -1 if the attribute is no list
   * @param part the part itself
   */
  private record PartPlace(
      @Nullable PartPlace outer,
      Object owner,
      AttributeDescriptor attribute,
      int position,
      Object part) {

    /** {@return the register with another part at this place} */
    Register with(Object other) {
      return holding(List.of(other));
    }

    /** {@return the register with no part at this place} */
    Register emptied() {
      return holding(List.of());
    }

    private Register holding(List<?> parts) {
      Object given =
          attribute.multiplicity() == Multiplicity.LIST
              ? replaced((List<?>) attribute.get(owner), parts)
              : Iterables.getFirst(parts, null);
      Object changed = TypeDescriptor.of(owner.getClass()).with(owner, attribute, given);
      return outer == null ? (Register) changed : outer.with(changed);
    }

    private ImmutableList<?> replaced(List<?> list, List<?> parts) {
      return ImmutableList.builder()
          .addAll(list.subList(0, position))
          .addAll(parts)
          .addAll(list.subList(position + 1, list.size()))
          .build();
    }
  }

  /** Finds the places of some parts. */
  private static final class PlaceFinder extends RegisterVisitor {

    private final Predicate<Object> wanted;
    private final List<PartPlace> found = new ArrayList<>();

    /** The place of the visited part; null for the register itself. */
    private @Nullable PartPlace current;

    PlaceFinder(Predicate<Object> wanted) {
      this.wanted = wanted;
    }

    @Override
    protected boolean visitLeaves(List<?> elements) {
      return elements.stream().anyMatch(wanted);
    }

    @Override
    ImmutableList<AttributeDescriptor> ways(TypeDescriptor type) {
      return type.parts();
    }

    @Override
    void enter(
        @Nullable AttributeDescriptor attribute, int position, Object inner, TypeDescriptor type) {
      PartPlace outer = current;
      if (attribute != null) {
        current = new PartPlace(outer, part(), attribute, position, inner);
        if (wanted.test(inner)) {
          found.add(current);
        }
      }
      super.enter(attribute, position, inner, type);
      current = outer;
    }
  }

  private final Register register;

  /** Begins a change of a register. */
  RegisterChange(Register register) {
    this.register = register;
  }

  /** {@return the register with an element changed} */
  <T extends Identified> Register with(Class<T> type, Id<? extends T> id, UnaryOperator<T> change) {
    PartPlace place = find(id, type.getSimpleName());
    if (!type.isInstance(place.part())) {
      throw new IllegalArgumentException(
          "The element with the id "
              + id
              + " is "
              + nameOf(place.part())
              + ", not "
              + type.getSimpleName()
              + ".");
    }
    T changed = change.apply(type.cast(place.part()));
    if (!changed.id().equals(id)) {
      throw new IllegalArgumentException(
          "A change of the "
              + nameOf(place.part())
              + " "
              + id
              + " must leave its id as it is, and not make it "
              + changed.id()
              + ".");
    }
    return changed == place.part() ? register : place.with(changed);
  }

  /** {@return the register with one more object in a list of its own} */
  Register plus(Fact added) {
    return (Register) appended(register, added);
  }

  /** {@return the register with one more object in a list of an element} */
  Register plus(Id<?> owner, Fact added) {
    PartPlace place = find(owner, "element");
    return place.part() instanceof Organisation organisation && added instanceof Body body
        ? plus(organisation, body)
        : place.with(appended(place.part(), added));
  }

  private Register plus(Organisation organisation, Body body) {
    return places(
            part ->
                part instanceof GoverningBodies bodies
                    && bodies.organisation().equals(organisation.id()))
        .stream()
        .findFirst()
        .map(place -> place.with(appended(place.part(), body)))
        .orElseGet(
            () ->
                plus(
                    GoverningBodies.builder()
                        .organisation(organisation.id())
                        .addBodies(body)
                        .build()));
  }

  /** {@return the register without an element} */
  Register without(Id<?> id) {
    PartPlace place = find(id, "element");
    boolean isLast =
        place.owner() instanceof GoverningBodies bodies
            && bodies.bodies().size() == 1
            && bodies.extensions().isEmpty();
    return isLast ? requireNonNull(place.outer()).emptied() : place.emptied();
  }

  // Lists.

  private Object appended(Object owner, Fact added) {
    TypeDescriptor type = TypeDescriptor.of(owner.getClass());
    AttributeDescriptor list =
        findList(type, added)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        nameOf(added)
                            + " is added to "
                            + ownersOf(added)
                            + ", not to "
                            + type
                            + "."));
    return type.with(
        owner, list, ImmutableList.builder().addAll((List<?>) list.get(owner)).add(added).build());
  }

  private static Optional<AttributeDescriptor> findList(TypeDescriptor owner, Fact added) {
    return owner.attributes().stream()
        .filter(attribute -> attribute.multiplicity() == Multiplicity.LIST)
        .filter(attribute -> attribute.type().isInstance(added))
        .findFirst();
  }

  /** {@return the names of the types to which such an object can be added} */
  private static String ownersOf(Fact added) {
    String owners =
        Stream.concat(
                Stream.of(Register.class),
                Arrays.stream(ElementKind.values()).map(ElementKind::type))
            .distinct()
            .filter(
                type ->
                    findList(TypeDescriptor.of(type), added).isPresent()
                        || type == Organisation.class && added instanceof Body)
            .map(Class::getSimpleName)
            .collect(Collectors.joining(" or "));
    return owners.isEmpty() ? "its owner in a change of the element around both" : owners;
  }

  // Elements.

  /** {@return the place of the only element with an id} */
  private PartPlace find(Id<?> id, String sought) {
    List<PartPlace> places =
        places(part -> part instanceof Identified element && element.id().equals(id));
    if (places.isEmpty()) {
      throw new IllegalArgumentException(
          "The register has no " + sought + " with the id " + id + nearest(id) + ".");
    }
    if (places.size() > 1) {
      throw new IllegalArgumentException(
          "The id "
              + id
              + " names several elements ("
              + places.stream().map(place -> nameOf(place.part())).collect(Collectors.joining(", "))
              + "), and so none to change.");
    }
    return places.get(0);
  }

  private List<PartPlace> places(Predicate<Object> wanted) {
    PlaceFinder finder = new PlaceFinder(wanted);
    finder.through(register);
    return finder.found;
  }

  private String nearest(Id<?> id) {
    List<String> ids =
        places(Identified.class::isInstance).stream()
            .map(place -> ((Identified) place.part()).id().value())
            .toList();
    return NearestWord.find(id.value(), ids).map(near -> "; near it is " + near).orElse("");
  }

  private static String nameOf(Object part) {
    return TypeDescriptor.of(part.getClass()).toString();
  }
}
