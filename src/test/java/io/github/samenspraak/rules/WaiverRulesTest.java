package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.info;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.waiver;
import static io.github.samenspraak.fixtures.Facts.with;
import static io.github.samenspraak.fixtures.Lindedorp.TODAY;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.Term;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WaiverRulesTest {

  /** Seven sit on six seats in March 2026. */
  private static final EditableRegister CROWDED =
      TOWN.and(
          with(
              elected("hugo", "neighbours", term("2026-03-01", "2026-03-31")),
              m -> m.endReason(MandateEnd.RESIGNED)));

  private static ExpectedFinding crowdedDuring(Term days) {
    return error("seat-cap-exceeded", "committee", "/platforms/0/bodies/1")
        .during(days)
        .with("seated", 7)
        .with("cap", 6);
  }

  private static EditableRegister waived(EditableRegister town, Term term) {
    return town.and(waiver("seat-cap-exceeded", "committee", term));
  }

  @Test
  void aWaiverMarksTheFindingOnItsDays() {
    assertThat(findings(waived(CROWDED, from("2026-01-01"))))
        .containsExactly(crowdedDuring(term("2026-03-01", "2026-03-31")).waived());
    assertThat(findings(waived(CROWDED, from("2026-03-11"))))
        .containsExactly(
            crowdedDuring(term("2026-03-01", "2026-03-10")),
            crowdedDuring(term("2026-03-11", "2026-03-31")).waived());
  }

  @Test
  void aFindingAboutTheMunicipalityCanBeWaivedByItsCode() {
    EditableRegister town =
        TOWN.municipality(m -> m.nisCode(NisCode.of("44000")).region(Region.FLANDERS))
            .and(waiver("nis-code-invalid", "44000", from("2026-01-01")));
    assertThat(findings(town))
        .containsExactly(
            warning("nis-code-invalid", "44000", "/municipality/nisCode")
                .with("code", NisCode.of("44000"))
                .with("region", Region.FLANDERS)
                .with("fault", IdentityRules.NumberFault.UNKNOWN)
                .waived());
  }

  @Nested
  class WaiverUnused {

    private static final ExpectedFinding UNUSED =
        info("waiver-unused", "committee", "/waivers/0").with("rule", "seat-cap-exceeded");

    @Test
    void aWaiverThatBeginsOnTheDayAfterTheFindingIsNotNeeded() {
      assertThat(findings(waived(CROWDED, from("2026-04-01"))))
          .containsExactly(crowdedDuring(term("2026-03-01", "2026-03-31")), UNUSED);
    }

    @Test
    void aWaiverThatBeginsOnItsLastDayIs() {
      assertThat(findings(waived(CROWDED, from("2026-03-31"))))
          .containsExactly(
              crowdedDuring(term("2026-03-01", "2026-03-30")),
              crowdedDuring(on("2026-03-31")).waived());
    }

    @Test
    void aWaiverOfARuleThatIsKeptIsNotNeeded() {
      assertThat(findings(waived(TOWN, from("2026-01-01")))).containsExactly(UNUSED);
    }

    @Test
    void aWaiverOfAnotherElementIsNotNeeded() {
      assertThat(findings(CROWDED.and(waiver("seat-cap-exceeded", "plenary", from("2026-01-01")))))
          .containsExactly(
              crowdedDuring(term("2026-03-01", "2026-03-31")),
              info("waiver-unused", "plenary", "/waivers/0").with("rule", "seat-cap-exceeded"));
    }

    /** The report of 2026 is due on 31 March 2027. */
    private static EditableRegister waivedReport(EditableRegister town, Term term) {
      return town.and(waiver("annual-report-missing", "platform", term));
    }

    private static final ExpectedFinding UNUSED_FOR_REPORT =
        info("waiver-unused", "platform", "/waivers/0").with("rule", "annual-report-missing");

    @Test
    void aWaiverOfAYearWhoseReportIsNotDueYetIsNeeded() {
      assertThat(findings(waivedReport(TOWN, term("2026-01-01", "2026-12-31")))).isEmpty();
      assertThat(findings(waivedReport(TOWN, from("2030-01-01")))).isEmpty();
    }

    @Test
    void aWaiverOfLessThanTheYearIsNot() {
      assertThat(findings(waivedReport(TOWN, term("2026-01-02", "2026-12-31"))))
          .containsExactly(UNUSED_FOR_REPORT);
    }

    @Test
    void norIsThatOfAYearWhoseReportIsThereInTime() {
      assertThat(findings(waivedReport(TOWN, term("2025-01-01", "2025-12-31"))))
          .containsExactly(UNUSED_FOR_REPORT);
    }

    @Test
    void norIsThatOfAYearOfWhichNothingIsEverAsked() {
      EditableRegister town = TOWN.charter(c -> c.reporting(Optional.empty()));
      assertThat(findings(waivedReport(town, term("2026-01-01", "2026-12-31"))))
          .containsExactly(UNUSED_FOR_REPORT);
    }

    @Test
    void norDoesAnybodyIfTheRuleFails() {
      Rule fails =
          Rule.error("seat-cap-exceeded")
              .statement("It must fail.")
              .message(Label.of("It fails."))
              .checkedBy(
                  inspection -> {
                    throw new IllegalStateException("Out of ideas.");
                  });
      Findings findings =
          RuleSet.standard()
              .without("seat-cap-exceeded")
              .plus(fails)
              .check(waived(TOWN, from("2026-01-01")).register(), TODAY);
      assertThat(findings).extracting(Finding::code).containsExactly("rule-failed");
      assertThat(findings.failures()).hasSize(1);
    }

    @Test
    void whetherAWaiverOfARuleThatDoesNotRunIsNeededNobodyKnows() {
      EditableRegister town = waived(TOWN, from("2026-01-01"));
      assertThat(RuleSet.standard().without("seat-cap-exceeded").check(town.register(), TODAY))
          .isEmpty();
    }
  }

  @Test
  void aWaiverOfWhatIsOverIsNeededForEverAndNeverRunsOut() {
    assertThat(findings(waived(CROWDED, term("2026-03-01", "2026-03-31"))))
        .containsExactly(crowdedDuring(term("2026-03-01", "2026-03-31")).waived());
  }
}
