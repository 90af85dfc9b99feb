package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import java.util.List;
import java.util.stream.Stream;

/** The plans on a timetable, the indicators of poverty, and the poverty tests. */
final class PlansSection implements Section {

  @Override
  public String anchor() {
    return "plans";
  }

  @Override
  public boolean isPresent(Contents contents) {
    Register register = contents.register();
    return !register.plans().isEmpty()
        || !register.barometers().isEmpty()
        || !register.povertyTests().isEmpty();
  }

  @Override
  public void write(Fragment to) {
    Contents contents = to.contents();
    for (PolicyPlan plan : contents.register().plans()) {
      // Those from before the years that are drawn would be empty pictures.
      if (plan.objectives().isEmpty() || !plan.term().overlaps(contents.settings().span())) {
        to.out().start("div", to.claim(to.anchor(plan)));
        to.out().start("h3");
        to.label(plan.title());
        to.out().end();
        to.paragraph("note", to.text().of(plan.term()));
        to.out().endLine();
      } else {
        to.figure(PlanTimetable.of(plan, contents.settings()), 3, to.anchor(plan));
      }
      to.findings(
          Stream.concat(Stream.<Id<?>>of(plan.id()), plan.allActions().<Id<?>>map(Action::id))
              .toList());
    }
    contents.register().barometers().forEach(barometer -> barometer(barometer, to));
    tests(contents.register().povertyTests(), to);
  }

  private static void barometer(PovertyBarometer barometer, Fragment to) {
    to.out().start("div", to.claim(to.anchor(barometer), "class", "body"));
    to.out().start("h3");
    to.label(barometer.title());
    to.out().end();
    to.paragraph("note", to.text().of(barometer.term()));
    to.out().start("div", "class", "pairs");
    for (Indicator indicator : barometer.indicators()) {
      to.out().start("div");
      to.figure(
          IndicatorChart.of(barometer, indicator, to.contents().settings()),
          4,
          to.anchor(indicator));
      to.out().endLine();
    }
    to.out().end();
    to.findings(
        Stream.concat(
                Stream.<Id<?>>of(barometer.id()),
                barometer.indicators().stream().<Id<?>>map(Indicator::id))
            .toList());
    to.out().endLine();
  }

  private static void tests(List<PovertyTest> tests, Fragment to) {
    if (tests.isEmpty()) {
      return;
    }
    DossierText text = to.text();
    String title = text.text("plans.tests", tests.size());
    to.heading(3, title);
    to.table(
        new DrawingTable(
            ImmutableList.of(
                text.text("column.test"),
                text.text("column.quick-scan"),
                text.text("column.extended"),
                text.text("column.decided")),
            tests.stream()
                .map(
                    test ->
                        ImmutableList.of(
                            text.of(test),
                            text.text(
                                test.quickScan().positive() ? "test.positive" : "test.negative",
                                text.of(test.quickScan().completedOn())),
                            text.of(test.extended().map(each -> each.completedOn())),
                            text.of(test.decidedOn())))
                .collect(ImmutableList.toImmutableList())),
        tests,
        title);
    to.findings(tests.stream().map(PovertyTest::id).toList());
  }
}
