package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.index.Reference;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Whatever ids lead to, be it the element that refers to them or one of another kind, every command
 * has an answer.
 *
 * <p>Each reference is tied to its own element, each kind shares an id with some others, and of the
 * ways to print each is tried on some. With {@code -Dsamenspraak.thorough=true} all are tried on
 * all.
 */
@Tag("slow")
class TangledIdsTest {

  private static final boolean THOROUGH = Boolean.getBoolean("samenspraak.thorough");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String DOCUMENT = RegisterWriter.compact().write(FilledValues.REGISTER);

  /** The kinds whose elements go by the id of another one, or by a number. */
  private static final ImmutableSet<ElementKind> WITHOUT_OWN_ID =
      Sets.immutableEnumSet(ElementKind.MUNICIPALITY, ElementKind.WAIVER, ElementKind.DUTY_DONE);

  private static final ImmutableList<Knot> REFERENCES = references();

  /** The id of the first element of each kind. */
  private static final ImmutableMap<ElementKind, String> FIRST_IDS = firstIds();

  /**
   * A reference of the register that has one of everything.
   *
   * @param pointer where it stands
   * @param owner the element in which it stands
   * @param kinds what it may lead to
   */
  private record Knot(String pointer, Subject owner, Reference reference) {

    Id<?> id() {
      return owner.id().orElseThrow();
    }

    boolean mayLeadTo(ElementKind kind) {
      return reference.kinds().contains(kind);
    }

    void tieTo(Knot other, JsonNode document) {
      set(document, pointer, other.id().value());
    }

    @Override
    public String toString() {
      return pointer;
    }
  }

  private static ImmutableList<Knot> references() {
    RegisterIndex index = RegisterIndex.of(FilledValues.REGISTER);
    ImmutableMap<Subject, JsonPointer> places =
        Subject.locate(index.register(), index.references().stream().map(Reference::from).toList());
    return index.references().stream()
        .filter(reference -> !WITHOUT_OWN_ID.contains(reference.from().kind()))
        .map(
            reference ->
                new Knot(
                    Objects.requireNonNull(places.get(reference.from())).toString(),
                    reference.from(),
                    reference))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return whether a case is tried: every few cases one is, or all of them if asked}
   *
   * @param number the number of the case
   * @param of among how many cases one is tried
   */
  private static boolean isTried(int number, int of) {
    return THOROUGH || number % of == 0;
  }

  private static JsonNode document() {
    return JsonMapper.shared().readTree(DOCUMENT);
  }

  private static void set(JsonNode document, String pointer, String text) {
    tools.jackson.core.JsonPointer place = tools.jackson.core.JsonPointer.compile(pointer);
    if (document.at(place.head()) instanceof ArrayNode list) {
      list.set(place.last().getMatchingIndex(), StringNode.valueOf(text));
    } else {
      ((ObjectNode) document.at(place.head()))
          .set(place.last().getMatchingProperty(), StringNode.valueOf(text));
    }
  }

  static Stream<Knot> everyReference() {
    return REFERENCES.stream();
  }

  @Test
  void noReferenceIsForgotten() {
    assertThat(REFERENCES).hasSizeGreaterThan(70);
  }

  @ParameterizedTest
  @MethodSource("everyReference")
  void anElementMayReferToItself(Knot knot) {
    JsonNode document = document();
    knot.tieTo(knot, document);

    Findings findings = everyCommandAnswers(document, REFERENCES.indexOf(knot));
    assertThat(broken(findings).anyMatch(knot.pointer()::equals))
        .isEqualTo(!knot.mayLeadTo(knot.owner().kind()));
  }

