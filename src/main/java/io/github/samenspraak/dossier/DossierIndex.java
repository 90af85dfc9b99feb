package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NotWritableException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page that leads to the dossiers of many municipalities: how many findings each has, how much
 * is overdue, and which of the five questions has an answer that calls for something.
 *
 * <p>It keeps no register, so that thousands can be told of. It is filled by one thread.
 */
public final class DossierIndex {

  private final LocalDate today;
  private final DossierOptions options;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  private DossierIndex(LocalDate today, DossierOptions options) {
    this.today = today;
    this.options = options;
  }

  /**
   * What the page says of a municipality.
   *
   * @param file the file with its dossier, relative to the page
   * @param leftOut how many parts of its register could not be read
   * @param pressing the answers that call for something, by language
   */
  private record Entry(
      Label municipality,
      String file,
      int leftOut,
      ImmutableList<Long> bySeverity,
      long overdue,
      Map<Locale, ImmutableList<String>> pressing) {}

  /**
   * {@return a page without any municipality}
   *
   * @param today today's date
   * @param options the languages, and whether people are named
   */
  public static DossierIndex of(LocalDate today, DossierOptions options) {
    return new DossierIndex(today, options);
  }

  /**
   * Adds a municipality.
   *
   * @param dossier its dossier
   * @param file the name of the file with the page of the dossier, relative to this one
   */
  public void add(Dossier dossier, String file) {
    Contents contents = dossier.contents(options);
    entries.add(
        new Entry(
            contents.register().municipality().name(),
            file,
            contents.findings().leftOut().size(),
            Arrays.stream(Severity.values())
                .map(contents.findings()::count)
                .collect(ImmutableList.toImmutableList()),
            contents.due().stream()
                .filter(each -> each.stateOn(contents.today()) == ObligationState.OVERDUE)
                .count(),
            options.languages().stream()
                .collect(
                    Collectors.toMap(
                        language -> language,
                        language -> QuestionCards.pressing(contents, language)))));
  }

  /**
   * Adds a document that could not be read, so that there is no dossier of it.
   *
   * @param document the name of the document
   */
  public void addUnread(String document) {
    unread.add(document);
  }

  /**
   * Writes the page, in UTF-8.
   *
   * @param out where to, which stays open
   * @throws IOException if it cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(toHtml().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** {@return the page} */
  public String toHtml() {
    DossierText text = text(options.languages().get(0));
    return new PageFrame(options.languages())
        .page(
            text.text("index.title", entries.size()) + ", " + text.of(today),
            text.text("index.summary"),
            this::edition);
  }

  private static DossierText text(Locale language) {
    return new DossierText(language, DisplayNames.ids());
  }

  private void edition(Markup out, Locale language) {
    DossierText text = text(language);
    out.start("header", "class", "top")
        .element("h1", text.text("index.title", entries.size()))
        .element("p", text.text("index.subtitle", text.of(today)))
        .endLine();
    unread(out, text);
    out.start(
        "div",
        "class",
        "scroll",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-label",
        text.text("index.summary"));
    out.start("table", "class", "index").element("caption", text.text("index.summary"));
    out.start("thead").start("tr");
    for (String column : columns(text)) {
      out.element("th", column, "scope", "col");
    }
    out.end().end().start("tbody");
    entries.forEach(entry -> row(entry, out, text));
    out.end().end().endLine();
    out.start("footer").element("p", text.text("page.made", text.of(today))).endLine();
  }

  /** Says which documents could not be read, before all else. */
  private void unread(Markup out, DossierText text) {
    if (!unread.isEmpty()) {
      out.start("section", "class", "left-out");
      out.element("h2", "✕ " + text.text("index.unread", unread.size()));
      out.start("ul", "class", "plain");
      unread.forEach(document -> out.element("li", document, "dir", "auto"));
      out.end().endLine();
    }
  }

  private static ImmutableList<String> columns(DossierText text) {
    return ImmutableList.of(
        text.text("column.municipality"),
        text.text("column.errors"),
        text.text("column.warnings"),
        text.text("column.notes"),
        text.text("column.overdue"),
        text.text("column.pressing"));
  }

  private static void row(Entry entry, Markup out, DossierText text) {
    out.start("tr").start("th", "scope", "row", "dir", "auto");
    out.element("a", text.of(entry.municipality()), "href", entry.file()).end();
    ImmutableList<String> columns = columns(text);
    for (int i = 0; i < entry.bySeverity().size(); i++) {
      number(entry.bySeverity().get(i), Severity.values()[i], columns.get(i + 1), out);
    }
    number(entry.overdue(), Severity.ERROR, text.text("column.overdue"), out);
    out.start("td").start("ul", "class", "plain");
    if (entry.leftOut() > 0) {
      out.element("li", "✕ " + text.text("left-out.title", entry.leftOut()), "class", "error");
    }
    entry.pressing().get(text.locale()).forEach(answer -> out.element("li", answer));
    out.end().end().endLine();
  }

  /** Writes a number, with its heading for those who see the columns one below the other. */
  private static void number(long count, Severity severity, String heading, Markup out) {
    String css = severity.name().toLowerCase(Locale.ROOT);
    out.element(
        "td",
        Long.toString(count),
        "class",
        count == 0 ? "number" : "number " + css,
        "data-label",
        heading);
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(DossierIndex.class);
  }
}
