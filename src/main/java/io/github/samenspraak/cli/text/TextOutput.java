package io.github.samenspraak.cli.text;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.text.VisibleText;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prints paragraphs and tables, in lines of some width and in colours if asked.
 *
 * <p>What is {@linkplain VisibleText hidden} in a text is printed by its number, so that a name in
 * a document cannot give orders to a terminal.
 *
 * @param width the most columns of a line
 */
public record TextOutput(PrintWriter out, boolean colours, int width) {

  /** The width where nothing else is known. */
  public static final int USUAL_WIDTH = 80;

  /** A space at which no line ends; it is printed as any other space. */
  static final char NO_BREAK_SPACE = '\u00a0';

  /** The indent of text that belongs to a title. */
  static final int INDENT = 2;

  /** The indent of text that belongs to indented text. */
  static final int DEEPER = 4;

  private static final int COLUMN_GAP = 2;

  /** Prints an empty line. */
  public void blank() {
    out.print('\n');
  }

  /** Prints an empty line and a title. */
  void printTitle(String title) {
    blank();
    print(0, INDENT, Style.BOLD.text(title));
  }

  /** Prints a paragraph with an indent. */
  public void print(int indent, String text) {
    print(indent, 0, Style.PLAIN.text(text));
  }

  /** Prints a paragraph with an indent, and a further indent after its first line. */
  public void print(int indent, int hanging, StyledText... words) {
    List<StyledText> line = new ArrayList<>();
    int margin = indent;
    int column = indent;
    for (StyledText word : words(width - indent - hanging, words)) {
      if (!line.isEmpty() && column + 1 + columns(word.text()) > width) {
        printLine(margin, line);
        line.clear();
        margin = indent + hanging;
        column = margin;
      }
      column += columns(word.text()) + (line.isEmpty() ? 0 : 1);
      line.add(word);
    }
    if (!line.isEmpty()) {
      printLine(margin, line);
    }
  }

  /** Prints one line however long it is, so that other programs can take it apart. */
  public void printLine(int indent, StyledText... words) {
    printLine(
        indent, Arrays.stream(words).map(each -> each.style().text(clean(each.text()))).toList());
  }

  /** Prints a text on one line, however long it is. */
  public void printLine(int indent, String text) {
    printLine(indent, Style.PLAIN.text(text));
  }

  /** Prints rows as a table, or each row as a paragraph if the table is too wide. */
  void printRows(int indent, List<ImmutableList<String>> rows) {
    List<ImmutableList<String>> clean =
        rows.stream()
            .map(
                row -> row.stream().map(TextOutput::clean).collect(ImmutableList.toImmutableList()))
            .toList();
    int[] widths = widths(clean);
    boolean tooWide = isTooWide(indent, widths);
    for (ImmutableList<String> row : clean) {
      if (tooWide) {
        print(indent, INDENT, Style.PLAIN.text(filled(row).collect(Collectors.joining(", "))));
      } else {
        printLine(indent, List.of(Style.PLAIN.text(inColumns(row, widths))));
      }
    }
  }

  /** {@return whether rows fit into a table} */
  boolean fits(int indent, List<ImmutableList<String>> rows) {
    return !isTooWide(indent, widths(rows));
  }

  private boolean isTooWide(int indent, int[] widths) {
    int all =
        Arrays.stream(widths).filter(each -> each > 0).map(each -> each + COLUMN_GAP).sum()
            - COLUMN_GAP;
    return all > width - indent;
  }

  private static Stream<String> filled(List<String> row) {
    return row.stream().filter(cell -> !cell.isEmpty());
  }

  private static int[] widths(List<ImmutableList<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, columns)
        .map(column -> rows.stream().mapToInt(row -> columns(row.get(column))).max().orElse(0))
        .toArray();
  }

  private static String inColumns(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
        .filter(column -> widths[column] > 0)
        .mapToObj(
            column ->
                row.get(column)
                    + Strings.repeat(" ", widths[column] - columns(row.get(column)) + COLUMN_GAP))
        .collect(Collectors.joining())
        .stripTrailing();
  }

  private void printLine(int margin, List<StyledText> line) {
    out.print(Strings.repeat(" ", margin));
    for (int first = 0; first < line.size(); ) {
      Style style = line.get(first).style();
      int end = first;
      while (end < line.size() && line.get(end).style() == style) {
        end++;
      }
      String text =
          line.subList(first, end).stream()
              .map(word -> word.text().replace(NO_BREAK_SPACE, ' '))
              .collect(Collectors.joining(" "));
      out.print(first == 0 ? "" : " ");
      out.print(colours ? style.escaped(text) : text);
      first = end;
    }
    // println would end lines in another way on Windows.
    out.print('\n');
  }

  /** {@return the single words of texts; a word that is too long for a line is cut} */
  private static ImmutableList<StyledText> words(int room, StyledText... words) {
    ImmutableList.Builder<StyledText> single = ImmutableList.builder();
    for (StyledText several : words) {
      for (String word : UnbrokenDates.in(clean(several.text())).split(" ")) {
        for (String piece : pieces(word, room)) {
          single.add(several.style().text(piece));
        }
      }
    }
    return single.build();
  }

  private static ImmutableList<String> pieces(String word, int room) {
    ImmutableList.Builder<String> pieces = ImmutableList.builder();
    String rest = word;
    while (columns(rest) > room) {
      String piece = DisplayWidth.fitting(rest, room);
      pieces.add(piece);
      rest = rest.substring(piece.length());
    }
    return rest.isEmpty() ? pieces.build() : pieces.add(rest).build();
  }

  /** {@return the columns that a text takes} */
  static int columns(String text) {
    return DisplayWidth.of(text);
  }

  /** {@return a text in which nothing is hidden} */
  static String clean(String text) {
    return VisibleText.of(text);
  }
}
