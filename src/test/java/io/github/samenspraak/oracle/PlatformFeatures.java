package io.github.samenspraak.oracle;

import static io.github.samenspraak.oracle.Features.any;
import static io.github.samenspraak.oracle.Features.each;
import static io.github.samenspraak.oracle.Features.has;
import static io.github.samenspraak.oracle.Features.hasDay;
import static io.github.samenspraak.oracle.Features.is;
import static java.util.function.Predicate.not;

import com.google.common.collect.ImmutableMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What occurs in registers of a platform, whatever its charters ask. */
final class PlatformFeatures {

  static final ImmutableMap<String, Predicate<JsonNode>> ALL =
      ImmutableMap.<String, Predicate<JsonNode>>builder()
          .put("two charters", each("charters", charters -> charters.size() > 1))
          .put("years that begin on 29 February", any("charters", begin("--02-29")))
          .put("years that come to begin on another day", PlatformFeatures::changesYears)
          .put("charters without reports", any("charters", not(has("reporting"))))
          .put(
              "unknown first days of charters", any("charters", not(hasDay("inForce", "firstDay"))))
          .put("suspensions", has("suspensions"))
          .put("records from a day on", has("recordedFrom"))
          .put("establishment known to the day", each("established", date -> length(date) == 10))
          .put("establishment known in part", each("established", date -> length(date) < 10))
          .put("establishment not recorded", not(has("established")))
          .put("dissolved platforms", has("dissolved"))
          .put("waivers with an end", any("waivers", hasDay("term", "lastDay")))
          .put("waivers without an end", any("waivers", not(hasDay("term", "lastDay"))))
          .build();

  private PlatformFeatures() {}

  private static Predicate<JsonNode> begin(String day) {
    return charter -> is("yearBegins", day).test(charter.path("reporting"));
  }

  private static boolean changesYears(JsonNode register) {
    return register
            .findValues("charters")
            .get(0)
            .valueStream()
            .map(charter -> CalendarByHand.of(charter.path("reporting")))
            .distinct()
            .count()
        > 1;
  }

  private static int length(JsonNode text) {
    return text.stringValue().length();
  }
}
