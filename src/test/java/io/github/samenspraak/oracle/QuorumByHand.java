package io.github.samenspraak.oracle;

import io.github.samenspraak.oracle.SeatsByHand.Allotment;
import io.github.samenspraak.oracle.SeatsByHand.Mandate;
import io.github.samenspraak.oracle.SeatsByHand.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How many of those entitled to vote are there or represented at a meeting. */
final class QuorumByHand {

  /**
   * One who is entitled to vote.
   *
   * @param name the person who sits, or the member without a seat
   * @param mandates the mandates of one who sits, that give the vote
   */
  private record Voter(String name, Set<Mandate> mandates) {

    boolean sitsFor(String party) {
      return mandates.stream().anyMatch(each -> each.onBehalfOf().equals(Optional.of(party)));
    }
  }

  private final JsonNode meeting;
  private final JsonNode body;
  private final LocalDate day;
  private final SeatsByHand seats;
  private final List<JsonNode> members;
  private final String memberKey;

  /** Who votes on a seat, and who without one. */
  private final List<Voter> sitting;

  private final List<Voter> others;

  /**
   * Creates a count.
   *
   * @param members those who may vote without a seat, with their days
   * @param memberKey the attribute that names them
   */
  QuorumByHand(
      JsonNode meeting,
      JsonNode body,
      SeatsByHand seats,
      List<JsonNode> members,
      String memberKey) {
    this.meeting = meeting;
    this.body = body;
    this.day = Json.day(meeting, "heldOn").orElseThrow();
    this.seats = seats;
    this.members = members;
    this.memberKey = memberKey;
    this.sitting = sitting(seats.sitting(day));
    this.others = withoutSeat(Days::contains);
  }

  private List<Voter> sitting(List<Mandate> mandates) {
    Map<String, Set<Mandate>> byHolder = new LinkedHashMap<>();
    mandates.stream()
        .filter(this::hasVote)
        .forEach(each -> byHolder.computeIfAbsent(each.holder(), any -> new HashSet<>()).add(each));
    return byHolder.entrySet().stream()
        .map(each -> new Voter(each.getKey(), each.getValue()))
        .toList();
  }

  private boolean hasVote(Mandate mandate) {
    return seats.allotmentOn(day, mandate).map(Allotment::voting).orElse(true);
  }

  /** {@return those who vote without a seat: none of them has somebody who sits for him} */
  private List<Voter> withoutSeat(BiPredicate<Days, LocalDate> isMember) {
    return members.stream()
        .filter(each -> membersVote())
        .filter(each -> isMember.test(Json.days(each, "term"), day))
        .map(each -> Json.text(each, memberKey).orElseThrow())
        .distinct()
        .filter(party -> seats.sitting(day).stream().noneMatch(each -> isFor(each, party)))
        .map(party -> new Voter(party, Set.of()))
        .toList();
  }

  private static boolean isFor(Mandate mandate, String party) {
    return mandate.holder().equals(party) || mandate.onBehalfOf().equals(Optional.of(party));
  }

  /** {@return whether there is no plan, and the body is one of members or has nobody who sits} */
  private boolean membersVote() {
    return seats.planOn(day).isEmpty()
        && (Set.of("PLENARY", "WORKING_GROUP").contains(Json.text(body, "kind", ""))
            || seats.sitting(day).isEmpty());
  }

  // Of how many.

  /** {@return how many certainly vote} */
  int inOffice() {
    return sitting(seats.sittingForCertain(day)).size()
        + withoutSeat((days, on) -> seats.records().certain(days).contains(on)).size();
  }

  /** {@return how many seats give a vote: those of the plan, and those beyond its cap} */
  int seats() {
    Optional<Plan> plan = seats.planOn(day).filter(each -> each.seats().isPresent());
    if (plan.isEmpty()) {
      return inOffice();
    }
    int silent =
        plan.get().allotments().stream()
            .filter(each -> each.counts() && !each.voting())
            .mapToInt(each -> each.maximum().orElse(each.minimum()))
            .sum();
    int beyond =
        (int)
            sitting(seats.sittingForCertain(day)).stream()
                .filter(each -> each.mandates().stream().noneMatch(m -> seats.counts(day, m)))
                .count();
    return Math.max(0, plan.get().seats().getAsInt() - silent) + beyond;
  }

  // Who is there.

  /** {@return those who take part in a meeting, but no guests} */
  static List<JsonNode> attending(JsonNode meeting) {
    return listed(meeting).filter(QuorumByHand::isThere).toList();
  }

  private static Stream<JsonNode> listed(JsonNode meeting) {
    return Json.each(meeting, "attendance").filter(each -> !Json.flag(each, "guest", false));
  }

  private static boolean isThere(JsonNode attendance) {
    return Set.of("PRESENT", "REMOTE").contains(Json.text(attendance, "presence", ""));
  }

  private static String party(JsonNode attendance) {
    return Json.text(attendance, "party").orElseThrow();
  }

  private static String person(JsonNode attendance) {
    return Json.text(attendance, "representative", party(attendance));
  }

