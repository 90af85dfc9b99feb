package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Source;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RulesCommandTest {

  private static final Rule FULL =
      Rule.error("seats-forgotten")
          .statement("A body must not forget its seats, whatever happens to it in between.")
          .sources(
              Source.of("namur", "The social platform of the City of Namur", Source.Standing.SEEN),
              Source.PRACTICE)
          .arguments("seats", "days")
          .identifying("days")
          .silencedBy("seat-cap-exceeded", "renewal-overdue")
          .brokenBy("One forgotten seat.")
          .keptBy("No forgotten seat.")
          .since("0.1.0")
          .message(
              Label.of(
                  ImmutableMap.of(
                      Locale.ENGLISH,
                      "{seats} seats",
                      Locale.forLanguageTag("nl"),
                      "{seats} zetels")))
          .checkedBy(inspection -> {});

  private static final Rule BARE =
      Rule.info("nothing-known")
          .statement("Something should be known.")
          .message(Label.of("nothing"))
          .checkedBy(inspection -> {});

  private static final Session TWO_RULES = Session.begin().with(RuleSet.of(FULL, BARE));

  @Test
  void theCommandPrintsAllAttributesOfARule() {
    assertThat(TWO_RULES.run("rules"))
        .isEqualTo(
            new Session.Outcome(
                0,
                """
                ✗ error seats-forgotten
                  A body must not forget its seats, whatever happens to it in between.
                  rests on: namur: The social platform of the City of Namur
                  rests on: practice: Rules of procedure of existing advisory councils
                  tells: seats, days
                  told apart by: days
                  gives way to: seat-cap-exceeded, renewal-overdue
                  broken by: One forgotten seat.
                  kept by: No forgotten seat.
                  since: 0.1.0

                · note nothing-known
                  Something should be known.

                ✗ error rule-failed
                  A rule must come to its end without an exception.
                  rests on: consistency: Logic: two facts that cannot both be true
                  tells: rule
                  told apart by: rule
                  broken by: A rule that throws an exception, or forgets an argument of its
                    findings.
                  kept by: A rule that finds nothing.
                  since: 0.1.0

                No rule answers what happens by itself: End of mandate, End of covenant, Start
                of plan, End of plan.

                3 rules
                """,
                ""));
  }

  @Test
  void theCommandSpeaksTheLanguageOfTheReaderAsFarAsItCan() {
    assertThat(TWO_RULES.run("rules", "--language", "de").out())
        .startsWith("✗ Fehler seats-forgotten\n")
        .contains("\n  verletzt durch: One forgotten seat.\n")
        .endsWith("\n3 Regeln\n");
  }

  @Test
  void theCommandExplainsOneRuleInTheLanguageOfTheReader() {
    assertThat(Session.begin().run("rules", "chair-missing", "--language", "nl"))
        .isEqualTo(
            new Session.Outcome(
                0,
                """
                ! waarschuwing chair-missing
                  Op elke dag waarop er leden zetelen, hoort een orgaan de voorzitters te hebben
                  die de zetelverdeling vraagt; zolang er geen is, kan een ondervoorzitter
                  optreden.
                  steunt op: namur: Het sociaal platform van de stad Namen
                  wijkt voor: seats-below-minimum, renewal-overdue, outside-existence
                  overtreden door: De voorzitter vertrekt één dag voordat de volgende overneemt.
                  nageleefd door: De volgende voorzitter neemt over op de dag erna; of er zetelt
                    die dag een ondervoorzitter.
                  sinds: 0.1.0
                """,
                ""));
    assertThat(Session.begin().run("rules", "chair-mising").err())
        .isEqualTo(
            "✗ There is no rule chair-mising. Did you mean chair-missing or charter-missing?\n");
  }

  @Test
  void theCommandTellsProgramsTheSame() {
    Session.Outcome outcome = TWO_RULES.run("rules", "--format", "json");
    assertThat(outcome.status()).isZero();
    JsonNode expected =
        JsonMapper.shared()
            .readTree(
                """
                {
                  "rules": [
                    {
                      "code": "seats-forgotten",
                      "severity": "ERROR",
                      "statement": {"en": "A body must not forget its seats, whatever happens to it in between."},
                      "sources": [
                        {
                          "key": "namur",
                          "citation": {
                            "en": "The social platform of the City of Namur",
                            "nl": "Het sociaal platform van de stad Namen",
                            "fr": "La plateforme sociale de la ville de Namur",
                            "de": "Die soziale Plattform der Stadt Namur"
                          },
                          "standing": "SEEN"
                        },
                        {
                          "key": "practice",
                          "citation": {
                            "en": "Rules of procedure of existing advisory councils",
                            "nl": "Huishoudelijke reglementen van bestaande adviesraden",
                            "fr": "Règlements d’ordre intérieur de conseils consultatifs existants",
                            "de": "Geschäftsordnungen bestehender Beiräte"
                          },
                          "standing": "SEEN"
                        }
                      ],
                      "arguments": ["seats", "days"],
                      "identifying": ["days"],
                      "silencedBy": ["seat-cap-exceeded", "renewal-overdue"],
                      "brokenBy": {"en": "One forgotten seat."},
                      "keptBy": {"en": "No forgotten seat."},
                      "message": {"en": "{seats} seats", "nl": "{seats} zetels"},
                      "since": "0.1.0"
                    },
                    {
                      "code": "nothing-known",
                      "severity": "INFO",
                      "statement": {"en": "Something should be known."},
                      "sources": [],
                      "arguments": [],
                      "identifying": [],
                      "silencedBy": [],
                      "message": {"und": "nothing"}
                    },
                    {
                      "code": "rule-failed",
                      "severity": "ERROR",
                      "statement": {
                        "en": "A rule must come to its end without an exception.",
                        "nl": "Een regel moet zonder programmafout ten einde lopen.",
                        "fr": "Une règle doit aller à son terme sans erreur de programme.",
                        "de": "Eine Regel muss ohne Programmfehler zu ihrem Ende kommen."
                      },
                      "sources": [
                        {
                          "key": "consistency",
                          "citation": {
                            "en": "Logic: two facts that cannot both be true",
                            "nl": "Logica: twee feiten die niet allebei waar kunnen zijn",
                            "fr": "Logique\u00a0: deux faits qui ne peuvent être vrais à la fois",
                            "de": "Logik: zwei Tatsachen, die nicht beide wahr sein können"
                          },
                          "standing": "LOGIC"
                        }
                      ],
                      "arguments": ["rule"],
                      "identifying": ["rule"],
                      "silencedBy": [],
                      "brokenBy": {
                        "en": "A rule that throws an exception, or forgets an argument of its findings.",
                        "nl": "Een regel die een programmafout geeft, of een argument van zijn bevindingen vergeet.",
                        "fr": "Une règle qui provoque une erreur de programme, ou oublie un argument de ses constats.",
                        "de": "Eine Regel, in der ein Programmfehler auftritt oder die ein Argument ihrer Befunde vergisst."
                      },
                      "keptBy": {
                        "en": "A rule that finds nothing.",
                        "nl": "Een regel die niets vindt.",
                        "fr": "Une règle qui ne constate rien.",
                        "de": "Eine Regel, die nichts findet."
                      },
                      "message": {
                        "en": "The rule {rule} failed: what it would have found is not known.",
                        "nl": "De regel {rule} is vastgelopen: wat hij gevonden zou hebben, is niet bekend.",
                        "fr": "La règle {rule} s’est interrompue\u00a0: on ne sait pas ce qu’elle aurait trouvé.",
                        "de": "Die Regel {rule} wurde abgebrochen: Was sie gefunden hätte, ist nicht bekannt."
                      },
                      "since": "0.1.0"
                    }
                  ]
                }
                """);
    ObjectNode printed = (ObjectNode) JsonMapper.shared().readTree(outcome.out());
    assertThat(printed.remove("obligations"))
        .hasSize(ObligationKind.values().length)
        .contains(
            JsonMapper.shared()
                .readTree(
                    """
                    {"kind": "PRESENTATION", "foundBy": ["presentation-late", "annual-report-missing"]}
                    """),
            JsonMapper.shared().readTree("{\"kind\": \"MANDATE_END\", \"foundBy\": []}"));
    assertThat(printed).isEqualTo(expected);
    assertThat(outcome.out()).endsWith("}\n");
  }

  @Test
  void theCommandKnowsAllRulesOfTheLibrary() {
    assertThat(Session.begin().run("rules").out().lines().filter(line -> line.matches("[✗!·] .*")))
        .hasSize(RuleSet.standard().rules().size() + 1);
  }

  @Test
  void theCommandTellsWhichObligationsARuleAnswers() {
    assertThat(Session.begin().run("rules").out())
        .contains(
            "  gives way to: annual-report-missing\n  in the agenda: Presentation of annual report\n",
            "  in the agenda: Conclusion, Presentation of annual report,");
  }
}
