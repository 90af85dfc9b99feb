/**
 * A second opinion on seats, quorums and the agenda: counted day by day from the JSON of random
 * registers, by code that uses nothing of the library and was written from its design.
 *
 * <p>{@code SeatRegisters} draws registers as JSON, each from one seed, in which much collides
 * within few days. {@code SeatsByHand}, {@code TermsByHand} and {@code SeatFindingsByHand} look at
 * every day of them; they are slow and plain. {@code MeetingRegisters}, {@code QuorumByHand} and
 * {@code MeetingsByHand} do the same for meetings. {@code LibraryAnswers} reads the same JSON with
 * the library. {@code SeatsOracleTest} and {@code MeetingsOracleTest} compare both, and print how
 * often each feature occurs in the registers.
 *
 * <p>{@code mvn verify} compares 500 registers of each of both areas, {@code mvn -Poracle verify}
 * 50,000. A difference tells its seed; {@code -Doracle.first=SEED -Doracle.registers=1} repeats it.
 */
@NullMarked
package io.github.samenspraak.oracle;

import org.jspecify.annotations.NullMarked;
