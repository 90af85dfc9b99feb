package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
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

  /** The class of elements that only a phone shows. */
  private static final String NARROW = " s";

  /** The pixels that a mark takes along the axis. */
  private static final int MARK = 16;

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

    /**
     * Draws what it is told by without its colour, where there is something: stripes, which are a
     * line of dashes as thick as the bar, or a thin line along it.
     */
    void drawPattern(Markup out, String from, String to, int middle, int height) {
      if (this == OVER || this == FAULT || this == WAITING || this == SECOND) {
        out.empty(
            "line",
            "class",
            css() + "-stripes",
            "x1",
            from,
            "x2",
            to,
            "y1",
            Integer.toString(middle),
            "y2",
            Integer.toString(middle),
            "stroke-width",
            Integer.toString(this == SECOND ? Math.max(2, height / 5) : height));
      }
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

    /** Draws from a height on, without texts and marks. */
    void draw(Markup out, int top);

    /** Writes texts and marks from the same height on, over all that was drawn. */
    void label(Markup out, int top);
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

  /** Draws the chart from a height on: first lines and bars, then texts and marks over them. */
  void draw(Markup out, int top) {
    int first = top + head();
    int bottom = top + height();
    ticks.forEach(tick -> line(out, "grid", tick.at(), first - 4, bottom));
    int y = first;
    if (band.isPresent()) {
      band.get().draw(out, y);
      y += band.get().height();
    }
    for (Row row : rows) {
      draw(out, row, y);
      y += row.height();
    }
    today.ifPresent(day -> line(out, "today", day.at(), first - 2, bottom));
    label(out, top);
  }

  private void label(Markup out, int top) {
    for (Tick tick : ticks) {
      if (tick.from() != Width.NONE) {
        String anchor = tick.at() > 99 ? "end" : "start";
        text(out, tick.at(), top + 13, anchor, tick.from(), "tick", tick.label());
      }
    }
    int y = top + head();
    if (today.isPresent()) {
      Tick day = today.get();
      String anchor = day.at() > 50 ? "end" : "start";
      text(out, day.at(), y - TODAY + 9, anchor, Width.ANY, "today-label", day.label());
    }
    if (band.isPresent()) {
      band.get().label(out, y);
      y += band.get().height();
    }
    for (Row row : rows) {
      label(out, row, y);
      y += row.height();
    }
  }

  private static void draw(Markup out, Row row, int y) {
    int bars = y + LABEL;
    row.bars().forEach(bar -> draw(out, bar, bars, BAR));
    row.below().forEach(bar -> draw(out, bar, bars + BAR + 2, BELOW - 2));
  }

  private static void label(Markup out, Row row, int y) {
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
      label(out, label, "", NARROW, y);
      label(out, Width.PAPER.shorten(row.label()), row.note(), Width.PAPER.css(), y);
    }
    int bars = y + LABEL;
    row.bars().forEach(bar -> label(out, bar.besides(row.marks()), bars));
    List<Mark> marks = row.marks().stream().sorted(Comparator.comparing(Mark::at)).toList();
    int[] onPhone = shifts(marks, Width.ANY);
    int[] onPaper = shifts(marks, Width.PAPER);
    for (int i = 0; i < marks.size(); i++) {
      if (onPhone[i] == onPaper[i]) {
        label(out, marks.get(i), onPhone[i], "", bars);
      } else {
        label(out, marks.get(i), onPhone[i], NARROW, bars);
        label(out, marks.get(i), onPaper[i], Width.PAPER.css(), bars);
      }
    }
    out.endLine();
  }

  private static void label(Markup out, Bar bar, int y) {
    Width fits = bar.text().isEmpty() ? Width.NONE : Width.of(bar.text(), bar.to() - bar.from());
    if (fits != Width.NONE) {
      text(out, bar.from(), y + 12, "start", fits, "in-" + bar.fill().css(), bar.text());
    }
  }

  private static void label(Markup out, Mark mark, int shift, String css, int y) {
    mark(out, mark.at(), y + BAR / 2, shift, css, mark.shape(), mark.tip());
    if (mark.from() != Width.NONE && !(css.equals(NARROW) && mark.from() != Width.ANY)) {
      out.element(
          "text",
          mark.text(),
          "x",
          percent(mark.at()),
          "dx",
          Integer.toString(shift + 10),
          "y",
          Integer.toString(y + 12),
          "class",
          "note" + (mark.from() == Width.ANY ? css : mark.from().css()));
    }
  }

  /**
   * {@return how many pixels to the right of its place each mark is drawn, so that from a width on
   * none covers another, and all are moved as little as can be; of more than there is room for,
   * each keeps its place}
   *
   * @param marks from left to right
   */
  private static int[] shifts(List<Mark> marks, Width width) {
    double room = width.pixels(100) - MARK * (marks.size() - 1);
    int[] shifts = new int[marks.size()];
    if (room > 0) {
      Deque<Cluster> clusters = new ArrayDeque<>();
      for (int i = 0; i < marks.size(); i++) {
        Cluster next = new Cluster(1, width.pixels(marks.get(i).at()) - MARK * i);
        while (!clusters.isEmpty() && clusters.getLast().start() > next.start()) {
          next = clusters.removeLast().and(next);
        }
        clusters.add(next);
      }
      int i = 0;
      for (Cluster cluster : clusters) {
        double start = Math.max(0, Math.min(cluster.start(), room));
        for (int end = i + cluster.size(); i < end; i++) {
          double place = width.pixels(marks.get(i).at());
          shifts[i] = (int) Math.round(start + MARK * i - place);
        }
      }
    }
    return shifts;
  }

  /**
   * Marks beside each other.
   *
   * @param size how many
   * @param start where the first of all marks would stand, if all stood beside each other
   */
  private record Cluster(int size, double start) {

    Cluster and(Cluster next) {
      int both = size + next.size;
      return new Cluster(both, (start * size + next.start * next.size) / both);
    }
  }

  private static void heading(Markup out, String words, int y) {
    String label = Width.ANY.shorten(words);
    boolean fits = label.equals(words);
    text(out, 0, y, "start", Width.ANY, fits ? "group" : "group" + NARROW, label);
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
    bar.fill()
        .drawPattern(out, percent(bar.from()), percent(bar.from() + width), y + height / 2, height);
    out.end();
  }

  static void mark(Markup out, double at, int y, Shape shape, String tip) {
    mark(out, at, y, 0, "", shape, tip);
  }

  /**
   * Draws a mark.
   *
   * @param shift how many pixels to the right of its place
   * @param css where it is shown
   */
  private static void mark(
      Markup out, double at, int y, int shift, String css, Shape shape, String tip) {
    out.start(
        "svg",
        "x",
        percent(at),
        "y",
        Integer.toString(y),
        "overflow",
        "visible",
        "class",
        "mark" + css);
    out.element("title", tip);
    out.start("g", shift == 0 ? "" : "transform", "translate(" + shift + ")");
    shape.draw(out);
    out.end().end();
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
