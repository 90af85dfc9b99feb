package io.github.samenspraak.benchmark;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.register.Register;
import java.util.Locale;

/**
 * As many platforms as said, each of the size of Namur’s and with ten covenants, in one register.
 */
final class Region {

  private Region() {}

  static Register ofPlatforms(int platforms) {
    Register.Builder region = Register.builder();
    for (int i = 0; i < platforms; i++) {
      Register town = town("town-" + i + "/");
      region
          .municipality(town.municipality())
          .addAllPeople(town.people())
          .addAllOrganisations(town.organisations())
          .addAllOffices(town.offices())
          .addAllPlatforms(
              town.platforms().stream().filter(it -> it.dissolved().isEmpty()).toList())
          .addAllMeetings(town.meetings())
          .addAllSignals(town.signals())
          .addAllAdvices(town.advices())
          .addAllAnnualReports(town.annualReports())
          .addAllCovenantSchemes(town.covenantSchemes())
          .addAllCovenants(town.covenants());
    }
    return region.build();
  }

  private static Register town(String namespace) {
    return new RegisterShape(
            100, 16, 9, 6, 3, 2, 14, Regime.NONE, ImmutableList.of(Locale.FRENCH), namespace)
        .register();
  }
}
