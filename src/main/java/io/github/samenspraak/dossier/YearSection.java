package io.github.samenspraak.dossier;

import io.github.samenspraak.index.PlatformCycle;
import java.util.List;

/** What comes round every year, platform by platform. */
final class YearSection implements Section {

  @Override
  public String anchor() {
    return "year";
  }

  @Override
  public boolean isPresent(Contents contents) {
    return contents.index().cycles().stream()
        .anyMatch(cycle -> !YearlyCycleChart.of(cycle, contents.settings()).isEmpty());
  }

  @Override
  public void write(Fragment to) {
    for (PlatformCycle cycle : to.contents().index().cycles()) {
      YearlyCycleChart figure = YearlyCycleChart.of(cycle, to.contents().settings());
      if (!figure.isEmpty()) {
        to.figure(figure, 3, to.anchor(cycle.platform()) + "-year");
        to.findings(List.of(cycle.platform().id()));
      }
    }
  }
}
