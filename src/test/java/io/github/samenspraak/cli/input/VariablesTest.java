package io.github.samenspraak.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {

  private static Variables variables(String all) {
    return new Variables(Splitter.on(' ').omitEmptyStrings().withKeyValueSeparator('=').split(all));
  }

  @ParameterizedTest
  @CsvSource({
    "LANG=nl_BE.UTF-8, nl-BE",
    "LANG=fr, fr",
    "LANG=de_BE@euro, de-BE",
    "LANG=nl_BE.UTF-8 LC_MESSAGES=fr_BE.UTF-8, fr-BE",
    "LANG=nl_BE.UTF-8 LC_MESSAGES=fr_BE.UTF-8 LC_ALL=de_BE.UTF-8, de-BE",
    "LANG=nl_BE.UTF-8 LC_ALL=, nl-BE",
    "LANG=nl_BE.UTF-8 LC_CTYPE=fr_BE.UTF-8, nl-BE",
    "LANG=nl_BE.UTF-8 LC_ALL=C, und",
    "LANG=xx_YY.UTF-8, xx-YY",
  })
  void theLanguageIsThatOfTheFirstVariableThatIsSet(String all, String language) {
    assertThat(variables(all).language("").map(Locale::toLanguageTag)).contains(language);
  }

  @Test
  void whatTheScriptSaysComesFirst() {
    assertThat(variables("LC_ALL=C.UTF-8").language("nl_BE.UTF-8"))
        .contains(Locale.forLanguageTag("nl-BE"));
  }

  @Test
  void withoutAVariableNoLanguageIsKnown() {
    assertThat(variables("").language("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "COLUMNS=60, 60", "COLUMNS=120, 120", "COLUMNS=, 80", "'', 80", "COLUMNS=wide, 80",
    "COLUMNS=0, 80", "COLUMNS=-5, 80", "COLUMNS=10, 40", "COLUMNS=1000, 160", "COLUMNS=9999999, 80",
  })
  void theWidthIsThatOfTheTerminalWithinBounds(String all, int width) {
    assertThat(variables(all).width()).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "'', true, true",
    "'', false, false",
    "NO_COLOR=1, true, false",
    "NO_COLOR=, true, true",
    "TERM=dumb, true, false",
    "TERM=xterm, true, true",
    "CLICOLOR=0, true, false",
    "CLICOLOR_FORCE=1, false, true",
    "CLICOLOR_FORCE=0, false, false",
    "CLICOLOR_FORCE=1 NO_COLOR=1, true, false",
    "CLICOLOR_FORCE=1 NO_COLOR=, false, true",
  })
  void coloursAreForTerminalsThatKnowThemUnlessForbidden(
      String all, boolean terminal, boolean colours) {
    assertThat(variables(all).colours(terminal, "Linux")).isEqualTo(colours);
  }

  @Test
  void aDumbTerminalTakesNoOrders() {
    assertThat(variables("TERM=dumb").isDumb()).isTrue();
    assertThat(variables("TERM=xterm").isDumb()).isFalse();
    assertThat(variables("").isDumb()).isFalse();
  }

  @Test
  void aConsoleOfWindowsSaysThatItKnowsColours() {
    assertThat(new Variables(ImmutableMap.of()).colours(true, "Windows 11")).isFalse();
    assertThat(variables("WT_SESSION=1").colours(true, "Windows 11")).isTrue();
  }
}
