package io.github.samenspraak.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CovenantTimelineTest {

  private static final Term SPAN = Term.parse("2018-01-01/2030-12-31");
  private static final RegisterIndex INDEX = RegisterIndex.of(Samples.antwerpCovenants());

  private static CovenantTimeline on(String day) {
    return CovenantTimeline.of(
        INDEX,
        DrawingSettings.of(SPAN).withToday(LocalDate.parse(day)).withNames(DisplayNames.of(INDEX)));
  }

  @Test
  void theTitleSaysWhichCovenantMustBeDecidedNext() {
    assertThat(on("2026-11-21").title(Locale.ENGLISH))
        .isEqualTo(
            "Organisatie 009: decide by 31 December 2026 whether to extend (“Inloophuis voor"
                + " mensen in armoede”)");
  }

  @Test
  void theDayAfterItIsOverdue() {
    assertThat(on("2026-12-31").title(Locale.ENGLISH)).contains("decide by 31 December 2026");
    assertThat(on("2027-01-01").title(Locale.ENGLISH))
        .contains("whether to extend was to be decided by 31 December 2026");
  }

  @Test
  void whereNothingIsToBeDecidedTheTitleSaysSo() {
    RegisterIndex empty =
        RegisterIndex.of(Register.builder().municipality(Samples.namur().municipality()).build());

    assertThat(
            CovenantTimeline.of(
                    empty, DrawingSettings.of(SPAN).withToday(LocalDate.of(2026, 11, 21)))
                .title(Locale.ENGLISH))
        .isEqualTo("No covenant waits for a decision");
  }

  @Test
  void thoseToDecideOnComeFirst() {
    assertThat(on("2026-11-21").table(Locale.ENGLISH).rows())
        .extracting(row -> row.get(6))
        .startsWith("31 December 2026")
        .doesNotContainSequence("–", "31 December 2026");
  }

  @Test
  void theMoneyOfAYearIsItsTitle() {
    GrantChart chart =
        GrantChart.of(INDEX, DrawingSettings.of(SPAN).withToday(LocalDate.of(2026, 11, 21)));

    assertThat(chart.title(Locale.ENGLISH))
        .isEqualTo("2026: €160,700.00 granted, €130,260.00 paid, €30,440.00 still to pay");
    assertThat(chart.table(Locale.ENGLISH).rows()).hasSize(12);
  }
}