  /** {@return of each kind of element that refers to others, its first reference} */
  static Stream<Knot> aReferenceOfEachKind() {
    return REFERENCES.stream()
        .collect(
            ImmutableMap.toImmutableMap(
                knot -> knot.owner().kind(), knot -> knot, (first, second) -> first))
        .values()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("aReferenceOfEachKind")
  void twoElementsMayReferToEachOther(Knot one) {
    aReferenceOfEachKind()
        .filter(other -> other.owner().kind().compareTo(one.owner().kind()) > 0)
        .filter(other -> isTried(other.owner().kind().ordinal() + one.owner().kind().ordinal(), 3))
        .forEach(
            other -> {
              JsonNode document = document();
              one.tieTo(other, document);
              other.tieTo(one, document);

              assertThat(broken(check(document)))
                  .doesNotHaveDuplicates()
                  .containsAll(
                      Stream.of(
                              one.mayLeadTo(other.owner().kind()) ? "" : one.pointer(),
                              other.mayLeadTo(one.owner().kind()) ? "" : other.pointer())
                          .filter(Predicate.not(String::isEmpty))
                          .toList());
              assertAnswers(run(document, "check", "-", "--agenda", "--on", TODAY.toString()));
            });
  }

  static Stream<ElementKind> everyKind() {
    return Stream.of(ElementKind.values()).filter(kind -> !WITHOUT_OWN_ID.contains(kind));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void elementsOfTwoKindsMayShareAnId(ElementKind kind) {
    List<ElementKind> others =
        everyKind()
            .filter(other -> other.compareTo(kind) > 0)
            .filter(other -> isTried(other.ordinal() + kind.ordinal(), 4))
            .toList();
    for (ElementKind other : others) {
      for (boolean referencesFollow : List.of(true, false)) {
        JsonNode document = document();
        rename(document, FIRST_IDS.get(other), FIRST_IDS.get(kind), referencesFollow);

        assertThat(check(document).of("id-not-unique")).hasSize(1);
        if (referencesFollow) {
          assertAnswers(run(document, "show", "-", "--on", TODAY.toString()));
        }
      }
    }
  }

  private static ImmutableMap<ElementKind, String> firstIds() {
    RegisterIndex index = RegisterIndex.of(FilledValues.REGISTER);
    return document().findValuesAsString("id").stream()
        .collect(
            ImmutableMap.toImmutableMap(
                id -> ElementKind.of(index.find(Id.of(id)).orElseThrow()),
                id -> id,
                (first, second) -> first));
  }

  private static void rename(JsonNode node, String old, String other, boolean referencesFollow) {
    for (String name : List.copyOf(node.propertyNames())) {
      JsonNode value = node.get(name);
      if (value.asString("").equals(old) && (name.equals("id") || referencesFollow)) {
        ((ObjectNode) node).put(name, other);
      }
      rename(value, old, other, referencesFollow);
    }
    for (int i = 0; i < node.size() && node instanceof ArrayNode list; i++) {
      if (list.get(i).asString("").equals(old) && referencesFollow) {
        list.set(i, StringNode.valueOf(other));
      }
      rename(list.get(i), old, other, referencesFollow);
    }
  }

  /** The commands on a document. */
  private static final ImmutableList<String> COMMANDS =
      ImmutableList.of(
          "show - --on " + TODAY,
          "check - --agenda --on " + TODAY,
          "check - --format text --on " + TODAY,
          "check - --format json --on " + TODAY,
          "check - --format ndjson --on " + TODAY,
          "agenda - --format text --from 2020-01-01 --on " + TODAY,
          "agenda - --format json --from 2020-01-01 --on " + TODAY,
          "agenda - --format ics --from 2020-01-01 --on " + TODAY);

  /** Runs commands in turns, from a document to the next. */
  private static Findings everyCommandAnswers(JsonNode document, int number) {
    for (int i = 0; i < COMMANDS.size(); i++) {
      if (isTried(number + i, 4)) {
        assertAnswers(run(document, COMMANDS.get(i).split(" ")));
      }
    }
    Register register = RegisterReader.standard().read(document.toString());
    ImmutableList<Id<?>> traceable = ImmutableList.copyOf(RegisterIndex.of(register).traceable());
    for (int i = 0; i < traceable.size(); i++) {
      if (isTried(number + i, 6)) {
        assertAnswers(run(document, "trace", "-", traceable.get(i).value()));
      }
    }
    return check(document);
  }

  private static Session.Outcome run(JsonNode document, String... args) {
    return Session.begin().typing(document.toString()).run(args);
  }

  private static void assertAnswers(Session.Outcome outcome) {
    assertThat(outcome.status()).as(outcome.err()).isLessThan(2);
    assertThat(outcome.out()).isNotEmpty();
  }

  private static Findings check(JsonNode document) {
    Findings findings =
        RuleSet.standard().check(RegisterReader.standard().read(document.toString()), TODAY);
    assertThat(findings.failures()).isEmpty();
    return findings;
  }

  private static Stream<String> broken(Findings findings) {
    return findings.of("reference-not-found").stream()
        .map(Finding::place)
        .map(JsonPointer::toString);
  }
}
