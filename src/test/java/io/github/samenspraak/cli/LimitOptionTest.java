package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists at most so many findings or obligations, and tells that there are more. */
class LimitOptionTest {

  private static final String REGISTER =
      """
      {"format": "samenspraak/1", "municipality": {"name": "Lindedorp", "region": "FLANDERS"},\
       "people": [{"id": "anna", "name": "Person 01"}, {"id": "bert", "name": "Person 02"},\
       {"id": "cleo", "name": "Person 03"}],\
       "barometers": [{"id": "barometer", "title": "Barometer",\
       "indicators": [{"id": "arrears", "name": "Arrears", "unit": "%", "better": "LOWER"}],\
       "term": {"firstDay": "2021-01-01", "lastDay": "2026-12-31"}}]}
      """;

  private static Rule.Builder about(Rule.Builder rule) {
    return rule.statement("It must not be so.").message(Label.of("It is so."));
  }

  /** The second rule finds an error in the last person only. */
  private static final RuleSet RULES =
      RuleSet.of(
          about(Rule.warning("person-here"))
              .checkedBy(found -> found.register().people().forEach(found::report)),
          about(Rule.error("person-wrong"))
              .checkedBy(found -> found.report(found.register().people().get(2))));

  private static Session.Outcome type(String... command) {
    return Session.begin().with(RULES).typing(REGISTER).run(command);
  }

  @Test
  void theCommandCountsFindingsBeyondTheLimitAndNamesTheRemedy() {
    assertThat(type("check", "-", "--limit", "2").out())
        .endsWith(
            """

            Person “Person 03” (cleo)
              ✗ error person-wrong
                It is so.
                /people/2

            Person “Person 01” (anna)
              ! warning person-here
                It is so.
                /people/0

            Counted, not listed:
              person-here · 2 findings
              Only 2 findings are listed, those that each rule found first. For more:
              --limit; for a single rule: --only.

            ✗ 1 error, 3 warnings, no notes; 2 rules checked.
            """);
    assertThat(type("check", "-", "--limit", "4").out()).doesNotContain("Counted, not listed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Geteld, niet opgesomd: | person-here · 2 bevindingen",
        "fr | Comptés, non énumérés : | person-here · 2 constats",
        "de | Gezählt, nicht aufgeführt: | person-here · 2 Befunde",
      })
  void theCommandSaysItInTheLanguageOfTheReader(String language, String title, String counted) {
    assertThat(type("check", "-", "--limit", "2", "--language", language).out())
        .contains(title + "\n  " + counted + "\n");
  }

  @Test
  void theCommandExitsWithTheStatusOfAllFindings() {
    // The one finding that is kept is a warning.
    assertThat(type("check", "-", "--limit", "1").status()).isEqualTo(1);
    assertThat(type("check", "-", "--limit", "1", "--fail-on", "never").status()).isZero();
    assertThat(type("check", "-", "--limit", "1").out())
        .endsWith("✗ 1 error, 3 warnings, no notes; 2 rules checked.\n");
  }

  @Test
  void theCommandCountsThemInJsonToo() {
    assertThat(type("check", "-", "--limit", "1", "--format", "json").out())
        .contains("\"ERROR\": 1,\n    \"WARNING\": 3,")
        .contains("\"notKept\": {\n    \"person-here\": 2,\n    \"person-wrong\": 1\n  }");
    assertThat(type("check", "-", "--limit", "1", "--format", "ndjson").out())
        .contains("\"counts\":{\"ERROR\":1,\"WARNING\":3,\"INFO\":0}")
        .contains("\"notKept\":{\"person-here\":2,\"person-wrong\":1}");
  }

  @Test
  void theCommandCountsThemInAnOverview() {
    assertThat(type("check", "-", "--limit", "1", "--format", "ndjson").err())
        .contains("person-wrong")
        .containsPattern("person-here +1 +3");
  }

  // The agenda.

  @Test
  void theCommandSaysFromWhichDayOnTheAgendaIsIncomplete() {
    assertThat(type("agenda", "-", "--on", "2026-11-21", "--limit", "3").out())
        .endsWith(
            """
            ! From 31 December 2025 on, not everything is listed. For more: --limit; for
              other days: agenda --from DAY --to DAY.

            ✗ 3 overdue, ! 1 due soon.
            """);
    assertThat(type("agenda", "-", "--on", "2026-11-21", "--limit", "4").out())
        .doesNotContain("not everything");
    assertThat(
            type("agenda", "-", "--from", "2022-01-01", "--to", "2027-12-31", "--limit", "2").out())
        .contains("! From 31 December 2024 on, not everything is listed.");
  }

  @Test
  void theCommandSaysItInTheAgendaAfterACheckToo() {
    assertThat(type("check", "-", "--on", "2026-11-21", "--agenda", "--limit", "3").out())
        .contains("! From 31 December 2025 on, not everything is listed.");
  }

  @Test
  void theCommandSaysItInJsonAndCalendarsToo() {
    assertThat(type("agenda", "-", "--on", "2026-11-21", "--limit", "3", "--format", "json").out())
        .startsWith("{\n  \"day\": \"2026-11-21\",\n  \"cutFrom\": \"2025-12-31\",\n");
    Session.Outcome calendar =
        type("agenda", "-", "--on", "2026-11-21", "--limit", "3", "--format", "ics");
    assertThat(calendar.out().replace("\r\n ", ""))
        .contains("\r\nX-WR-CALDESC:From 31 December 2025 on\\, not everything is listed.");
    assertThat(calendar.err()).startsWith("! From 31 December 2025 on, not everything is listed.");
    assertThat(calendar.status()).isZero();
  }
}
