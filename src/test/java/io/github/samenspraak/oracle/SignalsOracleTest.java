package io.github.samenspraak.oracle;

import static io.github.samenspraak.oracle.Features.any;
import static io.github.samenspraak.oracle.Features.has;
import static io.github.samenspraak.oracle.Features.is;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.samenspraak.agenda.ObligationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Signals that are to be treated and passed on, and are late, against a count by hand. */
class SignalsOracleTest extends LatenessAreaTest {

  SignalsOracleTest() {
    super(
        Sets.immutableEnumSet(ObligationKind.SIGNAL_TREATMENT, ObligationKind.SIGNAL_PASSING_ON),
        List.of(),
        2018,
        2030);
  }

  @Override
  ObjectNode draw(long seed) {
    return SignalRegisters.of(seed);
  }

  @Override
  Set<Object> ofAllYears(JsonNode register, LocalDate today) {
    return new SignalsByHand(register, today).answers();
  }

  @Override
  ImmutableMap<String, Predicate<JsonNode>> features() {
    return ImmutableMap.<String, Predicate<JsonNode>>builder()
        .putAll(PlatformFeatures.ALL)
        .put("time to treat signals", has("signalTreatedWithin"))
        .put("presentations that are asked for", any("charters", SignalsOracleTest::isPresented))
        .put("signals in meetings", any("items", holds("about", "signal")))
        .put("signals in conclusions", any("conclusions", holds("basedOn", "signal")))
        .put("signals in advice", any("advice", holds("basedOn", "signal")))
        .put("conclusions in advice", any("advice", holds("basedOn", "conclusion")))
        .put("signals in interpellations", any("interpellations", holds("basedOn", "signal")))
        .put("conclusions in interpellations", any("interpellations", holds("basedOn", "concl")))
        .put("avenues on signals", any("avenues", holds("basedOn", "signal")))
        .put("avenues on conclusions", any("avenues", holds("basedOn", "conclusion")))
        .put("merged signals", has("mergedInto"))
        .put("signals merged into one of them", SignalsOracleTest::isMergedIntoMerged)
        .put("signals merged into the unknown", any("signals", is("mergedInto", "unknown")))
        .put("anonymous signals", any("signals", signal -> !signal.has("raisedBy")))
        .put("joint reports", has("years"))
        .put("reports presented to another", any("annualReports", is("presentedTo", "province")))
        .put("advice to another", any("advice", is("addressedTo", "province")))
        .put("offices that charters name", has("interpellationsTo"))
        .put("offices of another", any("interpellations", is("receivedBy", "governor")))
        .build();
  }

  private static boolean isPresented(JsonNode charter) {
    return charter.path("reporting").has("presentation");
  }

  private static Predicate<JsonNode> holds(String list, String prefix) {
    return element -> Json.texts(element, list).stream().anyMatch(id -> id.startsWith(prefix));
  }

  private static boolean isMergedIntoMerged(JsonNode register) {
    Stream<String> into =
        Json.each(register, "signals").flatMap(each -> Json.text(each, "mergedInto").stream());
    return into.flatMap(id -> Json.find(register, "signals", id).stream())
        .anyMatch(signal -> signal.has("mergedInto"));
  }
}
