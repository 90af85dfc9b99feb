package io.github.samenspraak.agenda;

import static io.github.samenspraak.agenda.ObligationKind.MEETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** How much an agenda lists and computes at most. */
class AgendaLimitTest {

  private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  /** A platform that meets every day, and reports, since the year 1. */
  private static final Register DAILY =
      AgendaDocuments.platform(
          """
          "established": "0001",
          "charters": [{"inForce": {"firstDay": "0001-01-01"}, "meetings": [{"of": "PLENARY", "perYear": 366}],
            "reporting": {"conclusions": "--01-31", "presentation": "--03-31",
                          "publication": "--06-30", "answerWithin": "P6M"}}],
          "bodies": [{"id": "plenary", "kind": "PLENARY"},
            {"id": "group", "name": "Group", "kind": "WORKING_GROUP",
            "lifespan": {"firstDay": "0001-01-01"}}]
          """,
          "");

  /** {@return a barometer that measures each year of a term, due a year after it} */
  private static Register measuring(String term) {
    return AgendaDocuments.barometer("\"term\": " + term, "");
  }

  private static final Register FIVE_YEARS =
      measuring("{\"firstDay\": \"1999-01-01\", \"lastDay\": \"2003-12-31\"}");

  private static List<Integer> years(Obligations obligations) {
    return obligations.stream().map(obligation -> obligation.due().getYear()).toList();
  }

  // How many.

  @Test
  void upToTheLimitAllAreListed() {
    Obligations all = Agenda.of(FIVE_YEARS).withLimit(5).between(BEGINNING, END);

    assertThat(years(all)).containsExactly(2000, 2001, 2002, 2003, 2004);
    assertThat(all.isCut()).isFalse();
    assertThat(all.cutFrom()).isEmpty();
    assertThat(all).isEqualTo(Agenda.of(FIVE_YEARS).between(BEGINNING, END));
  }

  @Test
  void oneBeyondTheLimitIsMissingFromItsDueDayOn() {
    Obligations four = Agenda.of(FIVE_YEARS).withLimit(4).between(BEGINNING, END);

    assertThat(years(four)).containsExactly(2000, 2001, 2002, 2003);
    assertThat(four.isCut()).isTrue();
    assertThat(four.cutFrom()).contains(LocalDate.of(2004, 12, 31));
    assertThat(four)
        .isNotEqualTo(Agenda.of(FIVE_YEARS).between(BEGINNING, LocalDate.of(2003, 12, 31)));
    assertThat(four).asString().endsWith(" cut from 2004-12-31");
  }

  @Test
  void aDayMayBeListedInPart() {
    Obligations some =
        Agenda.of(DAILY).withLimit(3).between(LocalDate.of(2, 12, 31), LocalDate.of(2, 12, 31));

    assertThat(some)
        .extracting(Obligation::key)
        .containsExactly("MEETING/plenary/2/1", "MEETING/plenary/2/2", "MEETING/plenary/2/3");
    assertThat(some.cutFrom()).contains(LocalDate.of(2, 12, 31));
  }

  @Test
  void tenThousandAreListedUnlessSaid() {
    Agenda agenda = Agenda.of(DAILY);

    assertThat(agenda.between(BEGINNING, END).size())
        .isEqualTo(Agenda.DEFAULT_LIMIT)
        .isEqualTo(10_000);
    assertThat(agenda.withLimit(20_000).between(BEGINNING, END).size()).isEqualTo(20_000);
    assertThat(agenda.between(BEGINNING, END).size()).isEqualTo(10_000);
  }

  @Test
  void ofWhatIsOverdueTheOldestIsListed() {
    Agenda agenda = Agenda.of(FIVE_YEARS);
    LocalDate day = LocalDate.of(2004, 1, 1);

    assertThat(years(agenda.overdue(day))).containsExactly(2000, 2001, 2002, 2003);
    assertThat(agenda.withLimit(4).overdue(day).isCut()).isFalse();
    assertThat(years(agenda.withLimit(3).overdue(day))).containsExactly(2000, 2001, 2002);
    assertThat(agenda.withLimit(3).overdue(day).cutFrom()).contains(LocalDate.of(2003, 12, 31));
  }

