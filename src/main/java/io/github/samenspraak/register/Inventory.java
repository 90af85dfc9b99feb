package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All that a register holds, written down on one walk through it, in document order. */
final class Inventory {

  private final Map<Id<?>, Identified> elements = new HashMap<>();
  private final ImmutableList<Identified> shadowed;
  private final ImmutableList<Reference> references;
  private final ImmutableList<PublicLabel> publicLabels;

  Inventory(Register register) {
    ImmutableList.Builder<Identified> shadowed = ImmutableList.builder();
    ImmutableList.Builder<Reference> references = ImmutableList.builder();
    ImmutableList.Builder<PublicLabel> publicLabels = ImmutableList.builder();
    new Walk() {
      @Override
      <P> void visit(P part, Shape<? super P> shape) {
        if (part instanceof Identified element
            && elements.putIfAbsent(element.id(), element) != null) {
          shadowed.add(element);
        }
      }

      @Override
      void visitReference(
          String attribute, int position, Id<?> target, ImmutableSet<ElementKind> kinds) {
        references.add(new Reference(Spot.of(this, attribute, position), target, kinds));
      }

      @Override
      void visitLabel(String attribute, int position, Label label) {
        publicLabels.add(new PublicLabel(Spot.of(this, attribute, position), label));
      }
    }.through(register);
    this.shadowed = shadowed.build();
    this.references = references.build();
    this.publicLabels = publicLabels.build();
  }

  /** {@return the element with an id; the first one, if there are several} */
  Optional<Identified> find(Id<?> id) {
    return Optional.ofNullable(elements.get(id));
  }

  /** {@return the elements whose id leads to another element before them} */
  ImmutableList<Identified> shadowed() {
    return shadowed;
  }

  /** {@return all references} */
  ImmutableList<Reference> references() {
    return references;
  }

  /** {@return all texts that the public reads} */
  ImmutableList<PublicLabel> publicLabels() {
    return publicLabels;
  }
}
