package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A part of a page in one language, with the forms in which all parts are written.
 *
 * @param out what is written
 * @param contents the facts
 * @param text the words and names
 * @param prefix what all anchors of the language begin with
 * @param anchors the anchors that were given so far; each is given once
 */
record Fragment(
    Markup out, Contents contents, DossierText text, String prefix, Set<String> anchors) {

  /** The most findings that are told beside what they concern; all stand in their list. */
  private static final int MOST_BESIDE = 8;

  /** The most rows of a table; the others are counted. */
  private static final int MOST_ROWS = 500;

  /** {@return an empty part of the same page, which knows the same anchors} */
  Fragment another() {
    return new Fragment(new Markup(), contents, text, prefix, anchors);
  }

  /** {@return the anchor with a name} */
  String anchor(String name) {
    return prefix + name;
  }

  /**
   * {@return the anchor of an element, made of its id or, if that may name a person, of its number}
   */
  String anchor(Identified element) {
    StringBuilder anchor = new StringBuilder(prefix);
    for (char c : nameOfAnchor(element).toCharArray()) {
      boolean isPlain = c < 0x80 && Character.isLetterOrDigit(c) || c == '-';
      anchor.append(isPlain ? String.valueOf(c) : "_" + Integer.toHexString(c) + "_");
    }
    return anchor.toString();
  }

  private String nameOfAnchor(Identified element) {
    String kind = ElementKind.of(element).name().toLowerCase(Locale.ROOT).replace('_', '-');
    return kind + "-" + text.names().idOf(element);
  }

  /** {@return the attribute that gives an anchor to what is written next, if it is the first} */
  String[] claim(String anchor, String... attributes) {
    String[] all = new String[attributes.length + 2];
    all[0] = anchors.add(anchor) ? "id" : "";
    all[1] = anchor;
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    return all;
  }

  Fragment heading(int level, String words, String... attributes) {
    out.element("h" + level, words, attributes);
    return this;
  }

  Fragment paragraph(String css, String words) {
    out.element("p", words, css.isEmpty() ? "" : "class", css);
    return this;
  }

  /** Writes a text of the register. */
  Fragment label(Label label) {
    out.element("bdi", text.of(label));
    return this;
  }

  /** Writes the name of an element. */
  <T extends Identified> Fragment name(Class<T> type, Id<? extends T> id) {
    out.element("bdi", text.of(type, id));
    return this;
  }

  /** Writes the names of elements, with commas between them. */
  <T extends Identified> Fragment names(Class<T> type, Collection<? extends Id<? extends T>> ids) {
    String between = "";
    for (Id<? extends T> id : ids) {
      out.text(between);
      name(type, id);
      between = ", ";
    }
    return this;
  }

  Fragment link(String anchor, String words) {
    out.element("a", words, "href", "#" + anchor);
    return this;
  }

  /** Writes a severity in words, with its symbol. */
  Fragment chip(Severity severity) {
    out.start("span", "class", "chip " + severity.name().toLowerCase(Locale.ROOT));
    out.text(
        switch (severity) {
          case ERROR -> "✕ ";
          case WARNING -> "▲ ";
          case INFO -> "● ";
        });
    out.text(text.of(severity)).end();
    return this;
  }

  /** Writes a figure with its title, its legend, its description and its table. */
  void figure(ChartDrawing figure, int level, String anchor) {
    ImmutableList<Chart> charts = figure.charts(text);
    ImmutableList<Chart> pieces =
        charts.stream()
            .flatMap(chart -> chart.pieces().stream())
            .collect(ImmutableList.toImmutableList());
    String title = figure.title(text);
    out.start("figure", claim(anchor, "class", pieces.size() == 1 ? "drawn short" : "drawn"));
    out.start("figcaption");
    heading(level, title);
    out.element("p", figure.description(text), "class", "lead-in").end();
    legend(figure.legend(charts, text));
    for (int i = 0; i < pieces.size(); i++) {
      out.start("div", "class", "piece");
      svg(
          pieces.get(i),
          pieces.size() == 1 ? title : text.text("figure.piece", title, i + 1, pieces.size()));
      out.endLine();
    }
    out.endLine();
    DrawingTable table = figure.table(text);
    foldedTable(table, figure.subjects(), title, "figure.table");
    contents
        .earlier()
        .flatMap(figure::during)
        .map(earlier -> earlier.table(text).without(table))
        .filter(earlier -> !earlier.rows().isEmpty())
        .ifPresent(earlier -> foldedTable(earlier, ImmutableList.of(), title, "figure.earlier"));
  }

  private void legend(List<LegendEntry> entries) {
    if (!entries.isEmpty()) {
      out.start("ul", "class", "legend", "aria-label", text.text("figure.legend"));
      entries.forEach(entry -> entry.write(out));
      out.endLine();
    }
  }

  /** Writes a chart alone. */
  void svg(Chart chart, String title) {
    out.start(
        "svg",
        "class",
        "chart",
        "role",
        "img",
        "aria-label",
        title,
        "width",
        "100%",
        "height",
        Integer.toString(chart.height()));
    chart.draw(out, 0);
    out.end();
  }

  /** Writes a table that one opens to see it. */
  private void foldedTable(
      DrawingTable table,
      ImmutableList<? extends Identified> subjects,
      String caption,
      String summary) {
    out.start("details", "class", "table");
    out.element("summary", text.text(summary, table.rows().size()));
    table(table, subjects, caption);
    out.endLine();
  }

  void table(DrawingTable table, String caption) {
    table(table, ImmutableList.of(), caption);
  }

  /** Writes a table, the rows of which have the anchors of the elements that they are about. */
  void table(DrawingTable table, List<? extends Identified> subjects, String caption) {
    out.start("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
    out.start("table").element("caption", caption);
    out.start("thead").start("tr");
    table.columns().forEach(column -> out.element("th", column, "scope", "col"));
    out.end().end().start("tbody");
    int shown = Math.min(MOST_ROWS, table.rows().size());
    for (int i = 0; i < shown; i++) {
      ImmutableList<String> row = table.rows().get(i);
      out.start("tr", i < subjects.size() ? claim(anchor(subjects.get(i))) : new String[0]);
      out.element("th", row.get(0), "scope", "row", "dir", "auto");
      row.subList(1, row.size()).forEach(cell -> out.element("td", cell, "dir", "auto"));
      out.endLine();
    }
    out.end().end().endLine();
    if (shown < table.rows().size()) {
      paragraph("note", text.text("more.not-shown", table.rows().size() - shown));
    }
  }

  /** Writes the findings about some elements, each with a link to its place among all. */
  void findings(Collection<? extends Id<?>> ids) {
    List<Finding> about =
        ids.stream().flatMap(id -> contents.settings().findings(id).stream()).distinct().toList();
    if (about.isEmpty()) {
      return;
    }
    out.start("ul", "class", "plain small");
    about.stream().limit(MOST_BESIDE).forEach(this::beside);
    if (about.size() > MOST_BESIDE) {
      out.start("li");
      link(anchor("findings"), text.text("findings.more", about.size() - MOST_BESIDE));
      out.end();
    }
    out.endLine();
  }

  private void beside(Finding finding) {
    String message = text.of(finding);
    out.start("li");
    chip(finding.severity());
    out.text(" ");
    contents
        .number(finding)
        .ifPresentOrElse(
            number -> link(anchor("finding-" + number), message), () -> out.text(message));
    out.end();
  }
}
