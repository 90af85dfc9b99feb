package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Draws rows of bars and marks along an axis.
 *
 * <p>All places along the axis are percentages and all heights pixels, so that a chart is as wide
 * as there is room and its texts keep their size. A text inside a chart is shown only from the
 * width of page on at which it surely fits; what it says stands in the table of the figure too.
 *
 * @param ticks the lines across all rows, with what stands above them
 * @param today the place of today; absent if it is not on the axis
 * @param band what is drawn above the rows
 * @param rows the rows
 */
record Chart(
    ImmutableList<Tick> ticks, Optional<Tick> today, Optional<Band> band, ImmutableList<Row> rows) {

  /** The most rows that are drawn in one piece, so that it fits on a sheet of paper. */
  static final int ROWS_OF_A_PIECE = 20;

  private static final int HEAD = 22;
  private static final int TODAY = 16;
  private static final int LABEL = 18;
  private static final int BAR = 16;
  private static final int BELOW = 8;
  private static final int GAP = 10;
  private static final int HEADING = 30;

  /** A line across all rows, with a text above it. */
  record Tick(double at, String label, Width from) {}

  /** The look of a bar. Each is told from the others without its colour, too. */
  enum Fill {
    HELD,
    SECOND,
    AHEAD,
    OVER,
    VACANT,
    WAITING,
    FAULT;

    String css() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether it has stripes, which are a line of dashes as thick as the bar} */
    boolean isStriped() {
      return this == OVER || this == FAULT || this == WAITING;
    }
  }

  /** The shape of a mark, drawn around its place. */
  enum Shape {
    DONE("M-6-1-2 4 6-5", "stroke"),
    LATE("M0-6 6 5-6 5z", "solid"),
    MISSING("M-5-5 5 5M5-5-5 5", "stroke fault-mark"),
    TO_COME("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0", "hollow"),
    DECIDE("M0-7 7 0 0 7-7 0z", "solid warn-mark"),
    EVENT("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0", "solid"),
    STEP("M0-6 6 0 0 6-6 0z", "hollow"),
    END("M-5-5H5V5H-5z", "solid"),
    FAULT("M0-8 8 6-8 6zM0-3V2M0 3.5V4.5", "fault-sign");

    private final String path;
    private final String css;

    Shape(String path, String css) {
      this.path = path;
      this.css = css;
    }

    /** Draws the shape around the beginning of the coordinates. */
    void draw(Markup out) {
      // What is below it must not touch it.
      out.empty("path", "class", "halo", "d", path);
      out.empty("path", "class", css, "d", path);
    }
  }

  /** A bar, with a text in it and one that is shown when one points at it. */
  record Bar(double from, double to, Fill fill, String text, String tip) {

    /** {@return the same bar, without its text if a mark would stand on it} */
    Bar besides(List<Mark> marks) {
      return marks.stream().anyMatch(mark -> mark.at() >= from - 1 && mark.at() <= to)
          ? new Bar(from, to, fill, "", tip)
          : this;
    }
  }

  /**
   * A mark on a row.
   *
   * @param text what stands beside it; empty if nothing does
   * @param from the width of the page from which on that is shown
   */
  record Mark(double at, Shape shape, String tip, String text, Width from) {

    Mark(double at, Shape shape, String tip) {
      this(at, shape, tip, "", Width.NONE);
    }

    /** {@return the same mark with a text beside it, where that fits into a width in percent} */
    Mark saying(String words, double width) {
      // The mark takes some room itself.
      return new Mark(at, shape, tip, words, Width.of(words + "00", width));
    }
  }

  /**
   * A row.
   *
   * @param label what the row is about
   * @param note more about it, shown where there is room
   * @param bars its bars, the later ones over the earlier
   * @param below thinner bars below them
   * @param marks its marks
   */
  record Row(
      String label,
      String note,
      ImmutableList<Bar> bars,
      ImmutableList<Bar> below,
      ImmutableList<Mark> marks) {

    /** {@return a row that only names those after it} */
    static Row heading(String label) {
      return new Row(label, "", ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    static Row of(String label, String note, List<Bar> bars, List<Mark> marks) {
      return new Row(
          label, note, ImmutableList.copyOf(bars), ImmutableList.of(), ImmutableList.copyOf(marks));
    }

    boolean isHeading() {
      return bars.isEmpty() && below.isEmpty() && marks.isEmpty();
    }

    int height() {
      return isHeading() ? HEADING : LABEL + BAR + (below.isEmpty() ? 0 : BELOW) + GAP;
    }
  }

  /** A drawing above the rows, as wide as the chart. */
  interface Band {
    int height();

    /** {@return the looks of bars and the shapes of marks in it} */
    Set<Object> looks();

    /** Draws from a height on. */
    void draw(Markup out, int top);
  }

  /** {@return the same chart in pieces, each of which fits on a sheet of paper} */
  ImmutableList<Chart> pieces() {
    ImmutableList.Builder<Chart> pieces = ImmutableList.builder();
    Optional<Band> above = band;
    int from = 0;
    do {
      int to = endOfPiece(from);
      pieces.add(new Chart(ticks, today, above, rows.subList(from, to)));
      above = Optional.empty();
      from = to;
    } while (from < rows.size());
    return pieces.build();
  }

  /** {@return where a piece ends: before a heading, if there is one not too early} */
  private int endOfPiece(int from) {
    if (rows.size() - from <= ROWS_OF_A_PIECE + 2) {
      return rows.size();
    }
    int last = from + ROWS_OF_A_PIECE;
    for (int end = last; end > from + ROWS_OF_A_PIECE / 2; end--) {
      if (rows.get(end).isHeading()) {
        return end;
      }
    }
    return last;
  }

  int height() {
    return head()
        + band.map(Band::height).orElse(0)
        + rows.stream().mapToInt(Row::height).sum()
        + (rows.isEmpty() ? 2 : 0);
  }

  private int head() {
    return (ticks.isEmpty() ? 0 : HEAD) + (today.isPresent() ? TODAY : 0);
  }

  /** Draws the chart from a height on. */
  void draw(Markup out, int top) {
    int bottom = top + height();
    int y = top + head();
    for (Tick tick : ticks) {
      line(out, "grid", tick.at(), y - 4, bottom);
      if (tick.from() != Width.NONE) {
        text(
            out,
            tick.at(),
            top + 13,
            tick.at() > 99 ? "end" : "start",
            tick.from(),
            "tick",
            tick.label());
      }
    }
    int at = y;
    band.ifPresent(each -> each.draw(out, at));
    y += band.map(Band::height).orElse(0);
    for (Row row : rows) {
      draw(out, row, y);
      y += row.height();
    }
    if (today.isPresent()) {
      Tick day = today.get();
      line(out, "today", day.at(), top + head() - 2, bottom);
      text(
          out,
          day.at(),
          top + (ticks.isEmpty() ? 0 : HEAD) + 9,
          day.at() > 50 ? "end" : "start",
          Width.ANY,
          "today-label",
          day.label());
    }
  }

  private static void draw(Markup out, Row row, int y) {
    if (row.isHeading()) {
      heading(out, row.label(), y + 22);
      return;
    }
    out.start("g")
        .element("title", row.note().isEmpty() ? row.label() : row.label() + " · " + row.note());
    String label = Width.ANY.shorten(row.label());
    if (label.equals(row.label())) {
      label(out, label, row.note(), "", y);
    } else {
      // Where there is more room than on a phone, more of it is shown.
      label(out, label, "", " s", y);
      label(out, Width.PAPER.shorten(row.label()), row.note(), Width.PAPER.css(), y);
    }
    int bars = y + LABEL;
    row.bars().forEach(bar -> draw(out, bar.besides(row.marks()), bars, BAR));
    row.below().forEach(bar -> draw(out, bar, bars + BAR + 2, BELOW - 2));
    for (Mark mark : row.marks()) {
      mark(out, mark.at(), bars + BAR / 2, mark.shape(), mark.tip());
      if (mark.from() != Width.NONE) {
        out.element(
            "text",
            mark.text(),
            "x",
            percent(mark.at()),
            "dx",
            "10",
            "y",
            Integer.toString(bars + 12),
            "class",
            "note" + mark.from().css());
      }
    }
    out.endLine();
  }

  private static void heading(Markup out, String words, int y) {
    String label = Width.ANY.shorten(words);
    boolean fits = label.equals(words);
    text(out, 0, y, "start", Width.ANY, fits ? "group" : "group s", label);
    if (!fits) {
      text(out, 0, y, "start", Width.PAPER, "group", Width.PAPER.shorten(words));
    }
  }

  private static void label(Markup out, String label, String note, String from, int y) {
    out.start("text", "x", "0", "y", Integer.toString(y + 13), "class", "label" + from).text(label);
    Width noted = note.isEmpty() ? Width.NONE : Width.of(label + "  " + note, 100);
    if (noted != Width.NONE) {
      out.element("tspan", " " + note, "dx", "4", "class", "note" + noted.css());
    }
    out.end();
  }

  private static void draw(Markup out, Bar bar, int y, int height) {
    double width = Math.max(bar.to() - bar.from(), 0.3);
    out.start("g").element("title", bar.tip());
    out.empty(
        "rect",
        "class",
        bar.fill().css(),
        "x",
        percent(bar.from()),
        "y",
        Integer.toString(y),
        "width",
        percent(width),
        "height",
        Integer.toString(height));
    if (bar.fill().isStriped()) {
      String middle = Integer.toString(y + height / 2);
      out.empty(
          "line",
          "class",
          bar.fill().css() + "-stripes",
          "x1",
          percent(bar.from()),
          "x2",
          percent(bar.from() + width),
          "y1",
          middle,
          "y2",
          middle,
          "stroke-width",
          Integer.toString(height));
    }
    Width fits = bar.text().isEmpty() || height < BAR ? Width.NONE : Width.of(bar.text(), width);
    if (fits != Width.NONE) {
      out.start("svg", "x", percent(bar.from()), "y", Integer.toString(y), "overflow", "visible")
          .element(
              "text",
              bar.text(),
              "x",
              "5",
              "y",
              "12",
              "class",
              "in-" + bar.fill().css() + fits.css())
          .end();
    }
    out.end();
  }

  static void mark(Markup out, double at, int y, Shape shape, String tip) {
    out.start(
        "svg", "x", percent(at), "y", Integer.toString(y), "overflow", "visible", "class", "mark");
    out.element("title", tip);
    shape.draw(out);
    out.end();
  }

  static void line(Markup out, String css, double at, int from, int to) {
    out.empty(
        "line",
        "class",
        css,
        "x1",
        percent(at),
        "x2",
        percent(at),
        "y1",
        Integer.toString(from),
        "y2",
        Integer.toString(to));
  }

  /** Writes a text beside a place, from a width of the page on. */
  static void text(
      Markup out, double at, int y, String anchor, Width from, String css, String text) {
    String dx =
        anchor.equals("start")
            ? at == 0 && !css.startsWith("in-") ? "0" : "4"
            : anchor.equals("end") ? "-4" : "0";
    out.element(
        "text",
        text,
        "x",
        percent(at),
        "dx",
        dx,
        "y",
        Integer.toString(y),
        anchor.equals("start") ? "" : "text-anchor",
        anchor,
        "class",
        css + from.css());
  }

  /** {@return a percentage as SVG has it, to a hundredth} */
  static String percent(double value) {
    long hundredths = Math.round(value * 100);
    long whole = hundredths / 100;
    long rest = Math.abs(hundredths % 100);
    String sign = hundredths < 0 && whole == 0 ? "-" : "";
    return sign + whole + (rest == 0 ? "" : rest < 10 ? ".0" + rest : "." + rest) + "%";
  }
}
