package io.github.samenspraak.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.fixtures.Fault;
import io.github.samenspraak.fixtures.FaultyRegister;
import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterVisitor;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.value.Fact;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final RuleSet RULES = RuleSet.standard();
  private static final Register TOWN = Lindedorp.TOWN.register();

  static Stream<Register> registers() {
    return Stream.concat(Stream.of(TOWN), Samples.all().stream().map(Sample::register));
  }

  private static Register without(Register register, AttributeDescriptor list) {
    TypeDescriptor type = TypeDescriptor.of(Register.class);
    return (Register)
        type.build(
            type.attributes().stream()
                .map(each -> each == list ? null : given(each, register))
                .toArray());
  }

  private static @Nullable Object given(AttributeDescriptor attribute, Register register) {
    Object held = attribute.get(register);
    return held instanceof Optional<?> optional
        ? optional.<Object>map(value -> value).orElse(null)
        : held;
  }

  private static RuleSet lacking(String list) {
    return RULES.forDraft(
        PartialRegister.lists().stream()
            .map(AttributeDescriptor::name)
            .filter(name -> !name.equals(list))
            .toArray(String[]::new));
  }

  private static List<String> codes(Findings findings) {
    return findings.stream().map(Finding::code).distinct().toList();
  }

  static Stream<Arguments> registersAndLists() {
    return registers()
        .flatMap(
            register -> PartialRegister.lists().stream().map(list -> Arguments.of(register, list)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("registersAndLists")
  void nothingIsFoundForTheSakeOfAListThatIsNotFilledYet(
      Register register, AttributeDescriptor list) {
    Findings whole = RULES.check(register, TODAY);
    Findings draft = lacking(list.name()).check(without(register, list), TODAY);

    assertThat(draft.comparedTo(whole).introduced()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void aFaultIsNoReasonForMoreEither(Fault fault) {
    FaultyRegister faulty = fault.in(RegisterShape.small(), 1);
    Findings whole = RULES.check(faulty.register(), faulty.today());

    for (AttributeDescriptor list : PartialRegister.lists()) {
      Findings draft = lacking(list.name()).check(without(faulty.register(), list), faulty.today());
      assertThat(draft.comparedTo(whole).introduced()).as(list.name()).isEmpty();
    }
  }

  @Nested
  class APeopleAndPlatformsDraft {

    private final RuleSet draft = RULES.forDraft("people", "platforms");

    private final Register register =
        TOWN.toBuilder()
            .organisations(List.of())
            .governingBodies(List.of())
            .offices(List.of())
            .meetings(List.of())
            .annualReports(List.of())
            .build();

    @Test
    void findsNothingInATownThatKeepsEveryRule() {
      assertThat(codes(RULES.check(register, TODAY)))
          .contains("reference-not-found", "meetings-too-few", "annual-report-missing");
      assertThat(draft.check(register, TODAY).all()).isEmpty();
    }

    @Test
    void findsAPersonWhoIsNotThere() {
      Id<Person> missing = Id.of("m-dirk");
      Register other =
          register.with(
              Mandate.class,
              Id.of("m-dirk"),
              mandate -> mandate.toBuilder().holder(Id.of("nobody")).build());

      assertThat(missing.value()).isEqualTo("m-dirk");
      assertThat(draft.check(other, TODAY).of("reference-not-found").about(missing).all())
          .hasSize(1);
    }

    @Test
    void findsWhatIsMissingInAPlatform() {
      Register other =
          register.with(
              Mandate.class,
              Id.of("m-dirk"),
              mandate ->
                  mandate.toBuilder().term(mandate.term().until(TODAY.minusDays(2))).build());

      assertThat(codes(draft.check(other, TODAY)))
          .isNotEmpty()
          .isEqualTo(codes(RULES.check(withTheRest(other), TODAY)));
    }

    private Register withTheRest(Register other) {
      return TOWN.toBuilder().platforms(other.platforms()).build();
    }
  }

  @Test
  void aListThatARegisterDoesNotHaveIsRefusedWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.forDraft("people", "platform"))
        .withMessage("A register has no list platform; near it is platforms.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.forDraft("municipality"))
        .withMessageContaining(
            "A register has no list municipality; it has people, organisations,");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.warning("x").aboutMissing("meeting"))
        .withMessageContaining("near it is meetings");
  }

  @Test
  void aDraftIsAValueThatKeepsItsListsThroughChanges() {
    RuleSet draft = RULES.forDraft("people").without("id-not-unique").withLimit(7);
    Register register = without(TOWN, PartialRegister.lists("organisations").asList().get(0));

    assertThat(draft.limit()).isEqualTo(7);
    assertThat(draft.check(register, TODAY).of("reference-not-found").all()).isEmpty();
    assertThat(draft.check(RegisterIndex.of(register), TODAY).of("reference-not-found").all())
        .isEmpty();
    assertThat(RULES.check(register, TODAY).of("reference-not-found").all()).isNotEmpty();
  }

  @Nested
  class AnElementAlone {

    static Stream<Register> registers() {
      return DraftTest.registers();
    }

    /** {@return the elements of a register and the memberships, which have no id} */
    private static List<Fact> facts(Register register) {
      List<Fact> facts = new ArrayList<>();
      new RegisterVisitor() {
        @Override
        protected void visitElement(Object element) {
          if (element instanceof Fact fact && element != register.municipality()) {
            facts.add(fact);
          }
        }
      }.through(register);
      register.platforms().forEach(platform -> facts.addAll(platform.memberships()));
      register.covenants().forEach(covenant -> facts.addAll(covenant.grants()));
      return facts;
    }

    private static String described(Finding finding) {
      return finding.code() + finding.term() + finding.arguments();
    }

    @ParameterizedTest
    @MethodSource("registers")
    void isJudgedByNothingThatTheWholeRegisterWouldNotFind(Register register) {
      Set<String> whole = new HashSet<>();
      RULES.check(register, TODAY).forEach(finding -> whole.add(described(finding)));

      for (Fact fact : facts(register)) {
        assertThat(RULES.checkAlone(fact, register.municipality(), TODAY))
            .as(fact.toString())
            .allMatch(finding -> whole.contains(described(finding)));
      }
    }

    @Test
    void hasFindingsWithPlacesThatBeginAtIt() {
      Meeting meeting =
          Meeting.builder()
              .id(Id.of("m"))
              .body(Id.of("b"))
              .heldOn(LocalDate.of(2026, 1, 1))
              .convenedOn(LocalDate.of(2026, 1, 2))
              .build();

      assertThat(RULES.checkAlone(meeting, TOWN.municipality(), TODAY).all())
          .extracting(finding -> finding.code() + " " + finding.place())
          .containsExactly("meeting-order /convenedOn");
    }

    @Test
    void mayBeAPart() {
      Membership membership =
          Membership.builder().member(Id.of("org")).term(Term.parse("2025-01-01/..")).build();

      assertThat(RULES.checkAlone(membership, TOWN.municipality(), TODAY).all()).isEmpty();
    }

    @Test
    void showsARuleThatFailed() {
      Rule failing =
          Rule.error("failing")
              .statement("It must not fail.")
              .message(Label.of("It failed."))
              .checkedBy(
                  inspection -> {
                    throw new IllegalStateException();
                  });

      assertThat(
              codes(
                  RuleSet.of(failing).checkAlone(TOWN.people().get(0), TOWN.municipality(), TODAY)))
          .containsExactly("rule-failed");
    }
  }
}
