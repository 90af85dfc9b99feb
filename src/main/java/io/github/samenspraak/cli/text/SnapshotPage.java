package io.github.samenspraak.cli.text;

/** Prints a register as it stands on a day; a section that would be empty is left out. */
public record SnapshotPage(RenderContext context) {

  public void print() {
    CliMessages messages = context.messages();
    new GoverningBodiesPage(context, messages).print();
    new PlatformsPage(context, messages).print();
    new WaitingPage(context, messages).print();
    new CovenantsPage(context, messages).print();
    new PlansPage(context, messages).print();
    new MeasuresPage(context, messages).print();
    new BarometersPage(context, messages).print();
    new PovertyTestsPage(context, messages).print();
    new SocialHousesPage(context, messages).print();
    new ParticipationPage(context, messages).print();
    new SupportPage(context, messages).print();
    new ForumsPage(context, messages).print();
    new OfficesPage(context, messages).print();
  }
}
