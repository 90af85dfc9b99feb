package io.github.samenspraak.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline.Stretch;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficeHoldersTest {

  private static final Id<Person> ANN = Id.of("ann");
  private static final Id<Person> BEN = Id.of("ben");

  private static final OfficeHolders HOLDERS =
      OfficeHolders.of(
          Office.builder()
              .id(Id.of("alderman"))
              .title(Label.of("Alderman"))
              .organisation(Id.of("city"))
              .kind(OfficeKind.ALDERMAN)
              .addTenures(
                  tenure(BEN, "2023-01-01/.."),
                  tenure(ANN, "2020-01-01/2021-12-31"),
                  tenure(ANN, "2021-06-01/2022-06-30"),
                  tenure(ANN, "2022-07-01/2022-12-31"),
                  tenure(ANN, "2024-02-29/2024-02-29"))
              .build(),
          RecordedDays.all());

  private static Tenure tenure(Id<Person> holder, String term) {
    return Tenure.builder().holder(holder).term(Term.parse(term)).build();
  }

  @Test
  void eachWhoHoldsItIsCountedOnce() {
    assertThat(HOLDERS.count().stretches())
        .containsExactly(
            new Stretch<>(Term.parse("2020-01-01/2024-02-28"), 1),
            new Stretch<>(Term.parse("2024-02-29/2024-02-29"), 2),
            new Stretch<>(Term.parse("2024-03-01/.."), 1));
  }

  @Test
  void aPersonHoldsItOnTheDaysOfTheTenures() {
    assertThat(HOLDERS.contains(ANN, LocalDate.of(2022, 12, 31))).isTrue();
    assertThat(HOLDERS.contains(ANN, LocalDate.of(2023, 1, 1))).isFalse();
    assertThat(HOLDERS.contains(BEN, LocalDate.of(2023, 1, 1))).isTrue();
    assertThat(HOLDERS.contains(Id.of("cy"), LocalDate.of(2023, 1, 1))).isFalse();
  }

  @Test
  void onOtherDaysAPersonDoesNotHoldIt() {
    Term days = Term.parse("2022-01-01/2024-12-31");

    assertThat(HOLDERS.daysWithout(ANN, days))
        .containsExactly(Term.parse("2023-01-01/2024-02-28"), Term.parse("2024-03-01/2024-12-31"));
    assertThat(HOLDERS.daysWithout(ANN, Term.parse("2020-01-01/2022-12-31"))).isEmpty();
    assertThat(HOLDERS.daysWithout(BEN, days)).containsExactly(Term.parse("2022-01-01/2022-12-31"));
    assertThat(HOLDERS.daysWithout(Id.of("cy"), days)).containsExactly(days);
  }
}
