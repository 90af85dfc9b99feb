package io.github.samenspraak.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextOutputTest {

  private static String printed(boolean colours, Consumer<TextOutput> what) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    what.accept(new TextOutput(writer, colours, TextOutput.USUAL_WIDTH));
    writer.flush();
    return text.toString();
  }

  private static String printed(Consumer<TextOutput> what) {
    return printed(false, what);
  }

  @Test
  void itFillsALineToIts80thColumnAndNoFurther() {
    String eighty = "a".repeat(40) + " " + "b".repeat(39);
    assertThat(printed(output -> output.print(0, eighty))).isEqualTo(eighty + "\n");
    assertThat(printed(output -> output.print(0, eighty + "b")))
        .isEqualTo("a".repeat(40) + "\n" + "b".repeat(40) + "\n");
  }

  @Test
  void itIndentsTheLinesAfterTheFirstByMore() {
    String word = "w".repeat(50);
    assertThat(printed(output -> output.print(2, 3, Style.PLAIN.text(word + " " + word))))
        .isEqualTo("  " + word + "\n     " + word + "\n");
  }

  @Test
  void itPrintsNoLineForNoWords() {
    assertThat(printed(output -> output.print(4, " "))).isEmpty();
  }

  @Test
  void itCutsAWordThatIsLongerThanALine() {
    assertThat(printed(output -> output.print(0, "x".repeat(161))))
        .isEqualTo("x".repeat(80) + "\n" + "x".repeat(80) + "\nx\n");
  }

  @Test
  void itCountsCharactersAndNotHowJavaStoresThem() {
    String word = "\ud835\udc9c".repeat(80);
    assertThat(printed(output -> output.print(0, word))).isEqualTo(word + "\n");
    assertThat(printed(output -> output.print(0, word + "x"))).isEqualTo(word + "\nx\n");
  }

  @Test
  void itBreaksNoLineAtANoBreakSpace() {
    String text = "a".repeat(78) + " 3" + TextOutput.NO_BREAK_SPACE + "members";
    assertThat(printed(output -> output.print(0, text)))
        .isEqualTo("a".repeat(78) + "\n3 members\n");
  }

  @Test
  void itPrintsWhatIsHiddenByItsNumber() {
    assertThat(
            printed(output -> output.printLine(0, Style.PLAIN.text("a\u001b[2J\nb\u202ec\u007f"))))
        .isEqualTo("a[U+001B][2J b[U+202E]c[U+007F]\n");
  }

  @Test
  void itBreaksNoDate() {
    String sixty = "a".repeat(60);
    for (String date :
        List.of("1 November 2026", "1er novembre 2026", "1. November 2026", "1 november 2026")) {
      assertThat(printed(output -> output.print(0, sixty + " b c d " + date)))
          .isEqualTo(sixty + " b c d\n" + date + "\n");
    }
    assertThat(printed(output -> output.print(0, "a".repeat(72) + " mars 2026")))
        .isEqualTo("a".repeat(72) + "\nmars 2026\n");
  }

  @Test
  void itAlignsWideCharacters() {
    List<ImmutableList<String>> rows =
        List.of(
            ImmutableList.of("東京", "|"),
            ImmutableList.of("e\u0301t\u00e9", "|"),
            ImmutableList.of("\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "|"),
            ImmutableList.of("\ud83c\udde7\ud83c\uddea", "|"),
            ImmutableList.of("abcd", "|"));
    assertThat(printed(output -> output.printRows(0, rows)))
        .isEqualTo(
            """
            東京  |
            e\u0301t\u00e9   |
            \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67    |
            \ud83c\udde7\ud83c\uddea    |
            abcd  |
            """);
  }

  @Test
  void itFillsLinesOfAnyWidth() {
    String text = "word ".repeat(40).strip();
    for (int width : new int[] {60, 120}) {
      StringWriter lines = new StringWriter();
      PrintWriter writer = new PrintWriter(lines);
      new TextOutput(writer, false, width).print(0, text);
      writer.flush();
      assertThat(lines.toString().lines()).allMatch(line -> line.length() <= width);
      assertThat(lines.toString().lines().findFirst().orElseThrow()).hasSizeGreaterThan(width - 5);
    }
  }

  @Test
  void itColoursWordsInARowTogetherAndLeavesTheIndentPlain() {
    assertThat(
            printed(
                true,
                output ->
                    output.print(
                        2,
                        0,
                        Style.RED.text("two words"),
                        Style.RED.text("more"),
                        Style.PLAIN.text("plain"))))
        .isEqualTo("  \u001b[1;31mtwo words more\u001b[0m plain\n");
  }

  @Test
  void itSetsRowsInColumnsAndLeavesOutAColumnWithoutAWord() {
    assertThat(
            printed(
                output ->
                    output.printRows(
                        1,
                        List.of(ImmutableList.of("a", "", "ccc"), ImmutableList.of("aa", "", "")))))
        .isEqualTo(" a   ccc\n aa\n");
  }

  @Test
  void itSetsRowsInColumnsAsLongAsTheyFit() {
    String seventyFive = "b".repeat(75);
    assertThat(printed(output -> output.printRows(2, List.of(ImmutableList.of("a", seventyFive)))))
        .isEqualTo("  a  " + seventyFive + "\n");
    assertThat(
            printed(
                output -> output.printRows(2, List.of(ImmutableList.of("a", seventyFive + "b")))))
        .isEqualTo("  a,\n    " + seventyFive + "b\n");
  }

  @Property
  void itNeverPrintsBeyondThe80thColumn(
      @ForAll String text, @ForAll @IntRange(max = 10) int indent) {
    assertThat(printed(output -> output.print(indent, 4, Style.PLAIN.text(text))).split("\n"))
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
  }
}
