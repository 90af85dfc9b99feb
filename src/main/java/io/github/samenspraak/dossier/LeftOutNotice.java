package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.register.LeftOut;
import io.github.samenspraak.register.ReadingProblem;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What could not be read of a register and is missing on its page, which says so before all else:
 * what, where and why.
 *
 * <p>Why is left out where it might repeat what a page must not say.
 */
final class LeftOutNotice {

  /** How many are seen at once; the others are behind a click. */
  private static final int AT_ONCE = 5;

  /** The most that are told; the others are counted. */
  private static final int MOST = 200;

  /** The attributes of which a page says nothing, and the list whose elements may be secret. */
  private static final ImmutableSet<String> SECRET =
      ImmutableSet.of(
          "sex",
          "contact",
          "conditionsMet",
          "presence",
          "absences",
          "identifiers",
          "extensions",
          "signals");

  private LeftOutNotice() {}

  static void write(Fragment to) {
    ImmutableList<LeftOut> all = to.contents().findings().leftOut();
    if (all.isEmpty()) {
      return;
    }
    Markup out = to.out();
    String anchor = to.anchor("left-out");
    out.start("section", "class", "left-out", "id", anchor, "aria-labelledby", anchor + "-title");
    to.heading(2, "✕ " + to.text().text("left-out.title", all.size()), "id", anchor + "-title");
    to.paragraph("", to.text().text("left-out.meaning"));
    ImmutableListMultimap<Object, LeftOut> groups = Multimaps.index(all, LeftOut::likeness);
    List<Collection<LeftOut>> told = groups.asMap().values().stream().limit(MOST).toList();
    list(told.subList(0, Math.min(AT_ONCE, told.size())), to);
    if (told.size() > AT_ONCE) {
      out.start("details");
      out.element("summary", to.text().text("findings.more", told.size() - AT_ONCE));
      list(told.subList(AT_ONCE, told.size()), to);
      out.endLine();
    }
    int notTold = groups.keySet().size() - told.size();
    if (notTold > 0) {
      to.paragraph("note", to.text().text("more.not-shown", notTold));
    }
    out.endLine();
  }

  private static void list(List<Collection<LeftOut>> groups, Fragment to) {
    to.out().start("ul", "class", "plain");
    groups.forEach(alike -> item(List.copyOf(alike), to));
    to.out().endLine();
  }

  private static void item(List<LeftOut> alike, Fragment to) {
    DossierText text = to.text();
    LeftOut first = alike.get(0);
    to.out().start("li");
    to.out().element("strong", text.capitalised(what(first, text)));
    if (alike.size() > 1) {
      to.out().text(", " + text.text("left-out.alike", alike.size() - 1));
    }
    for (ReadingProblem problem : ImmutableSet.copyOf(first.problems())) {
      to.out().element("p", why(problem, to));
      to.out().start("p", "class", "small soft");
      if (to.contents().isNaming()) {
        to.out().element("code", problem.place().toString(), "dir", "ltr").text(" · ");
      }
      to.out().text(where(problem, text)).end();
    }
    to.out().endLine();
  }

  private static String what(LeftOut something, DossierText text) {
    return something.kind().map(text::of).orElseGet(() -> text.text("left-out.part"));
  }

  /** {@return the problem in words; only that there is one where the words might tell a secret} */
  private static String why(ReadingProblem problem, Fragment to) {
    boolean isSecret =
        !to.contents().isNaming() || !Collections.disjoint(problem.place().steps(), SECRET);
    return isSecret ? to.text().text("left-out.secret") : problem.message(to.text().locale());
  }

  private static String where(ReadingProblem problem, DossierText text) {
    Optional<String> cell = problem.cell(text.locale());
    return cell.orElseGet(() -> text.text("left-out.line", Integer.toString(problem.line())));
  }
}
