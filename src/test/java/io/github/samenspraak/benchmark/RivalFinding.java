package io.github.samenspraak.benchmark;

import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What anybody who checks a register finds: which rule is broken, by what, and on which days.
 *
 * @param rule the code of the rule
 * @param subject the id of the element that breaks it
 * @param firstDay the first day on which it does; null where days make no sense
 * @param lastDay the last day on which it does; null where days make no sense, and if there is none
 */
public record RivalFinding(String rule, String subject, LocalDate firstDay, LocalDate lastDay) {

  /** {@return something found where days make no sense} */
  static RivalFinding always(String rule, String subject) {
    return new RivalFinding(rule, subject, null, null);
  }

  static List<RivalFinding> in(Findings findings) {
    return findings.stream()
        .map(
            finding -> {
              Optional<Term> term = finding.term();
              return new RivalFinding(
                  finding.code(),
                  finding.subject().map(Id::value).orElseThrow(),
                  term.flatMap(Term::firstDay).orElse(null),
                  term.flatMap(Term::lastDay).orElse(null));
            })
        .toList();
  }
}
