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

  @Test
  void itKnowsWhoHeldItOnADay() {
    Office office = office(SECOND, FIRST);

    assertThat(office.holders().on(LocalDate.of(2018, 12, 2))).isEmpty();
    assertThat(office.holders().on(LocalDate.of(2018, 12, 3))).contains(FIRST);
    assertThat(office.holders().on(LocalDate.of(2024, 12, 1))).contains(FIRST);
    assertThat(office.holders().on(LocalDate.of(2024, 12, 2))).contains(SECOND);
  }

  @Test
  void whereNobodyEverHeldItNobodyDoes() {
    assertThat(office().holders().on(LocalDate.of(2025, 1, 1))).isEmpty();
  }

  @Test
  void whereTwoHeldItAtOnceWhoeverBeganLastCounts() {
    Tenure meanwhile = tenure("meanwhile", "2020-03-01/2020-03-31");

    assertThat(office(FIRST, meanwhile).holders().on(LocalDate.of(2020, 3, 31)))
        .contains(meanwhile);
    assertThat(office(FIRST, meanwhile).holders().on(LocalDate.of(2020, 4, 1))).contains(FIRST);
  }
}
