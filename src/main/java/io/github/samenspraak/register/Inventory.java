package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What rules ask of all references and texts of a register, in document order. */
final class Inventory {

  private final ImmutableList<Reference> brokenReferences;
  private final ImmutableList<Reference> datedReferences;
  private final ImmutableList<PublicLabel> publicLabels;

  Inventory(Register register, Directory directory) {
    Map<Class<?>, Target> targets = new IdentityHashMap<>();
    ImmutableList.Builder<Reference> broken = ImmutableList.builder();
    ImmutableList.Builder<Reference> dated = ImmutableList.builder();
    ImmutableList.Builder<PublicLabel> labels = ImmutableList.builder();
    new Walk() {
      @Override
      void visitReference(String attribute, int position, Id<?> id, Class<?> type) {
        Target target = targets.computeIfAbsent(type, Target::new);
        Identified element = directory.at(id);
        if (!target.canBe(element)) {
          broken.add(Reference.at(this, attribute, position, id, type));
        } else if (target.isDated(element)) {
          dated.add(Reference.at(this, attribute, position, id, type));
        }
      }

      @Override
      void visitLabel(String attribute, int position, Label label) {
        labels.add(new PublicLabel(Spot.of(this, attribute, position), label));
      }
    }.through(register);
    this.brokenReferences = broken.build();
    this.datedReferences = dated.build();
    this.publicLabels = labels.build();
  }

  /**
   * What the references of one type lead to.
   *
   * <p>To ask an object whether it is of a type that is an interface takes Java longer than to find
   * it by its id. It is asked once for each class of objects: most types have one only.
   */
  private static final class Target {

    private final Class<?> type;
    private final boolean canBeOrganisation;
    private @Nullable Class<?> usual;

    Target(Class<?> type) {
      this.type = type;
      this.canBeOrganisation = type.isAssignableFrom(Organisation.class);
    }

    boolean canBe(@Nullable Identified element) {
      if (element == null) {
        return false;
      }
      if (element.getClass() != usual) {
        if (!type.isInstance(element)) {
          return false;
        }
        usual = element.getClass();
      }
      return true;
    }

    boolean isDated(@Nullable Identified element) {
      return canBeOrganisation
          && element instanceof Organisation organisation
          && organisation.lifespan().isPresent();
    }
  }

  /** {@return the references that lead to no element, or to one of the wrong kind} */
  ImmutableList<Reference> brokenReferences() {
    return brokenReferences;
  }

  /** {@return the references to an organisation of which it is recorded when it existed} */
  ImmutableList<Reference> datedReferences() {
    return datedReferences;
  }

  /** {@return all texts that the public reads} */
  ImmutableList<PublicLabel> publicLabels() {
    return publicLabels;
  }
}
