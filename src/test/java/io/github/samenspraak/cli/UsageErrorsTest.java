package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.text.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageErrorsTest {

  private static Session.Outcome type(String command) {
    return Session.begin().run(Iterables.toArray(Splitter.on(' ').split(command), String.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check --bogus                   | --bogus is unknown here.",
        "check --langage nl              | --langage is unknown here. Did you mean --language?",
        "check --on                      | --on asks for a day such as 2026-11-21.",
        "check --on 2025-02-29           | --on cannot be “2025-02-29”; it can be a day such as"
            + " 2026-11-21.",
        "check --on 2025-1-1 --language en | --on cannot be “2025-1-1”; it can be a day such as"
            + " 2026-11-21.",
        "check --on 0000-12-31           | --on cannot be “0000-12-31”; it can be a day such as"
            + " 2026-11-21.",
        "check --on +10000-01-01         | --on cannot be “+10000-01-01”; it can be a day such as"
            + " 2026-11-21.",
        "check --format xml              | --format cannot be “xml”; it can be text, json, ndjson, csv or summary.",
        "check --fail-on all             | --fail-on cannot be “all”; it can be error, warning,"
            + " info or never.",
        "check --language it             | --language cannot be “it”; it can be en, de, fr or nl.",
        "check --only                    | --only asks for CODE.",
        "check --limit 0                 | --limit cannot be “0”; it can be a whole number from 1 on.",
        "check --limit ten               | --limit cannot be “ten”; it can be a whole number from 1"
            + " on.",
        "check --limit                   | --limit asks for a whole number from 1 on.",
        "check --format json --format text | --format can be given only once.",
      })
  void theProgramSaysWhatIsWrongAndWhereHelpIs(String command, String what) {
    assertThat(type(command))
        .isEqualTo(
            new Session.Outcome(2, "", "✗ " + what + "\n“samenspraak check --help” says how.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "agenda one.json two.json   | two.json is unknown here.",
        "agenda --from              | --from asks for a day such as 2026-11-21.",
        "agenda --to 2026           | --to cannot be “2026”; it can be a day such as 2026-11-21.",
        "agenda --format pdf        | --format cannot be “pdf”; it can be text, json or ics.",
        "agenda --until 2026-11-21  | --until is unknown here.",
        "agenda --form ics          | --form is unknown here. Did you mean --from or"
            + " --format?",
      })
  void theProgramSaysItOfTheAgendaToo(String command, String what) {
    assertThat(type(command))
        .isEqualTo(
            new Session.Outcome(2, "", "✗ " + what + "\n“samenspraak agenda --help” says how.\n"));
  }

  @Test
  void theProgramSaysThatTheAgendaDoesNotJudge() {
    assertThat(type("agenda --help").out())
        .endsWith(
            """

            Exit status:
              0    the agenda was listed, whatever is overdue; “check” judges that
              2    the document cannot be read, or the command was not understood
              70   the program itself failed
            """);
  }

  @Test
  void theProgramSuggestsACommandLikeAnUnknownOne() {
    assertThat(type("chekc"))
        .isEqualTo(
            new Session.Outcome(
                2,
                "",
                "✗ chekc is unknown here. Did you mean check?\n“samenspraak --help” says how.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | ✗ --format kan niet “xml” zijn; het kan text, json, ndjson, csv of summary zijn.",
        "fr | ✗ « xml » ne convient pas pour --format ; il faut text, json, ndjson, csv ou",
        "de | ✗ --format verlangt text, json, ndjson, csv oder summary, nicht „xml“.",
      })
  void theProgramSpeaksTheLanguageThatWasAskedForWhereverItStands(String language, String what) {
    assertThat(type("check --format xml --language " + language).err()).startsWith(what);
    assertThat(type("--language=" + language + " check --format xml").err()).startsWith(what);
    assertThat(
            Session.begin()
                .in(Locale.forLanguageTag(language))
                .run("check", "--format", "xml")
                .err())
        .startsWith(what);
  }

  @Test
  void theProgramAnswersAMissingCommandWithTheHelp() {
    Session.Outcome outcome = Session.begin().run();
    assertThat(outcome.err())
        .isEqualTo(Session.begin().run("--help").out())
        .startsWith("Usage: samenspraak [-hV] [--language=en|de|fr|nl] COMMAND\n");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "show", "trace", "agenda", "rules", "schema", "sample"})
  void theProgramHasHelpForEveryCommandInEveryLanguage(String command) {
    for (Locale language : Messages.LANGUAGES) {
      Session.Outcome outcome =
          Session.begin().run(command, "--help", "--language", language.toLanguageTag());
      assertThat(outcome.status()).isZero();
      assertThat(outcome.out())
          .contains("samenspraak " + command, " 2   ")
          .contains(
              CliMessages.HELP
                  .get("samenspraak." + command + ".usage.description", language)
                  .substring(0, 20));
      assertThat(outcome.out().lines())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }
  }

  @Test
  void theProgramKnowsItsRelease() {
    assertThat(type("--version").out()).matches("samenspraak \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    assertThat(type("check --version").out()).isEqualTo(type("--version").out());
  }
}
