package io.github.samenspraak.index;

import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.index.Trace.Stage;
import io.github.samenspraak.index.Trace.Step;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Charter;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells how the authority of a platform hears of something. A report is presented to it, advice is
 * addressed to it, or one of its offices receives an interpellation.
 *
 * @param index of the register
 */
record Hearing(RegisterIndex index) {

  /** {@return the day on which a report was presented to the authority; absent if it was not} */
  Optional<LocalDate> by(AnnualReport report) {
    return report
        .presentedOn()
        .filter(
            day ->
                report
                    .presentedTo()
                    .map(to -> index.isAuthority(report.platform(), to, Optional.of(day)))
                    .orElse(true));
  }

  /** {@return the day on which advice to the authority was adopted; absent if it is to another} */
  Optional<LocalDate> by(Advice advice) {
    return Optional.of(advice.adoptedOn())
        .filter(
            day ->
                index
                    .findPlatform(advice.issuedBy())
                    .map(AdvisoryPlatform::id)
                    .map(
                        platform ->
                            index.isAuthority(platform, advice.addressedTo(), Optional.of(day)))
                    .orElse(true));
  }

  /**
   * {@return the day of an interpellation that an office of the authority received, or the one that
   * the charter names; absent if it was the office of another}
   */
  Optional<LocalDate> by(Interpellation interpellation) {
    return Optional.of(interpellation.raisedOn())
        .filter(day -> isNamed(interpellation) || isOfAuthority(interpellation, day));
  }

  private boolean isNamed(Interpellation interpellation) {
    return index
        .findCycle(interpellation.platform())
        .flatMap(cycle -> cycle.charter(interpellation.raisedOn()))
        .flatMap(Charter::interpellationsTo)
        .filter(interpellation.receivedBy()::equals)
        .isPresent();
  }

  private boolean isOfAuthority(Interpellation interpellation, LocalDate day) {
    return index
        .find(Office.class, interpellation.receivedBy())
        .map(Office::organisation)
        .map(of -> index.isAuthority(interpellation.platform(), of, Optional.of(day)))
        .orElse(true);
  }

  /** {@return the day on which the authority heard of it by a step; absent if it did not} */
  Optional<LocalDate> by(Step step) {
    if (step.stage() == Stage.PRESENTED && step.element() instanceof AnnualReport report) {
      return by(report);
    }
    if ((step.stage() == Stage.ADVISED || step.stage() == Stage.GUIDED)
        && step.element() instanceof Advice advice) {
      return by(advice);
    }
    return step.stage() == Stage.INTERPELLED
            && step.element() instanceof Interpellation interpellation
        ? by(interpellation)
        : Optional.empty();
  }
}
