package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * How many sit on a body on a day.
 *
 * @param seats the number of seats, if there is one
 * @param allotments the code, the members and the certain members of each allotment
 */
record Seated(
    String body, LocalDate day, int seated, OptionalInt seats, List<List<Object>> allotments) {}
