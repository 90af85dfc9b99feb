package io.github.samenspraak.dossier;

import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.BodyOwner;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Id;
import java.util.List;
import java.util.stream.Stream;

/** Who sits on each body, and when. */
final class SeatsSection implements Section {

  @Override
  public String anchor() {
    return "seats";
  }

  @Override
  public boolean isPresent(Contents contents) {
    return !contents.index().seats().isEmpty();
  }

  @Override
  public void write(Fragment to) {
    for (Seats seats : to.contents().index().seats()) {
      to.out().start("div", to.claim(to.anchor(seats.body()), "class", "body"));
      owner(seats.owner(), to);
      to.figure(
          SeatTimeline.of(seats, to.contents().settings()), 3, to.anchor(seats.body()) + "-seats");
      List<Id<?>> about =
          Stream.concat(
                  Stream.<Id<?>>of(seats.body().id()),
                  seats.body().mandates().stream().<Id<?>>map(Mandate::id))
              .toList();
      to.findings(about);
      to.out().endLine();
    }
  }

  private static void owner(BodyOwner owner, Fragment to) {
    to.out().start("p", "class", "note");
    if (owner instanceof AdvisoryPlatform platform) {
      to.name(AdvisoryPlatform.class, platform.id());
    } else {
      to.name(Organisation.class, owner.authority());
    }
    to.out().end();
  }
}
