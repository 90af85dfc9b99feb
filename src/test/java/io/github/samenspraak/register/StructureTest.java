package io.github.samenspraak.register;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.Ending;
import io.github.samenspraak.covenant.Evaluation;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.ProofRule;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.policy.QuickScan;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The structure of the register is that of its types, and leads to every corner of a document. */
class StructureTest {

  /** What findings point at although it holds neither an id nor a label. */
  private static final ImmutableSet<Class<?>> POINTED_AT =
      ImmutableSet.of(
          ProofRule.class,
          Extension.class,
          Ending.class,
          Grant.class,
          Evaluation.class,
          CovenantReport.class,
          QuickScan.class);

  /** What a walk through the filled register came by. */
  private static final FullWalk WALK = new FullWalk();

  /**
   * A part that a walk came by.
   *
   * @param owner what a finding is about that is about the part
   */
  private record Part(Object owner, Object value, JsonPointer place) {}

  private static final class FullWalk extends PathVisitor {
    final Map<Class<?>, ImmutableList<String>> names = new LinkedHashMap<>();
    final Set<Class<?>> elements = new LinkedHashSet<>();
    final List<Part> parts = new ArrayList<>();
    final Set<String> partAttributes = new LinkedHashSet<>();
    final Map<String, ImmutableSet<ElementKind>> references = new LinkedHashMap<>();
    final Set<String> labels = new LinkedHashSet<>();

    FullWalk() {
      through(FilledValues.REGISTER);
    }

    @Override
    <P> void enter(String attribute, int position, P inner, Shape<? super P> shape) {
      if (inner != FilledValues.REGISTER) {
        partAttributes.add(name(part(), attribute));
      }
      super.enter(attribute, position, inner, shape);
    }

    @Override
    protected void visitElement(Object element) {
      elements.add(typeOf(element));
    }

    @Override
    <P> void visit(P part, Shape<? super P> shape) {
      names.put(typeOf(part), shape.names(part));
      parts.add(new Part(owner(), part, place()));
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

  private static Class<?> typeOf(Object value) {
    return DomainTypes.valuesWithAttributes().stream()
        .filter(type -> type.isInstance(value))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyTypeHasItsAttributesInTheOrderOfTheirDeclaration() {
    Map<Class<?>, List<String>> declared =
        WALK.names.keySet().stream()
            .collect(
                toMap(
                    type -> type,
                    type ->
                        DomainTypes.attributes(type).stream()
                            .map(DomainTypes.Attribute::name)
                            .toList()));

    assertThat(WALK.names).containsExactlyInAnyOrderEntriesOf(cast(declared));
  }

  private static Map<Class<?>, ImmutableList<String>> cast(Map<Class<?>, List<String>> lists) {
    return lists.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> ImmutableList.copyOf(entry.getValue())));
  }

  @Test
  void everyTypeThatHoldsAnIdOrALabelIsWalkedThroughAndThoseThatFindingsPointAt() {
    assertThat(WALK.names.keySet())
        .containsExactlyInAnyOrderElementsOf(
            DomainTypes.valuesWithAttributes().stream()
                .filter(StructureTest::isWalkedThrough)
                .toList());
  }

  @Test
  void everyTypeWithAKindIsAnElementAndOwnsItsParts() {
    assertThat(WALK.elements)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ElementKind.values()).map(ElementKind::type).distinct().toList());
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
  void everyAttributeThatHoldsSuchATypeIsAPart() {
    assertThat(WALK.partAttributes)
        .containsExactlyInAnyOrderElementsOf(attributesOf(StructureTest::isWalkedThrough));
  }

  @Test
  void everyAttributeThatIsAnIdIsAReferenceToItsKinds() {
    Map<String, ImmutableSet<ElementKind>> declared = new LinkedHashMap<>();
    for (Class<?> type : WALK.names.keySet()) {
      for (DomainTypes.Attribute attribute : DomainTypes.attributes(type)) {
        if (target(attribute.type()) == Id.class && !attribute.name().equals("id")) {
          declared.put(
              type.getSimpleName() + "." + attribute.name(),
              ElementKind.thatAre(target(argument(unwrapped(attribute.type())))));
        }
      }
    }
    // One reference asks for a kind of body, which its type does not say.
    declared.put("Conclusion.workingGroup", ImmutableSet.of(ElementKind.WORKING_GROUP));
    assertThat(WALK.references).containsExactlyInAnyOrderEntriesOf(declared);
  }

