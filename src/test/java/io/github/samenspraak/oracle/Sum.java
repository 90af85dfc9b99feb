package io.github.samenspraak.oracle;

import java.math.BigDecimal;

/**
 * The money of a covenant, in one currency.
 *
 * @param covenant the id of the covenant
 * @param when the year, and the day by which it was paid; or that it is all
 * @param currency the currency
 * @param granted all that was granted
 * @param inKind the part of it for which nothing is paid
 * @param paid what was paid
 * @param repaid what was paid back
 * @param toPay what is still to be paid
 */
record Sum(
    String covenant,
    String when,
    String currency,
    BigDecimal granted,
    BigDecimal inKind,
    BigDecimal paid,
    BigDecimal repaid,
    BigDecimal toPay) {}