  int present() {
    if (meeting.has("headcount")) {
      return meeting.get("headcount").intValue();
    }
    Set<String> people = new HashSet<>();
    attending(meeting).forEach(each -> people.add(person(each)));
    Set<Voter> voting = new HashSet<>();
    sitting.stream().filter(each -> people.contains(each.name())).forEach(voting::add);
    Set<String> busy = new HashSet<>();
    voting.forEach(each -> busy.add(each.name()));
    // Whoever sits votes for himself, also if he came for somebody else.
    for (JsonNode attendance : attending(meeting)) {
      others.stream()
          .filter(each -> each.name().equals(party(attendance)))
          .filter(each -> voting.stream().noneMatch(isOnSeatOf(attendance)))
          .forEach(
              each -> {
                voting.add(each);
                busy.add(person(attendance));
              });
    }
    List<Voter> absent =
        Stream.concat(sitting.stream(), others.stream())
            .filter(each -> !voting.contains(each))
            .toList();
    List<Set<Voter>> takers = new ArrayList<>();
    people.stream()
        .filter(person -> !busy.contains(person))
        .forEach(person -> takers.add(inPlaceOf(person, absent)));
    takers.addAll(proxies(absent));
    return voting.size() + most(takers, 0, new HashSet<>());
  }

  private static Predicate<Voter> isOnSeatOf(JsonNode attendance) {
    return voter -> !voter.mandates().isEmpty() && voter.name().equals(person(attendance));
  }

  // In whose place.

  /** {@return the absent ones of whom somebody who is there and has no vote may take one} */
  private Set<Voter> inPlaceOf(String person, List<Voter> absent) {
    Set<String> cameFor = new HashSet<>();
    attending(meeting).stream()
        .filter(each -> person(each).equals(person))
        .filter(each -> !each.has("representative") || membersVote())
        .forEach(each -> cameFor.add(party(each)));
    Set<Mandate> principals = new HashSet<>();
    seats.mandates().stream()
        .filter(each -> !seats.takesSeat(each) && each.days().contains(day))
        .filter(
            each ->
                each.holder().equals(person)
                    || each.onBehalfOf().filter(cameFor::contains).isPresent())
        .forEach(each -> principals.addAll(principals(each, new HashSet<>())));
    Set<String> speaksFor = new HashSet<>();
    Json.each(body, "participations")
        .filter(each -> Json.days(each, "term").contains(day))
        .filter(each -> Json.text(each, "representative", "").equals(person))
        .forEach(each -> speaksFor.add(Json.text(each, "participant").orElseThrow()));
    return absent.stream()
        .filter(
            voter ->
                voter.mandates().stream().anyMatch(principals::contains)
                    || cameFor.stream().anyMatch(voter::sitsFor)
                    || voter.mandates().isEmpty() && speaksFor.contains(voter.name()))
        .collect(Collectors.toSet());
  }

  /** {@return the mandates of members that a mandate stands in for, directly or through others} */
  private Set<Mandate> principals(Mandate mandate, Set<String> seen) {
    Stream<Mandate> next =
        mandate.standsInFor().isEmpty()
            ? seats.mandates().stream()
                .filter(seats::takesSeat)
                .filter(each -> seats.code(each).equals(seats.code(mandate)))
            : mandate.standsInFor().stream().map(seats::find).flatMap(Optional::stream);
    Set<Mandate> principals = new HashSet<>();
    for (Mandate each : next.filter(other -> seen.add(other.id())).toList()) {
      if (seats.takesSeat(each)) {
        principals.add(each);
      } else if (each.days().contains(day) && each.standsInFor().size() == 1) {
        // Nobody can tell for which one of several an absent deputy would have come.
        principals.addAll(principals(each, seen));
      }
    }
    return principals;
  }

  /** {@return by each who is there and votes for absent ones, of whom he may take one} */
  private Collection<Set<Voter>> proxies(List<Voter> absent) {
    Set<String> there = new HashSet<>();
    attending(meeting).forEach(each -> there.addAll(List.of(party(each), person(each))));
    Map<String, Set<Voter>> proxies = new LinkedHashMap<>();
    listed(meeting)
        .filter(each -> !isThere(each))
        .filter(each -> there.contains(Json.text(each, "proxy", "")))
        .forEach(
            attendance ->
                absent.stream()
                    .filter(
                        voter ->
                            voter.name().equals(party(attendance))
                                || voter.sitsFor(party(attendance)))
                    .forEach(
                        voter ->
                            proxies
                                .computeIfAbsent(
                                    Json.text(attendance, "proxy", ""), any -> new HashSet<>())
                                .add(voter)));
    return proxies.values();
  }

  /** {@return the greatest number of votes that the takers from one on can take, each one} */
  private static int most(List<Set<Voter>> takers, int from, Set<Voter> taken) {
    if (from == takers.size()) {
      return 0;
    }
    int most = most(takers, from + 1, taken);
    for (Voter voter : takers.get(from)) {
      if (taken.add(voter)) {
        most = Math.max(most, 1 + most(takers, from + 1, taken));
        taken.remove(voter);
      }
    }
    return most;
  }

  // What is asked.

  /** {@return the least number that reaches a share of a whole} */
  static int least(String share, int whole) {
    String fraction = share.replace(">", "").replace("+1", "");
    int numerator = Integer.parseInt(fraction.substring(0, fraction.indexOf('/')));
    int denominator = Integer.parseInt(fraction.substring(fraction.indexOf('/') + 1));
    List<Integer> reaching = new ArrayList<>();
    for (int number = 0; number <= whole + 1; number++) {
      int more = number - (share.endsWith("+1") ? 1 : 0);
      int difference = more * denominator - whole * numerator;
      if (share.startsWith(">") ? difference > 0 : difference >= 0) {
        reaching.add(number);
      }
    }
    return reaching.get(0);
  }
}
