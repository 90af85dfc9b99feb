package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyMeasure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

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
    Map<Boolean, List<Answer>> answers =
        answers(to).stream().collect(Collectors.partitioningBy(each -> each.mood() == Mood.NONE));
    within("div", "cards", answers.get(false), QuestionCards::write, to);
    within("dl", "small soft", answers.get(true), QuestionCards::line, to);
    out.endLine();
  }

  private static void within(
      String element,
      String css,
      List<Answer> answers,
      BiConsumer<Answer, Fragment> writing,
      Fragment to) {
    if (!answers.isEmpty()) {
      to.out().start(element, "class", css);
      answers.forEach(answer -> writing.accept(answer, to));
      to.out().endLine();
    }
  }

  private static void line(Answer answer, Fragment to) {
    to.out().start("div").element("dt", question(answer, to)).text(" ");
    to.out().element("dd", answer.answer()).end();
  }

  private static String question(Answer answer, Fragment to) {
    return to.text().text("question." + answer.question());
  }

  private static List<Answer> answers(Fragment to) {
    return List.of(seats(to), covenants(to), signals(to), houses(to), plans(to));
  }

  /** {@return those answers in a language that call for something, or are no good news} */
  static ImmutableList<String> pressing(Contents contents, Locale language) {
    Fragment nowhere =
        new Fragment(
            new Markup(), contents, contents.settings().text(language), "", new HashSet<>());
    return answers(nowhere).stream()
        .filter(answer -> answer.mood() == Mood.FAULT || answer.mood() == Mood.WAIT)
        .map(answer -> symbol(answer.mood()) + answer.answer())
        .collect(ImmutableList.toImmutableList());
  }

  private static void write(Answer answer, Fragment to) {
    Markup out = to.out();
    out.start("figure", "class", answer.mood().name().toLowerCase(Locale.ROOT));
    out.start("figcaption");
    to.heading(3, question(answer, to), "class", "question");
    out.start("p", "class", "answer");
    out.element("span", symbol(answer.mood()), "class", "symbol");
    to.link(to.anchor(answer.question()), answer.answer());
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
      return answer(Mood.FAULT, tooMany.get().title(to.text()), tooMany.get(), to);
    }
    return all.stream()
        .max(Comparator.comparing(each -> members(each.seats(), contents)))
        .map(
            each -> {
              String nobody = to.text().text("answer.seats.nobody", each.title(to.text()));
              return answer(Mood.GOOD, nobody, each, to);
            })
        .orElseGet(() -> none("seats", to));
  }

  private static Answer answer(Mood mood, String answer, SeatTimeline figure, Fragment to) {
    return new Answer("seats", mood, answer, Optional.of(figure.glance(to.text())));
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

  private static Answer signals(Fragment to) {
    Contents contents = to.contents();
    if (contents.register().signals().stream().allMatch(Signal::confidential)) {
      return none("signals", to);
    }
    SignalLanes figure = SignalLanes.of(contents.index(), contents.settings());
    Mood mood = figure.isAnyOverdue() ? Mood.FAULT : figure.isAnyWaiting() ? Mood.WAIT : Mood.GOOD;
    return new Answer("signals", mood, figure.title(to.text()), figure.glance(to.text()));
  }

  /** The first house with a target group that no service reaches; else the first with any. */
  private static Answer houses(Fragment to) {
    List<ReachChart> all =
        to.contents().register().socialHouses().stream()
            .filter(house -> !house.targetGroups().isEmpty())
            .map(house -> ReachChart.of(house, to.contents().settings()))
            .toList();
    return all.stream()
        .filter(ReachChart::isAnyLeftOut)
        .findFirst()
        .map(figure -> answer(Mood.WAIT, figure, to))
        .or(() -> all.stream().findFirst().map(figure -> answer(Mood.GOOD, figure, to)))
        .orElseGet(() -> none("houses", to));
  }

  private static Answer answer(Mood mood, ReachChart figure, Fragment to) {
    return new Answer(
        "houses", mood, figure.title(to.text()), Optional.of(figure.glance(to.text())));
  }

  /** The broadest measure of poverty that a barometer has, of those that were measured. */
  private static Answer plans(Fragment to) {
    Contents contents = to.contents();
    return contents.register().barometers().stream()
        .flatMap(
            barometer -> barometer.indicators().stream().map(each -> new Measured(barometer, each)))
        .min(Comparator.comparing(each -> each.rank(contents.today())))
        .map(each -> answer(each, to))
        .orElseGet(() -> none("plans", to));
  }

  /** Where only what goes with poverty is measured, the answer says that first. */
  private static Answer answer(Measured measured, Fragment to) {
    IndicatorChart figure =
        IndicatorChart.of(measured.barometer(), measured.indicator(), to.contents().settings());
    String title = figure.title(to.text());
    return new Answer(
        "plans",
        figure.isBetter().map(better -> better ? Mood.GOOD : Mood.FAULT).orElse(Mood.WAIT),
        measured.indicator().measures().isPresent()
            ? title
            : to.text().text("answer.plans.otherwise", title),
        Optional.of(figure.glance(to.text())));
  }

  private record Measured(PovertyBarometer barometer, Indicator indicator) {

    /** {@return a number that is lower for a barometer of today, and for a broader measure} */
    int rank(LocalDate day) {
      int measure =
          indicator.measures().map(PovertyMeasure::ordinal).orElse(PovertyMeasure.values().length);
      boolean isMeasured = !barometer.evolution(indicator).measurements().isEmpty();
      return measure
          + (barometer.term().contains(day) ? 0 : PovertyMeasure.values().length + 1)
          + (isMeasured ? 0 : 2 * PovertyMeasure.values().length + 2);
    }
  }
}
