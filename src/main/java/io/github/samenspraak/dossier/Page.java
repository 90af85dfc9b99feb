package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    DossierText text = contents.settings().text(first);
    return new PageFrame(options.languages())
        .page(
            text.text(
                "page.title",
                contents.register().municipality().name().in(first),
                text.of(contents.today())),
            text.text("page.summary"),
            this::edition);
  }

  private void edition(Markup out, Locale language) {
    Fragment to =
        new Fragment(
            out,
            contents,
            contents.settings().text(language),
            new PageFrame(options.languages()).prefix(language),
            new HashSet<>());
    header(to);
    LeftOutNotice.write(to);
    QuestionCards.write(to);
    ImmutableList<Section> present =
        SECTIONS.stream()
            .filter(section -> section.isPresent(contents))
            .collect(ImmutableList.toImmutableList());
    tableOfContents(to, present);
    // What comes first refers to what comes after, whose anchors it must know.
    List<Markup> written = new ArrayList<>();
    for (Section section : present.reverse()) {
      Fragment part = to.another();
      section(part, section);
      written.add(0, part.out());
    }
    written.forEach(out::add);
    footer(to);
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

  private static void footer(Fragment to) {
    DossierText text = to.text();
    to.out().start("footer");
    to.paragraph("", text.text("page.made", text.of(to.contents().today())));
    if (!to.contents().isNaming()) {
      to.paragraph("", text.text("page.without-names"));
    }
    to.out().endLine();
  }
}
