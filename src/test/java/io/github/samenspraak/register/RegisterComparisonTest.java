package io.github.samenspraak.register;

import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.membership;
import static io.github.samenspraak.fixtures.Facts.term;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterComparisonTest {

  private static final EditableRegister TOWN = Lindedorp.TOWN;

  private static List<String> changes(EditableRegister after) {
    return told(RegisterComparison.of(TOWN.register(), after.register()));
  }

  private static List<String> told(List<ElementChange> changes) {
    return changes.stream().map(ElementChange::toString).toList();
  }

  @Test
  void twoEqualRegistersDifferInNothing() {
    assertThat(changes(TOWN)).isEmpty();
    Register reversed =
        TOWN.register().toBuilder()
            .organisations(ImmutableList.copyOf(TOWN.register().organisations()).reverse())
            .build();
    assertThat(RegisterComparison.of(TOWN.register(), reversed)).isEmpty();
  }

  @Test
  void anElementIsChangedInItsOwnAttributesAndNotInThoseOfItsParts() {
    assertThat(changes(TOWN.mandate(id("m-dirk"), m -> m.term(term("2023-07-01", "2026-01-31")))))
        .containsExactly("CHANGED MANDATE m-dirk [term]");
    assertThat(changes(TOWN.and(membership("province", from("2026-01-01")))))
        .containsExactly("CHANGED PLATFORM platform [memberships]");
  }

  @Test
  void anElementThatIsInOneOfThemOnlyIsAddedOrRemoved() {
    EditableRegister without = TOWN.without(id("m-dirk"));
    assertThat(changes(without)).containsExactly("REMOVED MANDATE m-dirk");
    assertThat(told(RegisterComparison.of(without.register(), TOWN.register())))
        .containsExactly("ADDED MANDATE m-dirk");
  }

  @Test
  void waiversOfOneElementAreToldApartByWhatTheySay() {
    Waiver waiver = waiver("2020-01-01");
    Register before =
        TOWN.register().toBuilder().waivers(List.of(waiver, waiver("2022-01-01"))).build();
    Register after =
        TOWN.register().toBuilder().waivers(List.of(waiver("2023-01-01"), waiver)).build();

    assertThat(told(RegisterComparison.of(before, after)))
        .containsExactly("CHANGED WAIVER committee [term]");
  }

  private static Waiver waiver(String firstDay) {
    return Waiver.builder()
        .rule("chair-missing")
        .subject(id("committee"))
        .reason(Label.of("voorlopig"))
        .grantedBy(id("city"))
        .term(Term.from(LocalDate.parse(firstDay)))
        .build();
  }
}
