package io.github.samenspraak.index.seats;

import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.value.Term;
import java.util.Optional;

/**
 * A mandate, and the allotment of the plan in force on its first day that it names.
 *
 * @param mandate the mandate
 * @param allotment its allotment
 * @param ownTerm the days that a mandate of its own would have, as long as the allotment says;
 *     absent if that says nothing, or more days than there are
 */
public record Seat(Mandate mandate, SeatAllotment allotment, Optional<Term> ownTerm) {}
