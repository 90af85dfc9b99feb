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
    what.accept(new TextOutput(writer, colours));
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
    String word = "\ud83c\udfe0".repeat(80);
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
  void itPrintsControlCharactersAsSpaces() {
    assertThat(
            printed(output -> output.printLine(0, Style.PLAIN.text("a\u001b[2J\nb\u009bc\u007f"))))
        .isEqualTo("a [2J b c \n");
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
