package io.github.samenspraak.dossier;

import io.github.samenspraak.index.seats.Seats;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions that most people open the page with, each answered by the title of a figure. */
final class QuestionCards {

  private QuestionCards() {}

  /** How an answer is to be taken. */
  private enum Mood {
    GOOD,
    WAIT,
    FAULT,
    NONE
  }

  /**
   * An answer.
   *
   * @param question the name of the question, and of the section that says more
   * @param mood how it is to be taken
   * @param answer the answer
   * @param chart what is to be seen of it
   */
  private record Answer(String question, Mood mood, String answer, Optional<Chart> chart) {}

  static void write(Fragment to) {
    Markup out = to.out();
    String anchor = to.anchor("questions");
    out.start("section", "class", "questions", "id", anchor, "aria-labelledby", anchor + "-title");
    to.heading(2, to.text().text("section.questions"), "id", anchor + "-title");
    out.start("div", "class", "cards");
    List.of(seats(to), covenants(to)).forEach(answer -> write(answer, to));
    out.end().endLine();
  }

  private static void write(Answer answer, Fragment to) {
    Markup out = to.out();
    out.start("figure", "class", answer.mood().name().toLowerCase(Locale.ROOT));
    out.start("figcaption");
    to.heading(3, to.text().text("question." + answer.question()), "class", "question");
    out.start("p", "class", "answer");
    out.text(symbol(answer.mood()));
    if (answer.mood() == Mood.NONE) {
      out.text(answer.answer());
    } else {
      to.link(to.anchor(answer.question()), answer.answer());
    }
    out.end().end();
    answer.chart().ifPresent(chart -> to.svg(chart, answer.answer()));
    out.endLine();
  }

  private static String symbol(Mood mood) {
    return switch (mood) {
      case GOOD -> "✓ ";
      case WAIT -> "◆ ";
      case FAULT -> "✕ ";
      case NONE -> "";
    };
  }

  private static Answer none(String question, Fragment to) {
    return new Answer(
        question, Mood.NONE, to.text().text("answer.none." + question), Optional.empty());
  }

  /** The body on which too many sit, for longest; else the one with most members. */
  private static Answer seats(Fragment to) {
    Contents contents = to.contents();
    List<SeatTimeline> all =
        contents.index().seats().stream()
            .filter(seats -> seats.mayExistOn(contents.today()))
            .map(seats -> SeatTimeline.of(seats, contents.settings()))
            .toList();
    Optional<SeatTimeline> tooMany =
        all.stream()
            .filter(each -> each.tooMany().isPresent())
            .min(Comparator.comparing(each -> each.tooMany().orElseThrow()));
    if (tooMany.isPresent()) {
      return answer(Mood.FAULT, tooMany.get(), to);
    }
    return all.stream()
        .max(Comparator.comparing(each -> members(each.seats(), contents)))
        .map(each -> answer(Mood.GOOD, each, to))
        .orElseGet(() -> none("seats", to));
  }

  private static Answer answer(Mood mood, SeatTimeline figure, Fragment to) {
    return new Answer(
        "seats", mood, figure.title(to.text()), Optional.of(figure.glance(to.text())));
  }

  private static int members(Seats seats, Contents contents) {
    return seats.sitting().on(contents.today());
  }

  private static Answer covenants(Fragment to) {
    if (to.contents().register().covenants().isEmpty()) {
      return none("covenants", to);
    }
    CovenantTimeline figure = CovenantTimeline.of(to.contents().index(), to.contents().settings());
    List<CovenantTimeline.ToDecide> open = figure.toDecide();
    Mood mood =
        open.isEmpty()
            ? Mood.GOOD
            : open.get(0).deadline().isOverdueOn(to.contents().today()) ? Mood.FAULT : Mood.WAIT;
    return new Answer("covenants", mood, figure.title(to.text()), figure.glance(to.text()));
  }
}
