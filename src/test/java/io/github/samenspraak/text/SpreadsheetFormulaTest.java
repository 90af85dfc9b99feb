package io.github.samenspraak.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetFormulaTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+32 2 123", "-", "@SUM(A1)", "\tx", "\rx"})
  void beginsWithASignThatASpreadsheetTakesForOne(String text) {
    assertThat(SpreadsheetFormula.mayBe(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "'=1+1", " =1", "1-2", "\"="})
  void isNoOtherText(String text) {
    assertThat(SpreadsheetFormula.mayBe(text)).isFalse();
  }
}
