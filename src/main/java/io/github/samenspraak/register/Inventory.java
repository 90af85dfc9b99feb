package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a register holds, written down on one walk through it, in document order. */
final class Inventory {

  private final Map<Id<?>, Identified> elements;
  private final List<Identified> shadowed = new ArrayList<>();
  private final List<Reference> noted = new ArrayList<>();
  private final List<PublicLabel> publicLabels = new ArrayList<>();

  Inventory(Register register) {
    elements = Maps.newHashMapWithExpectedSize(most(register));
    new Walk() {
      @Override
      <P> void visit(P part, Shape<? super P> shape) {
        if (part instanceof Identified element
            && elements.putIfAbsent(element.id(), element) != null) {
          shadowed.add(element);
        }
      }

      @Override
      void visitReference(String attribute, int position, Id<?> target, Class<?> type) {
        Identified element = elements.get(target);
        // Most references lead to an element that stands before them, and there is nothing to note.
        if (!type.isInstance(element) || isDated(element)) {
          noted.add(Reference.at(this, attribute, position, target, type));
        }
      }

      @Override
      void visitLabel(String attribute, int position, Label label) {
        publicLabels.add(new PublicLabel(Spot.of(this, attribute, position), label));
      }
    }.through(register);
  }

  /** {@return how many elements there are of those kinds that large registers have most of} */
  private static int most(Register register) {
    return register.people().size()
        + register.organisations().size()
        + register.meetings().size()
        + register.platforms().stream()
            .flatMap(platform -> platform.seatedBodies().stream())
            .mapToInt(body -> body.mandates().size())
            .sum();
  }

  private static boolean isDated(@Nullable Identified element) {
    return element instanceof Organisation organisation && organisation.lifespan().isPresent();
  }

  /** {@return the element with an id; the first one, if there are several} */
  Optional<Identified> find(Id<?> id) {
    return Optional.ofNullable(elements.get(id));
  }

  /** {@return the elements whose id leads to another element before them} */
  ImmutableList<Identified> shadowed() {
    return ImmutableList.copyOf(shadowed);
  }

  /** {@return the references that lead to no element, or to one of the wrong kind} */
  ImmutableList<Reference> brokenReferences() {
    return noted(reference -> !reference.leadsTo(elements.get(reference.target())));
  }

  /** {@return the references to an organisation of which it is recorded when it existed} */
  ImmutableList<Reference> datedReferences() {
    return noted(
        reference -> {
          Identified element = elements.get(reference.target());
          return reference.leadsTo(element) && isDated(element);
        });
  }

  private ImmutableList<Reference> noted(Predicate<Reference> question) {
    return noted.stream().filter(question).collect(ImmutableList.toImmutableList());
  }

  /** {@return all texts that the public reads} */
  ImmutableList<PublicLabel> publicLabels() {
    return ImmutableList.copyOf(publicLabels);
  }
}
