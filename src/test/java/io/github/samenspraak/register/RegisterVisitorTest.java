package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.ProofRule;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Ground;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.policy.Contributor;
import io.github.samenspraak.policy.FollowUp;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.Measurement;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.QuickScan;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.Session;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.policy.SupportTrack;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A visitor comes to every corner of a register. */
class RegisterVisitorTest {

  /** What a walk through the filled register came by. */
  private static final FullWalk WALK = new FullWalk();

  /**
   * A part that a walk came by.
   *
   * @param owner what a finding is about that is about the part
   */
  private record Part(Object owner, Object value, JsonPointer place) {}

  private static final class FullWalk extends PathVisitor {
    final Set<Class<?>> elements = new LinkedHashSet<>();
    final List<Part> parts = new ArrayList<>();

    FullWalk() {
      through(FilledValues.REGISTER);
    }

    @Override
    protected void visitElement(Object element) {
      elements.add(typeOf(element));
    }

    @Override
    void visitPart(Object part, TypeDescriptor type) {
      parts.add(new Part(owner(), part, place()));
    }
  }

  /** What a walk that knows no places came by. */
  private static final class ShortWalk extends RegisterVisitor {
    final Map<String, ImmutableSet<ElementKind>> references = new LinkedHashMap<>();
    final Set<String> labels = new LinkedHashSet<>();
    final Set<Class<?>> elements = new LinkedHashSet<>();

    ShortWalk() {
      through(FilledValues.REGISTER);
    }

    @Override
    protected void visitElement(Object element) {
      elements.add(typeOf(element));
    }

    @Override
    protected void visitReference(
        String attribute, int position, Id<?> target, ImmutableSet<ElementKind> kinds) {
      references.put(name(part(), attribute), kinds);
    }

    @Override
    protected void visitLabel(String attribute, int position, Label label) {
      labels.add(name(part(), attribute));
    }

    private static String name(Object part, String attribute) {
      return typeOf(part).getSimpleName() + "." + attribute;
    }
  }

  private static final ShortWalk SHORT = new ShortWalk();

  private static Class<?> typeOf(Object value) {
    return TypeDescriptor.of(value.getClass()).type();
  }

  @Test
  void everyTypeOfTheRegisterIsVisited() {
    assertThat(WALK.parts)
        .<Class<?>>extracting(part -> typeOf(part.value()))
        .containsAll(DomainTypes.valuesWithAttributes());
  }

  @Test
  void everyTypeWithAKindIsAnElementAndOwnsItsParts() {
    assertThat(WALK.elements)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ElementKind.values()).map(ElementKind::type).distinct().toList())
        .containsExactlyElementsOf(SHORT.elements);
    assertThat(WALK.parts)
        .filteredOn(part -> WALK.elements.contains(typeOf(part.value())))
        .allSatisfy(part -> assertThat(part.owner()).isSameAs(part.value()));
  }

  @Test
  void aVisitorThatSkipsLeavesStillVisitsAllElements() {
    Set<Class<?>> elements = new LinkedHashSet<>();
    new RegisterVisitor() {
      @Override
      protected void visitElement(Object element) {
        elements.add(typeOf(element));
      }

      @Override
      protected boolean visitLeaves(List<?> leaves) {
        leaves.forEach(this::visitElement);
        return false;
      }
    }.through(FilledValues.REGISTER);

    assertThat(elements).containsExactlyInAnyOrderElementsOf(WALK.elements);
  }

  @Test
  void aReferenceMayLeadToTheKindsThatItsTypeAllows() {
    assertThat(SHORT.references)
        .containsEntry("Mandate.holder", ImmutableSet.of(ElementKind.PERSON))
        .containsEntry("Mandate.replaces", ImmutableSet.of(ElementKind.MANDATE))
        .containsEntry("Meeting.body", ElementKind.thatAre(Body.class))
        .containsEntry("Conclusion.body", ImmutableSet.of(ElementKind.WORKING_GROUP))
        .containsEntry("Avenue.basedOn", ElementKind.thatAre(Ground.class))
        .containsEntry("Waiver.subject", ImmutableSet.copyOf(ElementKind.values()))
        .doesNotContainKey("Mandate.id");
  }

  @Test
  void peopleReferToNobodyAndHaveNoTextForThePublic() {
    assertThat(SHORT.references.keySet()).noneMatch(name -> name.startsWith("Person."));
    assertThat(SHORT.labels).noneMatch(name -> name.startsWith("Person."));
  }

  @Test
  void theTextsThatThePublicReadsAreThoseThatAreMarked() {
    assertThat(SHORT.labels)
        .containsExactlyInAnyOrderElementsOf(
            DomainTypes.valuesWithAttributes().stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.isAnnotationPresent(PublicText.class))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .toList())
        .contains("Municipality.name", "AdvisoryPlatform.purposes", "Advice.text")
        .contains("ForumEdition.themes", "ForumConclusion.text", "SeatAllotment.name")
        .doesNotContain("Membership.endReason", "Response.reasons", "Waiver.reason");
  }

  @Test
  void everyPartStandsWhereItsPointerLeads() {
    JsonMapper mapper = JsonMapper.builder().build();
    JsonNode document = mapper.valueToTree(FilledValues.REGISTER);

    assertThat(WALK.parts)
        .isNotEmpty()
        .allSatisfy(
            part ->
                assertThat(document.at(part.place().toString()))
                    .isEqualTo(mapper.<JsonNode>valueToTree(part.value())));
  }

  @Test
  void partsAreWalkedThroughInTheOrderOfTheirPlaces() {
    assertThat(WALK.parts).extracting(Part::place).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aPartBelongsToTheNearestThingThatAFindingCanBeAbout() {
    assertThat(WALK.parts)
        .filteredOn(
            part ->
                part.value() instanceof Identified
                    || part.value() instanceof Municipality
                    || part.value() instanceof Waiver)
        .allSatisfy(part -> assertThat(part.owner()).isSameAs(part.value()));
    assertOwner(Membership.class, AdvisoryPlatform.class);
    assertOwner(SeatAllotment.class, Body.class);
    assertOwner(Tenure.class, Office.class);
    assertOwner(Response.class, Advice.class);
    assertOwner(Attendance.class, Meeting.class);
    assertOwner(ProofRule.class, CovenantScheme.class);
    assertOwner(Grant.class, Covenant.class);
    assertOwner(Contributor.class, PolicyPlan.class);
    assertOwner(Measurement.class, PovertyBarometer.class);
    assertOwner(QuickScan.class, PovertyTest.class);
    assertOwner(Session.class, Service.class);
    assertOwner(SupportTrack.class, SupportProgramme.class);
    assertOwner(FollowUp.class, Forum.class);
  }

  /** Asserts that the first part of a type belongs to the first element of another. */
  private static void assertOwner(Class<?> part, Class<?> owner) {
    assertThat(WALK.parts)
        .filteredOn(visited -> visited.value() == FilledValues.of(part))
        .extracting(Part::owner)
        .containsExactly(FilledValues.of(owner));
  }
}
