package io.github.samenspraak.cli.text;

/**
 * A register as it stands on one day: who sits where, what waits for an answer, what was agreed,
 * planned, measured and offered. What it has nothing of is not mentioned.
 */
public final class SnapshotPage {

  private final RenderContext context;

  public SnapshotPage(RenderContext context) {
    this.context = context;
  }

  public void print() {
    new PlatformsPage(context).print();
    new WaitingPage(context).print();
    new CovenantsPage(context).print();
    new PlansPage(context).print();
    new BarometersPage(context).print();
    new PovertyTestsPage(context).print();
    new SocialHousesPage(context).print();
    new ParticipationPage(context).print();
    new SupportPage(context).print();
    new ForumsPage(context).print();
    new OfficesPage(context).print();
  }
}
