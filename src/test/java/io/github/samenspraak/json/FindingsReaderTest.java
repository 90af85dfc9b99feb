package io.github.samenspraak.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.fixtures.Fault;
import io.github.samenspraak.fixtures.FaultyRegister;
import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.EarlierFindings;
import io.github.samenspraak.rule.FindingChange;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.EnterpriseNumber;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsReaderTest {

  private static Findings check(Fault fault) {
    FaultyRegister faulty = fault.in(RegisterShape.small(), 1);
    return RuleSet.standard().check(faulty.register(), RegisterShape.TODAY);
  }

  private static EarlierFindings writtenAndRead(Findings findings) {
    return FindingsReader.read(FindingsWriter.compact().writeBytes(findings, Locale.ENGLISH));
  }

  /** So a key is the same in Java and in JSON, whatever arguments the rule has. */
  @ParameterizedTest
  @EnumSource
  void findingsThatWereWrittenAreThoseOfToday(Fault fault) {
    Findings today = check(fault);

    assertThat(today.comparedTo(writtenAndRead(today)).changes())
        .hasSize(today.size())
        .allMatch(change -> change.kind() == FindingChange.Kind.UNCHANGED)
        .allMatch(
            change ->
                change.before().get(0).place().equals(change.after().get(0).place())
                    && change.before().get(0).term().equals(change.after().get(0).term()));
  }

  @Test
  void rulesOfWhichNotAllIsKnownAreUndecided() {
    Register twice =
        Lindedorp.TOWN.register().plus(wrong("first", "0207.500.124")).plus(wrong("second", "1"));
    Findings all = RuleSet.standard().check(twice, Lindedorp.TODAY);
    EarlierFindings cut =
        writtenAndRead(RuleSet.standard().withLimit(1).check(twice, Lindedorp.TODAY));

    assertThat(cut.undecided()).containsExactly("enterprise-number-invalid");
    assertThat(all.comparedTo(cut).introduced()).isEmpty();
    assertThat(all.comparedTo(cut).unchanged()).hasSize(1);
  }

  private static Organisation wrong(String id, String number) {
    return Facts.organisation(id, OrganisationKind.CIVIL_SOCIETY).toBuilder()
        .enterpriseNumber(EnterpriseNumber.of(number))
        .build();
  }

  @Test
  void somethingElseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FindingsReader.read("{".getBytes(UTF_8)))
        .withMessage("The findings are not written in JSON.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FindingsReader.read("{}".getBytes(UTF_8)))
        .withMessage("The findings are written without a notKept.");
    String impossible =
        """
        {"notKept": {}, "failures": [], "findings": [{"code": "a", "place": "",
          "subject": {"kind": "PERSON"}, "term": {"firstDay": "2025-02-30"}}]}
        """;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FindingsReader.read(impossible.getBytes(UTF_8)))
        .withMessage("The findings are written with a day that cannot be.");
  }
}
