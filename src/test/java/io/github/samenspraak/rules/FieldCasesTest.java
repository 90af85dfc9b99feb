package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.info;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.index.Members;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.QuorumShare;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Situations met in real statutes and open data, in the order of their numbers in the list of field
 * cases.
 */
class FieldCasesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** {@return a register of a Flemish municipality with a city, two associations and some parts} */
  private static Register register(String... parts) {
    return RegisterReader.standard()
        .read(
            """
            {
              "format": "samenspraak/1",
              "municipality": {"name": {"nl": "Lindedorp"}, "region": "FLANDERS"},
              "people": [
                {"id": "an", "name": "An"}, {"id": "bo", "name": "Bo"}, {"id": "cis", "name": "Cis"}
              ],
            """
                + String.join(",\n", parts)
                + "}");
  }

  private static String organisations(String... more) {
    return """
        "organisations": [
          {"id": "city", "name": {"nl": "Stad"}, "kind": "MUNICIPALITY"}
        """
        + Arrays.stream(more).map(each -> ", " + each).collect(Collectors.joining())
        + "]";
  }

  private static String platform(String attributes) {
    return """
        "platforms": [{
          "id": "platform", "name": {"nl": "Platform"}, "kind": "SOCIAL_PLATFORM", "authority": "city",
        """
        + attributes
        + "}]";
  }

  private static List<ExpectedFinding> findings(Register register) {
    return ExpectedFinding.findings(register, TODAY);
  }

  private static ExpectedFinding outside(String subject, String place, Term days, String other) {
    return error("outside-existence", subject, place)
        .during(days)
        .with("other", id(other))
        .with("plans", 0);
  }

  @Test
  void theSmallestYouthCouncilHasAPlenaryOfTwoAndAChair() {
    String document =
        """
        {
          "format": "samenspraak/1",
          "municipality": {"name": "Lindedorp", "region": "OTHER"},
          "people": [{"id": "an", "name": "An"}, {"id": "bo", "name": "Bo"}],
          "organisations": [{"id": "city", "name": "Lindedorp", "kind": "MUNICIPALITY"}],
          "platforms": [{
            "id": "youth-council", "name": "Youth council", "kind": "ADVISORY_COUNCIL",
            "authority": "city",
            "bodies": [{"id": "plenary", "kind": "PLENARY", "mandates": [
              {"id": "m-1", "holder": "an", "term": {"firstDay": "2025-01-01"},
               "roles": [{"role": "CHAIR"}]},
              {"id": "m-2", "holder": "bo", "term": {"firstDay": "2025-01-01"}}
            ]}]
          }]
        }
        """;
    Register register = RegisterReader.standard().read(document);
    assertThat(document.lines()).hasSizeLessThanOrEqualTo(15);
    assertThat(findings(register)).isEmpty();
    assertThat(RegisterIndex.of(register).on(TODAY).members(register.platforms().get(0)))
        .hasToString("[an, bo]");
  }

  @Test
  void case10aCitizenIsAMemberInHerOwnName() {
    Register register =
        register(
            organisations(),
            platform(
                """
                "charters": [{"inForce": {"firstDay": "2024-01-01"}, "participantsAreMembers": true,
                  "everyMemberInGroup": true}],
                "memberships": [{"member": "an", "term": {"firstDay": "2024-01-01"}}],
                "bodies": [
                  {"id": "plenary", "kind": "PLENARY"},
                  {"id": "committee", "kind": "STEERING_COMMITTEE",
                   "seatPlans": [{"inForce": {"firstDay": "2024-01-01"}, "allotments": [
                     {"code": "elected", "basis": "ELECTED", "membersOnly": true}]}],
                   "mandates": [{"id": "m-1", "holder": "an", "allotment": "elected",
                     "term": {"firstDay": "2024-01-01"}}]},
                  {"id": "group", "kind": "WORKING_GROUP", "participations": [
                    {"participant": "an", "term": {"firstDay": "2024-01-01"}}]}
                ]
                """),
            """
            "meetings": [{"id": "meeting", "body": "plenary", "heldOn": "2026-05-05",
              "attendance": [{"party": "an", "presence": "PRESENT"}]}]
            """,
            """
            "signals": [{"id": "damp", "platform": "platform", "raisedBy": "an",
              "raisedOn": "2026-05-05", "text": {"nl": "Vocht"}}]
            """);
    assertThat(findings(register)).isEmpty();
  }

  @Test
  void case11aSignalMayBeAnonymous() {
    Register register =
        register(
            organisations(),
            platform(
                """
                "charters": [{"inForce": {"firstDay": "2024-01-01"}, "participantsAreMembers": true,
                  "signalTreatedWithin": "P1Y"}]
                """),
            """
            "signals": [{"id": "damp", "platform": "platform", "raisedOn": "2026-05-05",
              "text": {"nl": "Vocht"}}]
            """);
    assertThat(findings(register)).isEmpty();
    assertThat(Agenda.of(register).between(TODAY, TODAY.plusYears(1)))
        .extracting(
            each -> each.message(Locale.ENGLISH),
            each -> each.message(Locale.forLanguageTag("nl")),
            each -> each.message(Locale.FRENCH),
            each -> each.message(Locale.GERMAN))
        .containsExactly(
            tuple(
                "Discussion of the anonymous signal of 5 May 2026 (damp)",
                "Bespreking van het anonieme signaal van 5 mei 2026 (damp)",
                "Examen du signal anonyme du 5 mai 2026 (damp)",
                "Behandlung des anonymen Signals vom 5. Mai 2026 (damp)"));
  }

  private static final String MERGED =
      """
      {"id": "old", "name": {"nl": "Oud"}, "kind": "CIVIL_SOCIETY",
       "lifespan": {"firstDay": "1990-01-01", "lastDay": "2024-12-31"}},
      {"id": "new", "name": {"nl": "Nieuw"}, "kind": "CIVIL_SOCIETY", "predecessors": ["old"],
       "lifespan": {"firstDay": "2025-01-01"}}
      """;

  private static Register merged(String memberships, String mandate) {
    return register(
        organisations(MERGED),
        platform(
            "\"memberships\": ["
                + memberships
                + """
                ],
                "bodies": [{"id": "committee", "kind": "STEERING_COMMITTEE",
                  "seatPlans": [{"inForce": {"firstDay": "2020-01-01"}, "allotments": [
                    {"code": "elected", "basis": "ELECTED", "membersOnly": true}]}],
                  "mandates": [{"id": "m-1", "holder": "an", "allotment": "elected",
                """
                + mandate
                + "}]}]"));
  }

  private static String membership(String member, String term) {
    return "{\"member\": \"" + member + "\", \"term\": " + term + "}";
  }

  @Test
  void case23aDelegateOfAMemberThatMergedSitsOn() {
    String sinceOld = "\"onBehalfOf\": \"old\", \"term\": {\"firstDay\": \"2020-01-01\"}";
    String open = "{\"firstDay\": \"2020-01-01\"}";
    assertThat(findings(merged(membership("old", open), sinceOld))).isEmpty();
    String ended = "{\"firstDay\": \"2020-01-01\", \"lastDay\": \"2024-12-31\"}";
    String next = "{\"firstDay\": \"2025-01-01\"}";
    assertThat(
            findings(merged(membership("old", ended) + ", " + membership("new", next), sinceOld)))
        .isEmpty();
    assertThat(findings(merged(membership("old", ended), sinceOld)))
        .containsExactly(
            error(
                    "mandate-without-membership",
                    "m-1",
                    "/platforms/0/bodies/0/mandates/0/onBehalfOf")
                .during(from("2025-01-01"))
                .with("party", id("old"))
                .with("fault", OtherDays.Fault.OTHER_DAYS)
                .with("memberships", List.of(term("2020-01-01", "2024-12-31"))));
  }

  @Test
  void case23theSuccessorIsTheMemberFromItsFirstDayOn() {
    String open = "{\"firstDay\": \"2020-01-01\"}";
    Register register =
        merged(
            membership("old", open),
            "\"onBehalfOf\": \"new\", \"term\": {\"firstDay\": \"2025-01-01\"}");
    assertThat(findings(register)).isEmpty();
    AdvisoryPlatform platform = register.platforms().get(0);
    RegisterIndex index = RegisterIndex.of(register);
    assertThat(index.on(day("2024-12-31")).members(platform)).hasToString("[old]");
    assertThat(index.on(day("2025-01-01")).members(platform)).hasToString("[new]");
    assertThat(
            findings(
                merged(
                    membership("old", open),
                    "\"onBehalfOf\": \"new\", \"term\": {\"firstDay\": \"2024-12-31\"}")))
        .contains(
            error(
                    "mandate-without-membership",
                    "m-1",
                    "/platforms/0/bodies/0/mandates/0/onBehalfOf")
                .during(on("2024-12-31"))
                .with("party", id("new"))
                .with("fault", OtherDays.Fault.OTHER_DAYS)
                .with("memberships", List.of(from("2025-01-01"))));
  }

  @Test
  void case23aMemberThatMergesIntoAnotherMemberIsCountedOnce() {
    String open = "{\"firstDay\": \"2020-01-01\"}";
    Register register =
        register(
            organisations(
                """
                {"id": "old", "name": {"nl": "Oud"}, "kind": "CIVIL_SOCIETY",
                 "lifespan": {"firstDay": "1990-01-01", "lastDay": "2024-12-31"}},
                {"id": "new", "name": {"nl": "Nieuw"}, "kind": "CIVIL_SOCIETY",
                 "predecessors": ["old"], "lifespan": {"firstDay": "1995-01-01"}}
                """),
            platform(
                "\"memberships\": ["
                    + membership("old", open)
                    + ", "
                    + membership("new", open)
                    + "]"));
    assertThat(findings(register)).isEmpty();
    Members members = RegisterIndex.of(register).members(register.platforms().get(0));
    assertThat(members.count().on(day("2024-12-31"))).isEqualTo(2);
    assertThat(members.count().on(day("2025-01-01"))).isEqualTo(1);
  }

  private static Register municipalitiesMerged(String authority, String presentation) {
    return register(
        """
        "organisations": [
          {"id": "old", "name": {"nl": "Oud"}, "kind": "MUNICIPALITY",
           "lifespan": {"firstDay": "1831-01-01", "lastDay": "2024-12-31"}},
          {"id": "city", "name": {"nl": "Nieuw"}, "kind": "MUNICIPALITY", "predecessors": ["old"],
           "lifespan": {"firstDay": "2025-01-01"}},
          {"id": "club", "name": {"nl": "Club"}, "kind": "CIVIL_SOCIETY"}
        ]
        """,
        platform("\"established\": \"2020-01-01\"").replace("\"city\"", "\"" + authority + "\""),
        "\"annualReports\": [{\"id\": \"report\", \"platform\": \"platform\", \"year\": 2023, "
            + presentation
            + "}]",
        """
        "covenantSchemes": [{"id": "scheme", "name": {"nl": "Reglement"},
          "inForce": {"firstDay": "2020-01-01"}}],
        "covenants": [{"id": "covenant", "scheme": "scheme", "authority": "AUTHORITY", "partners": ["club"],
          "subject": {"nl": "Jeugd"}, "signedOn": "2022-12-01",
          "initialTerm": {"firstDay": "2023-01-01", "lastDay": "2025-12-31"}}]
        """
            .replace("AUTHORITY", authority));
  }

  private static String presented(String to, String on) {
    return "\"presentedTo\": \"" + to + "\", \"presentedOn\": \"" + on + "\"";
  }

  @Test
  void case24aMergerOfMunicipalitiesBreaksNothing() {
    assertThat(findings(municipalitiesMerged("city", presented("old", "2024-12-31")))).isEmpty();
    assertThat(findings(municipalitiesMerged("city", presented("city", "2025-01-01")))).isEmpty();
    assertThat(findings(municipalitiesMerged("old", presented("old", "2024-12-31")))).isEmpty();
    assertThat(findings(municipalitiesMerged("old", presented("city", "2025-01-01")))).isEmpty();
  }

  @Test
  void case24aReportIsNotPresentedToTheSuccessorADayEarly() {
    assertThat(findings(municipalitiesMerged("old", presented("city", "2024-12-31"))))
        .containsExactly(
            warning("outside-lifespan", "report", "/annualReports/0/presentedTo")
                .during(on("2024-12-31"))
                .with("organisation", id("city")),
            warning("presentation-to-wrong-authority", "report", "/annualReports/0/presentedTo")
                .with("presentedTo", id("city"))
                .with("authority", id("old")));
  }

  @Test
  void case25anAuthorityOrTheOrganisationOfAnOfficeCeasedWithoutSuccessor() {
    String ceased =
        """
        {"id": "gone", "name": {"nl": "Weg"}, "kind": "MUNICIPALITY",
         "lifespan": {"firstDay": "1831-01-01", "lastDay": "2024-12-31"}}
        """;
    Register register =
        register(
            organisations(ceased),
            """
            "offices": [{"id": "mayor", "title": {"nl": "Burgemeester"}, "organisation": "gone",
              "kind": "MAYOR", "tenures": [{"holder": "an", "term": {"firstDay": "2019-01-01"}}]}]
            """,
            platform("\"legalBases\": []").replace("\"city\"", "\"gone\""),
            """
            "interpellations": [{"id": "question", "platform": "platform", "raisedBy": "an",
              "raisedOn": "2025-01-01", "receivedBy": "mayor", "text": {"nl": "Vraag"}}]
            """);
    assertThat(findings(register))
        .extracting(ExpectedFinding::code, ExpectedFinding::place, ExpectedFinding::term)
        .containsExactlyInAnyOrder(
            tuple("outside-lifespan", "/offices/0/tenures/0/term", Optional.of(from("2025-01-01"))),
            tuple("outside-lifespan", "/platforms/0/authority", Optional.of(from("2025-01-01"))),
            tuple(
                "outside-lifespan",
                "/interpellations/0/receivedBy",
                Optional.of(on("2025-01-01"))));
    assertThat(
            findings(
                register(
                    organisations(
                        ceased,
                        """
                        {"id": "next", "name": {"nl": "Nieuw"}, "kind": "MUNICIPALITY",
                         "predecessors": ["gone"]}
                        """),
                    platform("\"legalBases\": []").replace("\"city\"", "\"gone\""))))
        .isEmpty();
  }

  @Test
  void case26nothingOfAPlatformIsDatedOutsideItsLife() {
    Register register =
        register(
            organisations(),
            """
            "platforms": [
              {"id": "old", "name": {"nl": "Oud"}, "kind": "SOCIAL_PLATFORM", "authority": "city",
               "dissolved": "2024-12-31",
               "charters": [{"inForce": {"firstDay": "2010-01-01"}, "reporting": {
                 "presentation": "--03-31"}, "meetings": [{"of": "PLENARY", "perYear": 2}]}],
               "memberships": [{"member": "an", "term": {"firstDay": "2024-01-01",
                 "lastDay": "2024-12-31"}}],
               "recordedFrom": "2024-12-01",
               "bodies": [{"id": "old-plenary", "kind": "PLENARY"},
                 {"id": "committee", "kind": "STEERING_COMMITTEE",
                 "seatPlans": [{"inForce": {"firstDay": "2024-01-01"}, "seatCap": 1, "chairs":
                   {"min": 1, "max": 1}, "allotments": [{"code": "elected", "basis": "ELECTED",
                   "membersOnly": true, "mandateLength": "P6Y"}]}],
                 "mandates": [{"id": "m-1", "holder": "an", "roles": [{"role": "CHAIR"}],
                   "term": {"firstDay": "2024-01-01", "lastDay": "2029-12-31"}}]}]},
              {"id": "young", "name": {"nl": "Jong"}, "kind": "SOCIAL_PLATFORM",
               "authority": "city", "established": "2020",
               "bodies": [{"id": "young-plenary", "kind": "PLENARY"}]},
              {"id": "reversed", "name": {"nl": "Om"}, "kind": "SOCIAL_PLATFORM",
               "authority": "city", "established": "2020-01-02", "dissolved": "2020-01-01"}
            ]
            """,
            """
            "meetings": [
              {"id": "late", "body": "committee", "heldOn": "2026-01-01"},
              {"id": "early", "body": "young-plenary", "heldOn": "2019-12-31"},
              {"id": "on-time", "body": "young-plenary", "heldOn": "2020-01-01"}],
            "signals": [
              {"id": "damp", "platform": "old", "raisedOn": "2024-06-01", "text": {"nl": "Vocht"}}]
            """);
    assertThat(findings(register))
        .containsExactly(
            outside(
                "m-1",
                "/platforms/0/bodies/1/mandates/0/term",
                term("2025-01-01", "2029-12-31"),
                "old"),
            outside("reversed", "/platforms/2/dissolved", on("2020-01-01"), "reversed"),
            outside("late", "/meetings/0/heldOn", on("2026-01-01"), "old"),
            outside("early", "/meetings/1/heldOn", on("2019-12-31"), "young"));
    assertThat(Agenda.of(register).between(day("2025-01-01"), day("2032-01-01"))).isEmpty();
  }

  @Test
  void case27nothingOfAWorkingGroupIsDatedOutsideItsLife() {
    Register register =
        register(
            organisations(),
            platform(
                """
                "established": "2010-01-01",
                "bodies": [{"id": "group", "kind": "WORKING_GROUP",
                  "lifespan": {"firstDay": "2018-01-01", "lastDay": "2020-12-31"},
                  "participations": [{"participant": "an",
                    "term": {"firstDay": "2018-01-01", "lastDay": "2025-12-31"}}]}]
                """),
            """
            "meetings": [{"id": "late", "body": "group", "heldOn": "2026-01-01"}],
            "annualReports": [{"id": "report", "platform": "platform", "year": 2023,
              "conclusions": [{"id": "conclusion", "body": "group",
                "adoptedOn": "2024-01-15", "text": {"nl": "Besluit"}}]}]
            """);
    assertThat(findings(register))
        .containsExactly(
            outside(
                "group",
                "/platforms/0/bodies/0/participations/0/term",
                term("2021-01-01", "2025-12-31"),
                "group"),
            outside("late", "/meetings/0/heldOn", on("2026-01-01"), "group"),
            outside(
                "conclusion",
                "/annualReports/0/conclusions/0/adoptedOn",
                on("2024-01-15"),
                "group"));
  }

  @Test
  void case27aBodyLivesWithinItsPlatformOrOrganisation() {
    Register register =
        register(
            organisations(
                """
                {"id": "club", "name": {"nl": "Club"}, "kind": "CIVIL_SOCIETY",
                 "lifespan": {"firstDay": "2010-01-01", "lastDay": "2020-12-31"}}
                """),
            """
            "governingBodies": [{"organisation": "club", "bodies": [{"id": "board", "kind": "BOARD",
              "mandates": [{"id": "m-1", "holder": "an",
                "term": {"firstDay": "2020-01-01", "lastDay": "2021-01-01"}}]}]}]
            """,
            platform(
                """
                "established": "2018-01-01",
                "bodies": [{"id": "committee", "kind": "COMMITTEE",
                  "lifespan": {"firstDay": "2017-12-31", "lastDay": "2020-12-31"}}]
                """));
    assertThat(findings(register))
        .containsExactly(
            outside("m-1", "/governingBodies/0/bodies/0/mandates/0/term", on("2021-01-01"), "club"),
            outside("committee", "/platforms/0/bodies/0/lifespan", on("2017-12-31"), "platform"));
  }

  @Test
  void case28anAdvisoryCouncilThatDoesNotSayUnderWhichLawItStands() {
    Register register =
        register(
            organisations(),
            platform("\"legalBases\": []").replace("SOCIAL_PLATFORM", "ADVISORY_COUNCIL"));
    assertThat(findings(register))
        .containsExactly(
            info("regime-unstated", "platform", "/platforms/0/regime")
                .with("region", Region.FLANDERS));
  }

  private static Register twice(String first, String second) {
    return register(
        organisations(),
        """
        "platforms": [
          {"id": "one", "name": {"nl": "Jeugd raad", "fr": "Conseil"}, "kind": "SOCIAL_PLATFORM",
           "authority": "city"%s},
          {"id": "two", "name": {"nl": "JEUGDRAAD"}, "kind": "SOCIAL_PLATFORM",
           "authority": "city"%s}
        ]
        """
            .formatted(first, second));
  }

  @Test
  void case29theSameBodyTwiceUnderOneAuthority() {
    ExpectedFinding duplicated = warning("platform-duplicated", "two", "/platforms/1/name");
    assertThat(findings(twice("", ""))).containsExactly(duplicated.with("other", id("one")));
    assertThat(
            findings(twice(", \"dissolved\": \"2024-12-31\"", ", \"established\": \"2024-12-31\"")))
        .containsExactly(duplicated.during(on("2024-12-31")).with("other", id("one")));
    assertThat(
            findings(twice(", \"dissolved\": \"2024-12-31\"", ", \"established\": \"2025-01-01\"")))
        .isEmpty();
  }

  /** A council of four members, of whom half must be there, but not when it is convened again. */
  private static Register convened(String meeting) {
    return register(
        """
        "organisations": [
          {"id": "city", "name": {"nl": "Stad"}, "kind": "MUNICIPALITY"},
          {"id": "club", "name": {"nl": "Club"}, "kind": "CIVIL_SOCIETY"},
          {"id": "expert", "name": {"nl": "Bureau"}, "kind": "ENTERPRISE"}]
        """,
        platform(
            """
            "charters": [{"inForce": {"firstDay": "2024-01-01"},
              "meetings": [{"of": "PLENARY", "quorum": ">1/2"}]}],
            "memberships": [{"member": "an", "term": {"firstDay": "2024-01-01"}},
              {"member": "bo", "term": {"firstDay": "2024-01-01"}},
              {"member": "cis", "term": {"firstDay": "2024-01-01"}},
              {"member": "club", "term": {"firstDay": "2024-01-01"}}],
            "bodies": [{"id": "plenary", "kind": "PLENARY"}]
            """),
        "\"meetings\": [{\"id\": \"meeting\", \"body\": \"plenary\", \"heldOn\": \"2026-05-05\", "
            + meeting
            + "}]");
  }

  private static String there(String... parties) {
    return Arrays.stream(parties)
        .map(party -> "{\"party\": \"%s\", \"presence\": \"PRESENT\"}".formatted(party))
        .collect(Collectors.joining(", "));
  }

  private static ExpectedFinding withoutQuorum(String attribute, int present) {
    return error("quorum-not-met", "meeting", "/meetings/0/" + attribute)
        .with("present", present)
        .with("members", 4)
        .with("quorum", QuorumShare.parse(">1/2"));
  }

  @Test
  void case49aSecondConveningNeedsNoQuorum() {
    String two = "\"attendance\": [" + there("an", "bo") + "]";
    assertThat(findings(convened(two))).containsExactly(withoutQuorum("attendance", 2));
    assertThat(findings(convened(two + ", \"reconvened\": true"))).isEmpty();
  }

  @Test
  void case49aGuestIsNoMemberAndMakesNoQuorum() {
    String guest = "{\"party\": \"expert\", \"presence\": \"REMOTE\", \"guest\": true}";
    assertThat(
            findings(
                convened("\"attendance\": [" + there("an", "bo", "club") + ", " + guest + "]")))
        .isEmpty();
    assertThat(findings(convened("\"attendance\": [" + there("an", "bo") + ", " + guest + "]")))
        .containsExactly(withoutQuorum("attendance", 2));
  }

  @Test
  void case49aProxyTakesTheVoteOfOneAbsentMember() {
    String proxies =
        """
        , {"party": "cis", "presence": "EXCUSED", "proxy": "an"},
        {"party": "club", "presence": "ABSENT", "proxy": "an"}
        """;
    assertThat(findings(convened("\"attendance\": [" + there("an", "bo") + proxies + "]")))
        .isEmpty();
    assertThat(findings(convened("\"attendance\": [" + there("an") + proxies + "]")))
        .containsExactly(withoutQuorum("attendance", 2));
  }

  @Test
  void case49aHeadcountIsCountedAsItWasNoted() {
    assertThat(findings(convened("\"headcount\": 3"))).isEmpty();
    assertThat(findings(convened("\"headcount\": 2")))
        .containsExactly(withoutQuorum("headcount", 2));
  }
}
