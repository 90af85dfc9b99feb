package io.github.samenspraak.cli;

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

class PaperTest {

  private static String printed(boolean colours, Consumer<Paper> what) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    what.accept(new Paper(writer, colours));
    writer.flush();
    return text.toString();
  }

  private static String printed(Consumer<Paper> what) {
    return printed(false, what);
  }

  @Test
  void fills_a_line_to_its_80th_column_and_no_further() {
    String eighty = "a".repeat(40) + " " + "b".repeat(39);
    assertThat(printed(paper -> paper.print(0, eighty))).isEqualTo(eighty + "\n");
    assertThat(printed(paper -> paper.print(0, eighty + "b")))
        .isEqualTo("a".repeat(40) + "\n" + "b".repeat(40) + "\n");
  }

  @Test
  void indents_the_lines_after_the_first_by_more() {
    String word = "w".repeat(50);
    assertThat(printed(paper -> paper.print(2, 3, Ink.PLAIN.words(word + " " + word))))
        .isEqualTo("  " + word + "\n     " + word + "\n");
  }

  @Test
  void prints_no_line_for_no_words() {
    assertThat(printed(paper -> paper.print(4, " "))).isEmpty();
  }

  @Test
  void cuts_a_word_that_is_longer_than_a_line() {
    assertThat(printed(paper -> paper.print(0, "x".repeat(161))))
        .isEqualTo("x".repeat(80) + "\n" + "x".repeat(80) + "\nx\n");
  }

  @Test
  void counts_characters_and_not_how_java_stores_them() {
    String word = "\ud83c\udfe0".repeat(80);
    assertThat(printed(paper -> paper.print(0, word))).isEqualTo(word + "\n");
    assertThat(printed(paper -> paper.print(0, word + "x"))).isEqualTo(word + "\nx\n");
  }

  @Test
  void keeps_together_what_is_glued() {
    String text = "a".repeat(78) + " 3" + Paper.GLUE + "members";
    assertThat(printed(paper -> paper.print(0, text))).isEqualTo("a".repeat(78) + "\n3 members\n");
  }

  @Test
  void prints_control_characters_as_spaces() {
    assertThat(printed(paper -> paper.printLine(0, Ink.PLAIN.words("a\u001b[2J\nb\u009bc\u007f"))))
        .isEqualTo("a [2J b c \n");
  }

  @Test
  void colours_words_in_a_row_together_and_leaves_the_indent_plain() {
    assertThat(
            printed(
                true,
                paper ->
                    paper.print(
                        2,
                        0,
                        Ink.RED.words("two words"),
                        Ink.RED.words("more"),
                        Ink.PLAIN.words("plain"))))
        .isEqualTo("  \u001b[1;31mtwo words more\u001b[0m plain\n");
  }

  @Test
  void sets_rows_in_columns_and_leaves_out_a_column_without_a_word() {
    assertThat(
            printed(
                paper ->
                    paper.printRows(
                        1,
                        List.of(ImmutableList.of("a", "", "ccc"), ImmutableList.of("aa", "", "")))))
        .isEqualTo(" a   ccc\n aa\n");
  }

  @Test
  void sets_rows_in_columns_as_long_as_they_fit() {
    String seventyFive = "b".repeat(75);
    assertThat(printed(paper -> paper.printRows(2, List.of(ImmutableList.of("a", seventyFive)))))
        .isEqualTo("  a  " + seventyFive + "\n");
    assertThat(
            printed(paper -> paper.printRows(2, List.of(ImmutableList.of("a", seventyFive + "b")))))
        .isEqualTo("  a,\n    " + seventyFive + "b\n");
  }

  @Property
  void never_prints_beyond_the_80th_column(
      @ForAll String text, @ForAll @IntRange(max = 10) int indent) {
    assertThat(printed(paper -> paper.print(indent, 4, Ink.PLAIN.words(text))).split("\n"))
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
  }
}
