package io.github.samenspraak.cli;

/**
 * A register as it stands on one day: who sits where, what waits for an answer, what was agreed,
 * planned, measured and offered. What it has nothing of is not mentioned.
 */
final class SnapshotPage {

  private final View view;

  SnapshotPage(View view) {
    this.view = view;
  }

  void print() {
    new PlatformsPage(view).print();
    new WaitingPage(view).print();
    new CovenantsPage(view).print();
    new PlansPage(view).print();
    new BarometersPage(view).print();
    new PovertyTestsPage(view).print();
    new SocialHousesPage(view).print();
    new ParticipationPage(view).print();
    new SupportPage(view).print();
    new ForumsPage(view).print();
    new OfficesPage(view).print();
  }
}
