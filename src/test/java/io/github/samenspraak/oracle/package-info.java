/**
 * A second opinion on seats, quorums, reporting years, duties, advice, signals, covenants, plans
 * and the agenda: counted day by day from the JSON of random registers, by code that uses nothing
 * of the library and was written from its design.
 *
 * <p>{@code SeatRegisters} draws registers as JSON, each from one seed, in which much collides
 * within few days. {@code SeatsByHand}, {@code TermsByHand} and {@code SeatFindingsByHand} look at
 * every day of them; they are slow and plain. {@code MeetingRegisters}, {@code QuorumByHand} and
 * {@code MeetingsByHand} do the same for meetings, {@code YearRegisters} and {@code YearsByHand}
 * for what is owed for each year of a platform, {@code DutyRegisters}, {@code AdviceRegisters} and
 * {@code SignalRegisters} for what else its charters ask, {@code CovenantRegisters} and {@code
 * CovenantsByHand} for covenants and their money, and {@code PolicyRegisters} and {@code
 * PolicyByHand} for plans, barometers and forums. {@code LibraryAnswers} reads the same JSON with
 * the library. An {@code AreaTest}, such as {@code SeatsOracleTest}, compares both, and prints how
 * often each feature occurs in the registers; {@code AreaCoverageTest} sees that each kind of
 * obligation is in one of them. {@code DayShift} looks at what the library says of one register on
 * two days.
 *
 * <p>{@code mvn verify} compares 250 registers of each area, {@code mvn -Poracle verify} 12,500. A
 * difference tells its seed; {@code -Doracle.first=SEED -Doracle.registers=1} repeats it.
 */
@NullMarked
package io.github.samenspraak.oracle;

import org.jspecify.annotations.NullMarked;
