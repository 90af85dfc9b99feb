package io.github.samenspraak.oracle;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.register.Register;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Meetings, their quorums, and those still to be held, against a count by hand. */
@Tag("slow")
class MeetingsOracleTest implements Area {

  /** The days on which something happens, and some far from them. */
  private static final List<LocalDate> CALENDAR =
      Stream.concat(
              MeetingRegisters.DAYS.stream(),
              Stream.of("2023-01-01", "2023-07-01", "2024-07-01", "2025-12-31", "2026-01-01")
                  .map(LocalDate::parse))
          .sorted()
          .toList();

  @Test
  void bothSidesAgree() {
    new Comparison(this).run();
  }

  @Test
  void eachFeatureOccursInATenthOfTheRegisters() {
    new Comparison(this).shares();
  }

  @Override
  public ObjectNode draw(long seed) {
    return MeetingRegisters.of(seed);
  }

  @Override
  public List<LocalDate> todays(long seed) {
    return List.of(
        MeetingRegisters.DAYS.get(Math.floorMod(seed * 7, MeetingRegisters.DAYS.size())),
        LocalDate.of(2026, 2, 1));
  }

  @Override
  public Set<Object> byHand(JsonNode register, LocalDate today) {
    return new MeetingsByHand(register, today, CALENDAR).answers();
  }

  @Override
  public Set<Object> byLibrary(Register register, LocalDate today) {
    return new LibraryAnswers(register, today, CALENDAR)
        .findings(MeetingsByHand.CODES)
        .agenda(Set.of(ObligationKind.MEETING), List.of("year", "number"))
        .answers();
  }

  @Override
  public List<String> features() {
    return List.copyOf(FEATURES.keySet());
  }

  @Override
  public Set<String> featuresOf(JsonNode register) {
    Set<String> occurring = new HashSet<>();
    for (Map.Entry<String, Predicate<JsonNode>> feature : FEATURES.entrySet()) {
      if (feature.getValue().test(register)) {
        occurring.add(feature.getKey());
      }
    }
    return occurring;
  }

  private static final ImmutableMap<String, Predicate<JsonNode>> FEATURES =
      ImmutableMap.<String, Predicate<JsonNode>>builder()
          .put("rules on one kind of body", any("charters", each -> isIn(each, "of")))
          .put("quorums of those in office", MeetingsOracleTest::hasQuorumOfThoseInOffice)
          .put(
              "quorums of the seats",
              register -> register.findValuesAsString("of").contains("SEATS"))
          .put("quorums when reconvened", MeetingsOracleTest::hasReconvened)
          .put("meetings every year", register -> isIn(register, "perYear"))
          .put("notice", any("charters", each -> isIn(each, "noticeDays")))
          .put("two charters", register -> platform(register).get("charters").size() > 1)
          .put("headcounts", any("meetings", each -> each.has("headcount")))
          .put("proxies", any("attendance", each -> each.has("proxy")))
          .put("remote presence", any("attendance", each -> is(each, "presence", "REMOTE")))
          .put("guests", any("attendance", each -> each.has("guest")))
          .put("representatives", any("attendance", each -> each.has("representative")))
          .put("deputies of mandates", any("mandates", each -> isDeputy(each, true)))
          .put("pools of an allotment", any("mandates", each -> isDeputy(each, false)))
          .put("substitutes", any("mandates", each -> is(each, "heldAs", "SUBSTITUTE")))
          .put("absences", any("mandates", each -> each.has("absences")))
          .put("seats for an organisation", any("mandates", each -> each.has("onBehalfOf")))
          .put("unknown first days", any("mandates", each -> !each.get("term").has("firstDay")))
          .put("seats that do not count", register -> isIn(register, "countsTowardsCap"))
          .put("seats without a vote", register -> isIn(register, "voting"))
          .put("seats of an office", any("allotments", each -> is(each, "basis", "EX_OFFICIO")))
          .put("delegations", register -> isIn(register, "delegations"))
          .put("holding over", register -> isIn(register, "holdingOver"))
          .put("people who are members", any("memberships", each -> isMember(each, "p")))
          .put("organisations that are members", any("memberships", each -> isMember(each, "o")))
          .put("plenaries with seats", any("bodies", MeetingsOracleTest::isPlenaryWithSeats))
          .put("suspensions", register -> isIn(register, "suspensions"))
          .put("records from a day on", register -> isIn(register, "recordedFrom"))
          .put("dissolved platforms", register -> isIn(register, "dissolved"))
          .build();

  private static JsonNode platform(JsonNode register) {
    return register.get("platforms").get(0);
  }

  private static boolean isIn(JsonNode json, String attribute) {
    return json.findValue(attribute) != null;
  }

  private static boolean is(JsonNode json, String attribute, String value) {
    return Json.text(json, attribute).filter(value::equals).isPresent();
  }

  /** {@return whether something holds for an element of one of the lists of a name} */
  private static Predicate<JsonNode> any(String list, Predicate<JsonNode> question) {
    return register ->
        register.findValues(list).stream().flatMap(JsonNode::valueStream).anyMatch(question);
  }

  private static boolean hasQuorumOfThoseInOffice(JsonNode register) {
    return register.findValues("quorum").stream().anyMatch(each -> !is(each, "of", "SEATS"));
  }

  private static boolean hasReconvened(JsonNode register) {
    return isIn(register, "quorumWhenReconvened") && isIn(register, "reconvened");
  }

  private static boolean isDeputy(JsonNode mandate, boolean isOfMandates) {
    return is(mandate, "heldAs", "DEPUTY") && mandate.has("standsInFor") == isOfMandates;
  }

  private static boolean isMember(JsonNode membership, String prefix) {
    return Json.text(membership, "member", "").startsWith(prefix);
  }

  private static boolean isPlenaryWithSeats(JsonNode body) {
    return is(body, "kind", "PLENARY") && body.has("mandates");
  }
}
