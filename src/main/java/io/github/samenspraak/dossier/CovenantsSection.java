package io.github.samenspraak.dossier;

import io.github.samenspraak.covenant.Covenant;

/** The covenants on a timeline, and their money year by year. */
final class CovenantsSection implements Section {

  @Override
  public String anchor() {
    return "covenants";
  }

  @Override
  public boolean isPresent(Contents contents) {
    return !contents.register().covenants().isEmpty();
  }

  @Override
  public void write(Fragment to) {
    Contents contents = to.contents();
    to.figure(
        CovenantTimeline.of(contents.index(), contents.settings()), 3, to.anchor("covenant-terms"));
    to.figure(GrantChart.of(contents.index(), contents.settings()), 3, to.anchor("covenant-money"));
    to.findings(contents.register().covenants().stream().map(Covenant::id).toList());
  }
}
