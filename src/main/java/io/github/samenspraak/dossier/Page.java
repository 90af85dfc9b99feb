package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Label;
import java.util.HashSet;
import java.util.Locale;

/** The page of a register: its head, and an edition in each language. */
final class Page {

  /** The sections in the order of the page. */
  private static final ImmutableList<Section> SECTIONS =
      ImmutableList.of(
          new FindingsSection(),
          new DueSection(),
          new SeatsSection(),
          new YearSection(),
          new SignalsSection(),
          new CovenantsSection(),
          new PlansSection(),
          new HousesSection(),
          new MembersSection(),
          new ReadingSection());

  private final Contents contents;
  private final DossierOptions options;

  Page(Contents contents, DossierOptions options) {
    this.contents = contents;
    this.options = options;
  }

  /** {@return the page as HTML that is XML as well} */
  @Override
  public String toString() {
    Locale first = options.languages().get(0);
    Markup out = new Markup();
    Markup body = new Markup();
    body.start("body").start("main");
    for (Locale language : options.languages()) {
      edition(body, language);
    }
    body.end().endLine();
    Label municipality = contents.register().municipality().name();
    DossierText text = new DossierText(first, contents.settings().names());
    head(
        out,
        first,
        text.text("page.title", municipality.in(first), text.of(contents.today())),
        text.text("page.summary"));
    out.add(body).endLine();
    return "<!DOCTYPE html>\n" + out;
  }

  /** Begins a document, and leaves it open for its body. */
  static void head(Markup out, Locale language, String title, String summary) {
    String tag = language.toLanguageTag();
    out.start("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", tag, "xml:lang", tag)
        .start("head")
        .empty("meta", "charset", "utf-8")
        .empty("meta", "http-equiv", "Content-Security-Policy", "content", Stylesheet.POLICY)
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .empty("meta", "name", "referrer", "content", "no-referrer")
        .empty("meta", "name", "color-scheme", "content", "light dark")
        .empty("meta", "name", "description", "content", summary)
        .element("title", title)
        .element("style", Stylesheet.OF_PAGE)
        .endLine();
  }

  private void edition(Markup out, Locale language) {
    boolean isOnly = options.languages().size() == 1;
    String tag = language.toLanguageTag();
    Fragment to =
        new Fragment(
            out,
            contents,
            new DossierText(language, contents.settings().names()),
            isOnly ? "" : tag + "-",
            new HashSet<>());
    out.start("div", "class", "edition", "id", isOnly ? "top" : tag, "lang", tag)
        .start("div", "class", "wrap");
    if (!isOnly) {
      languages(to);
    }
    header(to);
    QuestionCards.write(to);
    ImmutableList<Section> present =
        SECTIONS.stream()
            .filter(section -> section.isPresent(contents))
            .collect(ImmutableList.toImmutableList());
    tableOfContents(to, present);
    present.forEach(section -> section(to, section));
    footer(to);
    out.end().endLine();
  }

  private void languages(Fragment to) {
    Markup out = to.out();
    out.start("nav", "class", "languages", "aria-label", to.text().text("page.languages"))
        .start("ul");
    for (Locale language : options.languages()) {
      String tag = language.toLanguageTag();
      boolean isThis = language.equals(to.text().locale());
      out.start("li")
          .element(
              "a",
              to.text().capitalised(language.getDisplayLanguage(language)),
              "href",
              "#" + tag,
              "lang",
              tag,
              "hreflang",
              tag,
              isThis ? "aria-current" : "",
              "true")
          .end();
    }
    out.end().endLine();
  }

  private void header(Fragment to) {
    DossierText text = to.text();
    Markup out = to.out();
    out.start("header", "class", "top").start("h1");
    to.label(contents.register().municipality().name());
    out.end();
    to.paragraph(
        "",
        text.text("page.subtitle", text.of(contents.today()), text.of(contents.settings().span())));
    out.endLine();
  }

  private static void tableOfContents(Fragment to, ImmutableList<Section> sections) {
    Markup out = to.out();
    out.start("nav", "class", "contents", "aria-label", to.text().text("page.contents"))
        .start("ul");
    for (Section section : sections) {
      out.start("li");
      to.link(to.anchor(section.anchor()), to.text().text("section." + section.anchor()));
      out.end();
    }
    out.end().endLine();
  }

  private static void section(Fragment to, Section section) {
    String anchor = to.anchor(section.anchor());
    to.out().start("section", "id", anchor, "aria-labelledby", anchor + "-title");
    to.heading(2, to.text().text("section." + section.anchor()), "id", anchor + "-title");
    section.write(to);
    to.out().endLine();
  }

  private void footer(Fragment to) {
    DossierText text = to.text();
    to.out().start("footer");
    to.paragraph("", text.text("page.made", text.of(contents.today())));
    if (!options.isNaming()) {
      to.paragraph("", text.text("page.without-names"));
    }
    to.out().endLine();
  }
}
