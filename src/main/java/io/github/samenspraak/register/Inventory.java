package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a register holds, written down on one walk through it, in document order. */
final class Inventory {

  private final Map<Id<?>, Identified> elements;
  private final List<Identified> shadowed = new ArrayList<>();
  private final List<Reference> brokenReferences = new ArrayList<>();
  private final List<Reference> datedReferences = new ArrayList<>();
  private final List<PublicLabel> publicLabels = new ArrayList<>();

  Inventory(Register register) {
    elements = Maps.newHashMapWithExpectedSize(most(register));
    Map<Class<?>, Target> targets = new IdentityHashMap<>();
    List<Reference> noted = new ArrayList<>();
    new Walk() {
      @Override
      void visitElement(Object element) {
        if (element instanceof Identified identified
            && elements.putIfAbsent(identified.id(), identified) != null) {
          shadowed.add(identified);
        }
      }

      @Override
      void visitReference(String attribute, int position, Id<?> target, Class<?> type) {
        // Most references lead to an element that stands before them, and there is nothing to note.
        if (!targets.computeIfAbsent(type, Target::new).isPlainly(elements.get(target))) {
          noted.add(Reference.at(this, attribute, position, target, type));
        }
      }

      @Override
      void visitLabel(String attribute, int position, Label label) {
        publicLabels.add(new PublicLabel(Spot.of(this, attribute, position), label));
      }
    }.through(register);
    noted.forEach(this::sort);
  }

  /** {@return how many elements there are of those kinds that large registers have most of} */
  private static int most(Register register) {
    return register.people().size()
        + register.organisations().size()
        + register.meetings().size()
        + register.signals().size()
        + register.platforms().stream()
            .flatMap(platform -> platform.seatedBodies().stream())
            .mapToInt(body -> body.mandates().size())
            .sum();
  }

  private void sort(Reference reference) {
    Identified element = elements.get(reference.target());
    if (!reference.leadsTo(element)) {
      brokenReferences.add(reference);
    } else if (isDated(element)) {
      datedReferences.add(reference);
    }
  }

  private static boolean isDated(@Nullable Identified element) {
    return element instanceof Organisation organisation && organisation.lifespan().isPresent();
  }

  /**
   * What the references of one type lead to.
   *
   * <p>To ask an object whether it is of a type that is an interface takes Java longer than to find
   * it by its id. It is asked once for each class of objects: most types have one only.
   */
  private static final class Target {

    private final Class<?> type;
    private final boolean mayBeDated;
    private @Nullable Class<?> usual;

    Target(Class<?> type) {
      this.type = type;
      this.mayBeDated = type.isAssignableFrom(Organisation.class);
    }

    /**
     * {@return whether an element is of the type, and has no dates that the reference may break}
     */
    boolean isPlainly(@Nullable Identified element) {
      return element != null && isOfType(element) && !(mayBeDated && isDated(element));
    }

    private boolean isOfType(Identified element) {
      if (element.getClass() != usual) {
        if (!type.isInstance(element)) {
          return false;
        }
        usual = element.getClass();
      }
      return true;
    }
  }

  /** {@return the element with an id; the first one, if there are several} */
  Optional<Identified> find(Id<?> id) {
    return Optional.ofNullable(elements.get(id));
  }

  /** {@return the element with an id, if it is of a type} */
  @SuppressWarnings("unchecked") // It is of the type; to have that seen once more is not for free.
  <T extends Identified> Optional<T> find(Class<T> type, Id<? extends T> id) {
    Identified element = elements.get(id);
    return type.isInstance(element) ? Optional.of((T) element) : Optional.empty();
  }

  /** {@return the elements whose id leads to another element before them} */
  ImmutableList<Identified> shadowed() {
    return ImmutableList.copyOf(shadowed);
  }

  /** {@return the references that lead to no element, or to one of the wrong kind} */
  ImmutableList<Reference> brokenReferences() {
    return ImmutableList.copyOf(brokenReferences);
  }

  /** {@return the references to an organisation of which it is recorded when it existed} */
  ImmutableList<Reference> datedReferences() {
    return ImmutableList.copyOf(datedReferences);
  }

  /** {@return all texts that the public reads} */
  ImmutableList<PublicLabel> publicLabels() {
    return ImmutableList.copyOf(publicLabels);
  }
}
