package io.github.samenspraak.rules;

import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.rule.Severity;
import java.time.LocalDate;
import java.util.List;

/** Registers of one covenant that a town made under one scheme, and what is found in them. */
final class GrantTown {

  private GrantTown() {}

  /**
   * {@return the register of a covenant}
   *
   * @param scheme the attributes of its scheme
   * @param covenant its own attributes
   */
  static Register register(String scheme, String covenant) {
    return RegisterReader.standard()
        .read(
            """
            {"format": "samenspraak/1", "municipality": {"name": "Town", "region": "OTHER"},
             "organisations": [{"id": "town", "name": "Town", "kind": "MUNICIPALITY"},
                               {"id": "club", "name": "Club", "kind": "CIVIL_SOCIETY"},
                               {"id": "choir", "name": "Choir", "kind": "CIVIL_SOCIETY"},
                               {"id": "band", "name": "Band", "kind": "CIVIL_SOCIETY"}],
             "covenantSchemes": [{"id": "scheme", "name": "Scheme",
               "inForce": {"firstDay": "2020-01-01"}, %s}],
             "covenants": [{"id": "covenant", "scheme": "scheme", "authority": "town",
               "subject": "Music", %s}]}
            """
                .formatted(scheme, covenant));
  }

  /** {@return the errors and warnings on a day, such as {@code instalment-late 2025-03-02/..}} */
  static List<String> found(Register register, String today) {
    return RuleSet.standard()
        .check(register, LocalDate.parse(today))
        .atLeast(Severity.WARNING)
        .stream()
        .map(finding -> finding.code() + finding.term().map(days -> " " + days).orElse(""))
        .toList();
  }

  /** {@return a covenant of 2024 with a grant in euros for it, and reports} */
  static String of2024(String grant, String reports) {
    return """
        "partners": ["club"], "signedOn": "2023-12-01",
        "initialTerm": {"firstDay": "2024-01-01", "lastDay": "2024-12-31"},
        "grants": [{"year": 2024, "amount": "EUR %s"}], "reports": [%s]
        """
        .formatted(grant, reports);
  }

  /** {@return a report on 2024} */
  static String report(String submittedOn, String rest) {
    return "{\"year\": 2024, \"submittedOn\": \"%s\", %s}".formatted(submittedOn, rest);
  }
}
