package io.github.samenspraak.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

  @Test
  void whatNobodySeesStandsThereByItsNumber() {
    assertThat(VisibleText.of("An\u202ena")).isEqualTo("An[U+202E]na");
    assertThat(VisibleText.of("so\u00adcial\u200b")).isEqualTo("so[U+00AD]cial[U+200B]");
    assertThat(VisibleText.of("\u001b[2J\u0000")).isEqualTo("[U+001B][2J[U+0000]");
    assertThat(VisibleText.of("\ufeffAn")).isEqualTo("[U+FEFF]An");
    assertThat(VisibleText.of("\udbff!")).isEqualTo("[U+DBFF]!");
  }

  @Test
  void whatIsSeenStays() {
    assertThat(VisibleText.of("Échevin\u00a0: 東京 e\u0301")).isEqualTo("Échevin\u00a0: 東京 e\u0301");
  }

  @Test
  void aLineBreakInATextIsASpace() {
    assertThat(VisibleText.of("one\ntwo\tthree")).isEqualTo("one two three");
  }

  @Test
  void joinersStayWhereTheyJoin() {
    String family = "\ud83d\udc68\u200d\ud83d\udc69";
    assertThat(VisibleText.of(family)).isEqualTo(family);
    assertThat(VisibleText.of("a\u200db")).isEqualTo("a[U+200D]b");
  }

  @Test
  void blanksAndLineEndsAroundANameStandThereByTheirNumbers() {
    assertThat(VisibleText.ofName(" An Example\n")).isEqualTo("[U+0020]An Example[U+000A]");
    assertThat(VisibleText.ofName("An  Example")).isEqualTo("An  Example");
    assertThat(VisibleText.ofName("An Example\u00a0")).isEqualTo("An Example[U+00A0]");
  }

  @Test
  void aLineBreakInTheNameOfAFileHasItsNumber() {
    assertThat(VisibleText.ofFile("a\nb.json")).isEqualTo("a[U+000A]b.json");
    assertThat(VisibleText.ofFile("map/leden.json")).isEqualTo("map/leden.json");
    assertThat(VisibleText.ofFile("a\r\n")).isEqualTo("a[U+000D][U+000A]");
  }
}
