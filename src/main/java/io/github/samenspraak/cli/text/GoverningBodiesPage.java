package io.github.samenspraak.cli.text;

import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.GoverningBodies;

/** Prints the governing bodies of organisations on a day, such as the council of a municipality. */
record GoverningBodiesPage(RenderContext context, CliMessages messages) {

  void print() {
    for (GoverningBodies owner : context.register().governingBodies()) {
      context
          .output()
          .printTitle(
              messages.text(
                  "show.governing", context.names().of(Organisation.class, owner.organisation())));
      new BodiesPage(context, messages).print(owner.bodies());
    }
  }
}
