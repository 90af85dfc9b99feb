package io.github.samenspraak.rules;

import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Source.Standing;

/** The sources of rules that name a case: one platform, one programme, one city. */
final class Sources {

  static final Source NAMUR =
      Source.of("namur", "The social platform of the City of Namur", Standing.SEEN);
  static final Source WOLUWE =
      Source.of("woluwe", "The social coordination of Sint-Pieters-Woluwe", Standing.SEEN);
  static final Source ANTWERP_PROGRAMME =
      Source.of(
          "antwerp-programme", "A social policy programme for the City of Antwerp", Standing.SEEN);
  static final Source KINA =
      Source.of(
          "kina", "The local social policy cell of KINA, arrondissement of Antwerp", Standing.SEEN);
  static final Source ANTWERP_STATES_GENERAL =
      Source.of(
          "antwerp-states-general",
          "The States-General of Local Social Policy of the City of Antwerp",
          Standing.SEEN);

  private Sources() {}
}
