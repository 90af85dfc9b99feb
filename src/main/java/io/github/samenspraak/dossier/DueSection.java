package io.github.samenspraak.dossier;

import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationState;
import java.util.List;

/** What is overdue, and what is due in the days to come. */
final class DueSection implements Section {

  private static final int AT_ONCE = 12;
  private static final int MOST = 400;

  @Override
  public String anchor() {
    return "due";
  }

  @Override
  public boolean isPresent(Contents contents) {
    return true;
  }

  @Override
  public void write(Fragment to) {
    DossierText text = to.text();
    List<Obligation> due = to.contents().due();
    List<Obligation> overdue = due.stream().filter(each -> isOverdue(each, to)).toList();
    List<Obligation> ahead = due.stream().filter(each -> !isOverdue(each, to)).toList();
    if (!overdue.isEmpty()) {
      to.heading(3, text.text("due.overdue", overdue.size()));
      list(overdue, to);
    }
    String title = text.text("due.ahead", Contents.DAYS_AHEAD, ahead.size());
    if (ahead.isEmpty()) {
      to.paragraph("", title);
    } else {
      to.heading(3, title);
      list(ahead, to);
    }
  }

  private static boolean isOverdue(Obligation obligation, Fragment to) {
    return obligation.stateOn(to.contents().today()) == ObligationState.OVERDUE;
  }

  private static void list(List<Obligation> obligations, Fragment to) {
    Markup out = to.out();
    out.start("ul", "class", "plain");
    obligations.stream().limit(AT_ONCE).forEach(each -> item(each, to));
    out.endLine();
    if (obligations.size() > AT_ONCE) {
      out.start("details");
      out.element("summary", to.text().text("due.more", obligations.size() - AT_ONCE));
      out.start("ul", "class", "plain");
      obligations.stream().skip(AT_ONCE).limit(MOST).forEach(each -> item(each, to));
      out.end();
      if (obligations.size() > AT_ONCE + MOST) {
        to.paragraph("note", to.text().text("more.not-shown", obligations.size() - AT_ONCE - MOST));
      }
      out.endLine();
    }
  }

  private static void item(Obligation obligation, Fragment to) {
    DossierText text = to.text();
    Markup out = to.out();
    out.start("li");
    boolean isOverdue = isOverdue(obligation, to);
    out.start("strong", isOverdue ? "class" : "", "error");
    out.text(isOverdue ? "✕ " : "").start("time", "datetime", obligation.due().toString());
    out.text(text.of(obligation.due())).end().end();
    out.text(" ").text(obligation.message(text.locale(), text.names()));
    out.element(
        "p",
        text.text("due.responsible", text.names().of(obligation.owedBy(), text.locale())),
        "class",
        "small soft");
    out.endLine();
  }
}
