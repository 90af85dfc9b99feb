package io.github.samenspraak.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficeTest {

  private static final Tenure FIRST = tenure("first", "2018-12-03/2024-12-01");
  private static final Tenure SECOND = tenure("second", "2024-12-02/..");

  private static Tenure tenure(String holder, String term) {
    return Tenure.builder().holder(Id.of(holder)).term(Term.parse(term)).build();
  }

  private static Office office(Tenure... tenures) {
    return Office.builder()
        .id(Id.of("alderwoman"))
        .title(Label.of("Alderwoman for social cohesion"))
        .organisation(Id.of("city"))
        .kind(OfficeKind.ALDERMAN)
        .addTenures(tenures)
        .build();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  void itKnowsWhoHeldItOnADay() {
    Office office = office(SECOND, FIRST);

    assertThat(office.tenuresOn(day("2018-12-02"))).isEmpty();
    assertThat(office.tenuresOn(day("2018-12-03"))).containsExactly(FIRST);
    assertThat(office.tenuresOn(day("2024-12-01"))).containsExactly(FIRST);
    assertThat(office.tenuresOn(day("2024-12-02"))).containsExactly(SECOND);
  }

  @Test
  void whereNobodyEverHeldItNobodyDoes() {
    assertThat(office().tenuresOn(day("2025-01-01"))).isEmpty();
  }

  @Test
  void whereSeveralHoldItAtOnceAllOfThemDo() {
    Tenure meanwhile = tenure("meanwhile", "2020-03-01/2020-03-31");
    Office office = office(FIRST, meanwhile, SECOND);

    assertThat(office.tenuresOn(day("2020-02-29"))).containsExactly(FIRST);
    assertThat(office.tenuresOn(day("2020-03-01"))).containsExactly(FIRST, meanwhile);
    assertThat(office.tenuresOn(day("2020-03-31"))).containsExactly(FIRST, meanwhile);
    assertThat(office.tenuresOn(day("2020-04-01"))).containsExactly(FIRST);
  }
}
