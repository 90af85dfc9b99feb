package io.github.samenspraak.index.seats;

import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A mandate with the allotment that it names, of the plan in force on its first day.
 *
 * @param mandate the mandate
 * @param allotment its allotment
 * @param ownTerm the term with the length that the allotment sets; absent if it sets none, or the
 *     term would go beyond the year 9999
 * @param legislatureEnd the last day of the legislature of its first day, if it must end with it
 */
public record Seat(
    Mandate mandate,
    SeatAllotment allotment,
    Optional<Term> ownTerm,
    Optional<LocalDate> legislatureEnd) {}
