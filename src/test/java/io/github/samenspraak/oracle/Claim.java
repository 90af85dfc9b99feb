package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.util.List;

/**
 * That something is wrong on a day.
 *
 * @param code the code of the rule
 * @param subject the id of what it is about
 * @param day the day
 * @param particulars what else it says, such as numbers
 */
record Claim(String code, String subject, LocalDate day, List<Object> particulars) {

  static Claim of(String code, String subject, LocalDate day, Object... particulars) {
    return new Claim(code, subject, day, List.of(particulars));
  }
}
