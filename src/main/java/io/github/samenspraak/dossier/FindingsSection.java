package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.KnownFinding;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.text.LanguageMarks;
import io.github.samenspraak.text.LocalizedFormat;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What breaks a rule, the most serious first, each with its days and where the rule comes from. */
final class FindingsSection implements Section {

  /** How many findings of a severity are seen at once; the others are behind a click. */
  private static final int AT_ONCE = 12;

  @Override
  public String anchor() {
    return "findings";
  }

  @Override
  public boolean isPresent(Contents contents) {
    return true;
  }

  @Override
  public void write(Fragment to) {
    Contents contents = to.contents();
    DossierText text = to.text();
    counts(to);
    contents.comparison().ifPresent(comparison -> changes(comparison, to));
    List<Finding> open = contents.shown().stream().filter(each -> !each.isWaived()).toList();
    if (open.isEmpty()) {
      to.paragraph("good", "✓ " + text.text("findings.none", contents.findings().rules().size()));
    }
    for (Severity severity : Severity.values()) {
      List<Finding> some =
          open.stream()
              .filter(each -> each.severity() == severity && contents.number(each).isPresent())
              .toList();
      if (!some.isEmpty()) {
        to.heading(3, text.text("findings." + severity, some.size()));
        list(some, to);
      }
    }
    long notShown = contents.findings().count() - contents.shown().size() + beyond(open, contents);
    if (notShown > 0) {
      to.paragraph("note", text.text("findings.not-shown", notShown));
    }
    List<Finding> waived = contents.shown().stream().filter(Finding::isWaived).toList();
    if (!waived.isEmpty()) {
      to.heading(3, text.text("findings.waived", waived.size()));
      list(waived.stream().limit(Contents.MOST_FINDINGS).toList(), to);
    }
  }

  private static long beyond(List<Finding> open, Contents contents) {
    return open.stream().filter(each -> contents.number(each).isEmpty()).count();
  }

  private static void counts(Fragment to) {
    Markup out = to.out();
    out.start("ul", "class", "counts");
    for (Severity severity : Severity.values()) {
      long count = to.contents().findings().count(severity);
      out.start("li", "class", count == 0 ? "soft" : severity.name().toLowerCase(Locale.ROOT));
      out.element("strong", Long.toString(count)).text(" ");
      out.text(to.text().text("findings.count." + severity, count)).end();
    }
    out.endLine();
  }

  private static void changes(FindingComparison comparison, Fragment to) {
    List<KnownFinding> solved = comparison.solved();
    to.paragraph(
        "", to.text().text("findings.changes", comparison.introduced().size(), solved.size()));
  }

  private static void list(List<Finding> findings, Fragment to) {
    to.out().start("ul", "class", "plain");
    findings.stream().limit(AT_ONCE).forEach(finding -> item(finding, to));
    to.out().endLine();
    if (findings.size() > AT_ONCE) {
      to.out().start("details");
      to.out().element("summary", to.text().text("findings.more", findings.size() - AT_ONCE));
      to.out().start("ul", "class", "plain");
      findings.stream().skip(AT_ONCE).forEach(finding -> item(finding, to));
      to.out().end().endLine();
    }
  }

  private static void item(Finding finding, Fragment to) {
    DossierText text = to.text();
    Markup out = to.out();
    String number = to.contents().number(finding).map(each -> "finding-" + each).orElse("");
    out.start("li", number.isEmpty() ? new String[0] : to.claim(to.anchor(number)));
    to.chip(finding.severity());
    if (isNew(finding, to.contents())) {
      out.text(" ").element("span", text.text("findings.new"), "class", "chip");
    }
    out.text(" ").start("strong");
    Optional<String> anchor = anchor(finding, to);
    anchor.ifPresentOrElse(
        leading -> to.link(leading, subject(finding, text)),
        () -> out.text(subject(finding, text)));
    out.end();
    out.element("p", text.of(finding));
    out.start("p", "class", "small soft");
    out.text(finding.term().map(days -> text.capitalised(text.of(days)) + " · ").orElse(""));
    finding
        .waiver()
        .ifPresent(
            waiver ->
                out.text(text.text("findings.waived-because", text.of(waiver.reason())) + " · "));
    sources(finding.rule().sources(), to);
    out.text(" · ").element("code", finding.code()).end().endLine();
  }

  /** {@return the anchor of the element that a finding is about, if it is on the page} */
  private static Optional<String> anchor(Finding finding, Fragment to) {
    return finding
        .subject()
        .flatMap(id -> to.contents().index().find(id))
        .map(to::anchor)
        .filter(to.anchors()::contains);
  }

  private static boolean isNew(Finding finding, Contents contents) {
    return contents
        .comparison()
        .filter(comparison -> comparison.introduced().contains(finding))
        .isPresent();
  }

  private static void sources(ImmutableSet<Source> sources, Fragment to) {
    to.out().text(to.text().text("findings.source") + " ");
    String between = "";
    for (Source source : sources) {
      String citation = LocalizedFormat.of(source, to.text().locale());
      boolean isTranslated = !citation.equals(source.citation());
      to.out().text(between).element("span", citation, isTranslated ? "" : "lang", "en");
      between = "; ";
    }
  }

  private static String subject(Finding finding, DossierText text) {
    ElementKind kind = finding.kind();
    String what = text.capitalised(text.of(kind));
    Optional<Id<?>> id = finding.subject();
    return text.names()
        .find(kind, id, text.locale())
        .filter(name -> !LanguageMarks.remove(name).equalsIgnoreCase(what))
        .map(name -> text.text("named", what, name))
        .orElse(what);
  }
}