  @Test
  void peopleReferToNobodyAndHaveNoTextForThePublic() {
    assertThat(WALK.references.keySet()).noneMatch(name -> name.startsWith("Person."));
    assertThat(WALK.labels).noneMatch(name -> name.startsWith("Person."));
  }

  @Test
  void theTextsThatThePublicReadsAreTheNamesAndWhatAPlatformSays() {
    assertThat(WALK.labels)
        .containsExactlyInAnyOrder(
            "Municipality.name",
            "Organisation.name",
            "Office.title",
            "AdvisoryPlatform.name",
            "AdvisoryPlatform.purposes",
            "Body.name",
            "SeatAllotment.name",
            "Advice.text",
            "Conclusion.text",
            "Avenue.text",
            "CovenantScheme.name",
            "Covenant.subject",
            "PolicyPlan.title",
            "Challenge.text",
            "Objective.title",
            "Action.title",
            "PovertyBarometer.title",
            "Indicator.name",
            "SocialHouse.name",
            "TargetGroup.name",
            "Service.name",
            "Training.title",
            "Forum.name",
            "ForumEdition.themes",
            "ForumConclusion.text");
    assertThat(attributesOf(target -> target == Label.class)).containsAll(WALK.labels);
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
    assertThat(ownerOf(FilledValues.MEMBERSHIP)).isSameAs(FilledValues.PLATFORM);
    assertThat(ownerOf(FilledValues.SEAT_ALLOTMENT)).isSameAs(FilledValues.STEERING_COMMITTEE);
    assertThat(ownerOf(FilledValues.TENURE)).isSameAs(FilledValues.OFFICE);
    assertThat(ownerOf(FilledValues.RESPONSE)).isSameAs(FilledValues.ADVICE);
    assertThat(ownerOf(FilledValues.ATTENDANCE)).isSameAs(FilledValues.MEETING);
    assertThat(ownerOf(FilledValues.PROOF_RULE)).isSameAs(FilledValues.COVENANT_SCHEME);
    assertThat(ownerOf(FilledValues.GRANT)).isSameAs(FilledValues.COVENANT);
    assertThat(ownerOf(FilledValues.CONTRIBUTOR)).isSameAs(FilledValues.POLICY_PLAN);
    assertThat(ownerOf(FilledValues.MEASUREMENT)).isSameAs(FilledValues.POVERTY_BAROMETER);
    assertThat(ownerOf(FilledValues.QUICK_SCAN)).isSameAs(FilledValues.POVERTY_TEST);
    assertThat(ownerOf(FilledValues.SESSION)).isSameAs(FilledValues.SERVICE);
    assertThat(ownerOf(FilledValues.SUPPORT_TRACK)).isSameAs(FilledValues.SUPPORT_PROGRAMME);
    assertThat(ownerOf(FilledValues.FOLLOW_UP)).isSameAs(FilledValues.FORUM);
  }

  private static Object ownerOf(Object value) {
    return WALK.parts.stream()
        .filter(part -> part.value() == value)
        .map(Part::owner)
        .findFirst()
        .orElseThrow();
  }

  // What the types say.

  private interface Question {
    boolean of(Class<?> target);
  }

  private static List<String> attributesOf(Question question) {
    return WALK.names.keySet().stream()
        .flatMap(
            type ->
                DomainTypes.attributes(type).stream()
                    .filter(attribute -> question.of(target(attribute.type())))
                    .map(attribute -> type.getSimpleName() + "." + attribute.name()))
        .toList();
  }

  private static boolean isWalkedThrough(Class<?> target) {
    return target.isAnnotationPresent(DomainValue.class)
        && (POINTED_AT.contains(target) || holdsIdsOrLabels(target));
  }

  private static boolean holdsIdsOrLabels(Class<?> type) {
    return DomainTypes.attributes(type).stream()
        .map(attribute -> target(attribute.type()))
        .anyMatch(
            target ->
                target == Id.class
                    || target == Label.class
                    || (target.isAnnotationPresent(DomainValue.class) && holdsIdsOrLabels(target)));
  }

  /** {@return what an attribute is, or is a list of, or may be} */
  private static Class<?> target(Type type) {
    Type unwrapped = unwrapped(type);
    if (unwrapped instanceof ParameterizedType parameterized) {
      return (Class<?>) parameterized.getRawType();
    }
    return unwrapped instanceof WildcardType wildcard
        ? target(wildcard.getUpperBounds()[0])
        : (Class<?>) unwrapped;
  }

  private static Type unwrapped(Type type) {
    return type instanceof ParameterizedType parameterized
            && Set.of(Optional.class, ImmutableList.class).contains(parameterized.getRawType())
        ? argument(type)
        : type;
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }
}
