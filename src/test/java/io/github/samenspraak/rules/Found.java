package io.github.samenspraak.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A finding as a test writes it: what is found, about which element, where in the document, on
 * which days, with which arguments.
 *
 * @param severity of the rule
 * @param code of the rule
 * @param subject the id of what it is about; empty for a municipality without a code
 * @param place as a JSON Pointer
 * @param term the days; absent where days make no sense
 * @param arguments by name, in order
 * @param isWaived whether the municipality lives with it
 */
record Found(
    Severity severity,
    String code,
    String subject,
    String place,
    Optional<Term> term,
    ImmutableMap<String, Object> arguments,
    boolean isWaived) {

  /** {@return all that the standard rules find in a town, where none of them may fail} */
  static List<Found> findings(Town town) {
    return findings(town, Lindedorp.TODAY);
  }

  /** {@return all that the standard rules find in a town on another day, where none may fail} */
  static List<Found> findings(Town town, LocalDate today) {
    Findings findings = RuleSet.standard().check(town.register(), today);
    assertThat(findings.failures()).isEmpty();
    return findings.stream().map(Found::of).toList();
  }

  private static Found of(Finding finding) {
    return new Found(
        finding.severity(),
        finding.code(),
        finding.subject().map(Object::toString).orElse(""),
        finding.place().toString(),
        finding.term(),
        finding.arguments(),
        finding.isWaived());
  }

  static Found error(String code, String subject, String place) {
    return found(Severity.ERROR, code, subject, place);
  }

  static Found warning(String code, String subject, String place) {
    return found(Severity.WARNING, code, subject, place);
  }

  static Found info(String code, String subject, String place) {
    return found(Severity.INFO, code, subject, place);
  }

  private static Found found(Severity severity, String code, String subject, String place) {
    return new Found(severity, code, subject, place, Optional.empty(), ImmutableMap.of(), false);
  }

  Found during(Term days) {
    return new Found(severity, code, subject, place, Optional.of(days), arguments, isWaived);
  }

  Found with(String argument, Object value) {
    ImmutableMap<String, Object> more =
        ImmutableMap.<String, Object>builder().putAll(arguments).put(argument, value).build();
    return new Found(severity, code, subject, place, term, more, isWaived);
  }

  Found waived() {
    return new Found(severity, code, subject, place, term, arguments, true);
  }
}