  @Test
  void aLimitAllowsSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agenda.of(DAILY).withLimit(0))
        .withMessage("A limit must be at least 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agenda.of(DAILY).withSpan(Period.ZERO))
        .withMessage("A span must be at least a day, unlike P0D.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agenda.of(DAILY).withSpan(Period.ofDays(-1)));
  }

  // How long.

  @Test
  void theSpanIsCountedFromTheFirstDayOnWhichSomethingIsDue() {
    Agenda agenda = Agenda.of(FIVE_YEARS);

    Obligations four = agenda.withSpan(Period.ofYears(4)).between(BEGINNING, END);
    assertThat(years(four)).containsExactly(2000, 2001, 2002, 2003);
    assertThat(four.cutFrom()).contains(LocalDate.of(2004, 12, 31));

    Obligations all = agenda.withSpan(Period.of(4, 0, 1)).between(BEGINNING, END);
    assertThat(years(all)).containsExactly(2000, 2001, 2002, 2003, 2004);
    assertThat(all.isCut()).isFalse();
  }

  @Test
  void aHundredYearsAreListedUnlessSaid() {
    Obligations open =
        Agenda.of(measuring("{\"firstDay\": \"2023-01-01\"}")).between(BEGINNING, END);

    assertThat(years(open)).hasSize(100).startsWith(2024).endsWith(2123);
    assertThat(open.cutFrom()).contains(LocalDate.of(2124, 12, 31));
  }

  @Test
  void atTheEndOfAllTimeNothingIsCut() {
    Obligations last =
        Agenda.of(measuring("{\"firstDay\": \"9989-01-01\"}")).between(BEGINNING, END);

    assertThat(years(last)).hasSize(10).endsWith(9999);
    assertThat(last.isCut()).isFalse();
  }

  @Test
  void anOverdueObligationMayBeOfAnyAge() {
    Obligations overdue =
        Agenda.of(measuring("{\"firstDay\": \"0001-01-01\"}")).overdue(LocalDate.of(2026, 1, 1));

    assertThat(years(overdue)).hasSize(2024).startsWith(2).endsWith(2025);
    assertThat(overdue.isCut()).isFalse();
  }

  // What one may do with a list.

  @Test
  void aSelectionOfACutListIsCutAsWell() {
    Obligations cut = Agenda.of(FIVE_YEARS).withLimit(2).between(BEGINNING, END);

    assertThat(cut.where(obligation -> obligation.due().getYear() == 2001).size()).isEqualTo(1);
    Obligations none = cut.where(obligation -> false);
    assertThat(none.all()).isEmpty();
    assertThat(none.isEmpty()).isFalse();
    assertThat(none.cutFrom()).contains(LocalDate.of(2002, 12, 31));
    assertThat(Agenda.of(FIVE_YEARS).between(BEGINNING, BEGINNING).isEmpty()).isTrue();
  }

  @Test
  void twoListsAreCutFromTheFirstDayFromWhichEitherIs() {
    Agenda agenda = Agenda.of(FIVE_YEARS);
    LocalDate day = LocalDate.of(2002, 6, 1);
    Obligations before = agenda.overdue(day);
    Obligations after = agenda.between(day, END);

    assertThat(years(before.and(after))).containsExactly(2000, 2001, 2002, 2003, 2004);
    assertThat(before.and(after).isCut()).isFalse();
    assertThat(before.and(agenda.withLimit(1).between(day, END)).cutFrom())
        .contains(LocalDate.of(2003, 12, 31));
    assertThat(
            agenda.withLimit(1).overdue(day).and(agenda.withLimit(1).between(day, END)).cutFrom())
        .contains(LocalDate.of(2001, 12, 31));
  }

  // One at a time.

  @Test
  void aStreamHasNoLimit() {
    assertThat(Agenda.of(DAILY).stream(BEGINNING, LocalDate.of(41, 1, 1)))
        .hasSize(40 * 366 + 38 * 3);
    assertThat(Agenda.of(DAILY).withLimit(1).stream(BEGINNING, END).limit(3)).hasSize(3);
  }

  @Test
  void noMoreIsComputedThanIsTaken() {
    RegisterIndex index = RegisterIndex.of(DAILY);
    AtomicInteger computed = new AtomicInteger();
    Iterator<LazyObligation> all =
        OrderedMerge.of(
            new CycleObligations(index)
                .runs(Term.of(BEGINNING, END), deadline -> computed.incrementAndGet() > 0));

    for (int taken = 0; taken < 1_000; taken++) {
      all.next();
    }

    assertThat(computed).hasValueLessThan(1_000 + 20);
  }

  @Property(shrinking = ShrinkingMode.OFF, tries = 100)
  void aStreamHasWhatAListHasInOrder(@ForAll long seed) {
    Agenda agenda = Agenda.of(RandomDatesRegister.of(seed));
    LocalDate first = LocalDate.of(2010, 1, 1);
    LocalDate last = LocalDate.of(2044, 12, 31);

    assertThat(agenda.stream(first, last)).containsExactlyElementsOf(agenda.between(first, last));
    assertThat(agenda.stream(first, last).map(Obligation::due)).isSorted();
  }

  // The order.

  @Test
  void aYearThatIsReportedOnAtOnceComesBeforeTheOneBeforeIt() {
    Register register =
        AgendaDocuments.platform(
            """
            "established": "2020",
            "charters": [
              {"inForce": {"firstDay": "2020-01-01", "lastDay": "2025-06-30"},
               "reporting": {"presentation": "--11-30", "publication": "--06-30"}},
              {"inForce": {"firstDay": "2025-07-01"},
               "reporting": {"presentation": {"day": "--11-30", "yearsLater": 0}, "publication": {"day": "--05-31", "yearsLater": 0}}}]
            """,
            "");

    assertThat(Agenda.of(register).between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 30)))
        .extracting(Obligation::toString)
        .containsExactly(
            "PUBLICATION/platform/2025 due 2025-05-31",
            "PUBLICATION/platform/2024 due 2025-06-30",
            "PRESENTATION/platform/2024 due 2025-11-30",
            "PRESENTATION/platform/2025 due 2025-11-30",
            "PUBLICATION/platform/2026 due 2026-05-31");
  }

  @Test
  void obligationsOfOneDayAreInTheOrderOfTheirPlatforms() {
    String platform =
        """
        {"id": "%s", "name": "…", "kind": "SOCIAL_PLATFORM", "authority": "city",
         "established": "2020",
         "charters": [{"inForce": {"firstDay": "2020-01-01"}, "meetings": [{"of": "PLENARY", "perYear": 2}]}],
         "bodies": [{"id": "plenary-%s", "kind": "PLENARY"}]}
        """;
    Register register =
        AgendaDocuments.with(
            ", \"platforms\": ["
                + platform.formatted("b", "b")
                + ","
                + platform.formatted("a", "a")
                + "]");

    assertThat(Agenda.of(register).between(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)))
        .filteredOn(obligation -> obligation.kind() == MEETING)
        .extracting(Obligation::key)
        .containsExactly(
            "MEETING/plenary-b/2024/1",
            "MEETING/plenary-b/2024/2",
            "MEETING/plenary-a/2024/1",
            "MEETING/plenary-a/2024/2",
            "MEETING/plenary-b/2025/1",
            "MEETING/plenary-b/2025/2",
            "MEETING/plenary-a/2025/1",
            "MEETING/plenary-a/2025/2");
  }

  @Test
  void whereTwoElementsShareAnIdWhatIsDueFirstCounts() {
    String covenant =
        """
        {"id": "same", "scheme": "scheme", "authority": "city", "partners": ["org"], "subject": "…",
         "initialTerm": {"firstDay": "2024-01-01", "lastDay": "%s"}}
        """;
    Register register =
        AgendaDocuments.with(
            ", \"covenants\": ["
                + covenant.formatted("2027-12-31")
                + ","
                + covenant.formatted("2025-12-31")
                + "]");

    assertThat(Agenda.of(register).between(BEGINNING, END))
        .extracting(Obligation::toString)
        .containsExactly("COVENANT_END/same due 2025-12-31 met 2025-12-31");
  }
}
