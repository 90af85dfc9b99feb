package io.github.samenspraak.oracle;

import static io.github.samenspraak.oracle.Features.any;
import static io.github.samenspraak.oracle.Features.has;
import static io.github.samenspraak.oracle.Features.is;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Meetings, their quorums, and those still to be held, against a count by hand. */
class MeetingsOracleTest extends AreaTest {

  /** The days on which something happens, and some far from them. */
  private static final List<LocalDate> CALENDAR =
      Stream.concat(
              MeetingRegisters.DAYS.stream(),
              Stream.of("2023-01-01", "2023-07-01", "2024-07-01", "2025-12-31", "2026-01-01")
                  .map(LocalDate::parse))
          .sorted()
          .toList();

  @Override
  Set<ObligationKind> kinds() {
    return Set.of(ObligationKind.MEETING);
  }

  @Override
  List<String> codes() {
    return MeetingsByHand.CODES;
  }

  @Override
  ObjectNode draw(long seed) {
    return MeetingRegisters.of(seed);
  }

  @Override
  List<LocalDate> todays(long seed) {
    return List.of(
        MeetingRegisters.DAYS.get(Math.floorMod(seed * 7, MeetingRegisters.DAYS.size())),
        LocalDate.of(2026, 2, 1));
  }

  @Override
  Set<Object> byHand(JsonNode register, LocalDate today) {
    return new MeetingsByHand(register, today, CALENDAR).answers();
  }

  @Override
  Set<Object> byLibrary(Register register, LocalDate today) {
    return new LibraryAnswers(register, today, CALENDAR)
        .findings(codes())
        .agenda(kinds(), List.of("year", "number"))
        .answers();
  }

  @Override
  ImmutableMap<String, Predicate<JsonNode>> features() {
    return FEATURES;
  }

  private static final ImmutableMap<String, Predicate<JsonNode>> FEATURES =
      ImmutableMap.<String, Predicate<JsonNode>>builder()
          .put("rules on one kind of body", any("charters", has("of")))
          .put("quorums of those in office", MeetingsOracleTest::hasQuorumOfThoseInOffice)
          .put(
              "quorums of the seats",
              register -> register.findValuesAsString("of").contains("SEATS"))
          .put("quorums when reconvened", MeetingsOracleTest::hasReconvened)
          .put("meetings every year", has("perYear"))
          .put("notice", any("charters", has("noticeDays")))
          .put("two charters", register -> platform(register).get("charters").size() > 1)
          .put("headcounts", any("meetings", has("headcount")))
          .put("proxies", any("attendance", has("proxy")))
          .put("remote presence", any("attendance", is("presence", "REMOTE")))
          .put("guests", any("attendance", has("guest")))
          .put("representatives", any("attendance", has("representative")))
          .put("deputies of mandates", any("mandates", each -> isDeputy(each, true)))
          .put("pools of an allotment", any("mandates", each -> isDeputy(each, false)))
          .put("substitutes", any("mandates", is("heldAs", "SUBSTITUTE")))
          .put("absences", any("mandates", has("absences")))
          .put("seats for an organisation", any("mandates", has("onBehalfOf")))
          .put("unknown first days", any("mandates", each -> !each.get("term").has("firstDay")))
          .put("seats that do not count", has("countsTowardsCap"))
          .put("seats without a vote", has("voting"))
          .put("seats of an office", any("allotments", is("basis", "EX_OFFICIO")))
          .put("delegations", has("delegations"))
          .put("holding over", has("holdingOver"))
          .put("people who are members", any("memberships", each -> isMember(each, "p")))
          .put("organisations that are members", any("memberships", each -> isMember(each, "o")))
          .put("plenaries with seats", any("bodies", MeetingsOracleTest::isPlenaryWithSeats))
          .put("suspensions", has("suspensions"))
          .put("records from a day on", has("recordedFrom"))
          .put("dissolved platforms", has("dissolved"))
          .build();

  private static JsonNode platform(JsonNode register) {
    return register.get("platforms").get(0);
  }

  private static boolean hasQuorumOfThoseInOffice(JsonNode register) {
    return register.findValues("quorum").stream().anyMatch(each -> !is("of", "SEATS").test(each));
  }

  private static boolean hasReconvened(JsonNode register) {
    return has("quorumWhenReconvened").test(register) && has("reconvened").test(register);
  }

  private static boolean isDeputy(JsonNode mandate, boolean isOfMandates) {
    return is("heldAs", "DEPUTY").test(mandate) && mandate.has("standsInFor") == isOfMandates;
  }

  private static boolean isMember(JsonNode membership, String prefix) {
    return Json.text(membership, "member", "").startsWith(prefix);
  }

  private static boolean isPlenaryWithSeats(JsonNode body) {
    return is("kind", "PLENARY").test(body) && body.has("mandates");
  }
}
