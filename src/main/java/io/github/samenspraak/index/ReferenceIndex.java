package io.github.samenspraak.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterVisitor;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The references and texts of a register that rules ask for, in document order. */
final class ReferenceIndex {

  private final ImmutableList<Reference> brokenReferences;
  private final ImmutableList<Reference> datedReferences;
  private final ImmutableList<PublicLabel> publicLabels;

  ReferenceIndex(Register register, ElementIndex elements) {
    ImmutableSet<Id<?>> datedOrganisations = datedOrganisations(register, elements);
    ImmutableSet<Id<?>> datedOffices =
        register.offices().stream()
            .filter(office -> datedOrganisations.contains(office.organisation()))
            .map(Office::id)
            .collect(ImmutableSet.toImmutableSet());
    Map<ImmutableSet<ElementKind>, ReferenceTargets> targets = new HashMap<>();
    ImmutableList.Builder<Reference> dated = ImmutableList.builder();
    ImmutableList.Builder<PublicLabel> labels = ImmutableList.builder();
    new RegisterVisitor() {
      @Override
      protected boolean visitLeaves(List<?> elements) {
        // People are most of the elements: without this, the index takes 4 % longer.
        return !elements.isEmpty() && !TypeDescriptor.of(elements.get(0).getClass()).isPlain();
      }

      @Override
      protected void visitReference(
          String attribute, int position, Id<?> target, ImmutableSet<ElementKind> kinds) {
        ReferenceTargets ofKinds = targets.computeIfAbsent(kinds, ReferenceTargets::of);
        ofKinds.ids().add(target);
        if (ofKinds.canBeOrganisations() && datedOrganisations.contains(target)
            || ofKinds.canBeOffices() && datedOffices.contains(target)) {
          dated.add(Reference.of(this, attribute, position, target, kinds));
        }
      }

      @Override
      protected void visitLabel(String attribute, int position, Label label) {
        labels.add(new PublicLabel(Subject.of(this, attribute, position), label));
      }
    }.through(register);
    this.datedReferences = dated.build();
    this.publicLabels = labels.build();
    // Looking up all targets of the same kinds together takes half the time of one by one.
    boolean isSound =
        targets.entrySet().stream()
            .allMatch(entry -> elements.hasAll(entry.getKey(), entry.getValue().ids()));
    this.brokenReferences = isSound ? ImmutableList.of() : findBroken(register, elements);
  }

  /**
   * The targets of all references that may lead to the same kinds of element.
   *
   * @param canBeOrganisations whether organisations are among the kinds; false for the subject of a
   *     waiver, which may be the municipality too: a finding about an organisation may be waived
   *     after its last day
   * @param canBeOffices whether offices are among the kinds; as with organisations
   * @param ids in document order
   */
  private record ReferenceTargets(
      boolean canBeOrganisations, boolean canBeOffices, List<Id<?>> ids) {

    static ReferenceTargets of(ImmutableSet<ElementKind> kinds) {
      return new ReferenceTargets(
          kinds.contains(ElementKind.ORGANISATION) && !kinds.contains(ElementKind.MUNICIPALITY),
          kinds.contains(ElementKind.OFFICE) && !kinds.contains(ElementKind.MUNICIPALITY),
          new ArrayList<>());
    }
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

  private static ImmutableList<Reference> findBroken(Register register, ElementIndex elements) {
    ImmutableList.Builder<Reference> broken = ImmutableList.builder();
    new RegisterVisitor() {
      @Override
      protected void visitReference(
          String attribute, int position, Id<?> target, ImmutableSet<ElementKind> kinds) {
        if (!elements.hasAll(kinds, List.of(target))) {
          broken.add(Reference.of(this, attribute, position, target, kinds));
        }
      }
    }.through(register);
    return broken.build();
  }

  /** {@return the references that lead to no element, or to one of the wrong kind} */
  ImmutableList<Reference> brokenReferences() {
    return brokenReferences;
  }

  /**
   * {@return the references to an organisation whose lifespan is recorded, or to an office of one}
   */
  ImmutableList<Reference> datedReferences() {
    return datedReferences;
  }

  /** {@return all texts that the public reads} */
  ImmutableList<PublicLabel> publicLabels() {
    return publicLabels;
  }
}
