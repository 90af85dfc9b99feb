package io.github.samenspraak.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterVisitor;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.util.List;

/** What rules ask of all references and texts of a register, in document order. */
final class ReferenceIndex {

  private final ImmutableList<Reference> brokenReferences;
  private final ImmutableList<Reference> datedReferences;
  private final ImmutableList<PublicLabel> publicLabels;

  ReferenceIndex(Register register, ElementIndex elements) {
    ImmutableSet<Id<?>> datedOrganisations = datedOrganisations(register, elements);
    ImmutableList.Builder<Reference> broken = ImmutableList.builder();
    ImmutableList.Builder<Reference> dated = ImmutableList.builder();
    ImmutableList.Builder<PublicLabel> labels = ImmutableList.builder();
    new RegisterVisitor() {
      @Override
      protected boolean visitLeaves(List<?> elements) {
        // People refer to nobody, and have no name that the public reads in its own language.
        return elements.isEmpty() || !(elements.get(0) instanceof Person);
      }

      @Override
      protected void visitReference(String attribute, int position, Id<?> target, Class<?> type) {
        if (!elements.has(type, target)) {
          broken.add(Reference.at(this, attribute, position, target, type));
        }
        if (canBeOrganisation(type) && datedOrganisations.contains(target)) {
          dated.add(Reference.at(this, attribute, position, target, type));
        }
      }

      @Override
      protected void visitLabel(String attribute, int position, Label label) {
        labels.add(new PublicLabel(Subject.of(this, attribute, position), label));
      }
    }.through(register);
    this.brokenReferences = broken.build();
    this.datedReferences = dated.build();
    this.publicLabels = labels.build();
  }

  /**
   * Not if the type is that of everything, as of what a waiver is about: that may be wrong even
   * with an organisation that is no more.
   */
  private static boolean canBeOrganisation(Class<?> type) {
    return type != Object.class && type.isAssignableFrom(Organisation.class);
  }

  private static ImmutableSet<Id<?>> datedOrganisations(Register register, ElementIndex elements) {
    return register.organisations().stream()
        .filter(organisation -> organisation.lifespan().isPresent())
        .filter(
            organisation ->
                elements.find(Organisation.class, organisation.id()).orElseThrow() == organisation)
        .map(Organisation::id)
        .collect(ImmutableSet.toImmutableSet());
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
