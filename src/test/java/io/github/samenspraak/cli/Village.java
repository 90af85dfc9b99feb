package io.github.samenspraak.cli;

import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;

/**
 * A small register with a few things wrong: on 1 March 2025 three sit on the two seats of the
 * council, nobody chairs the bureau, which is waived for the first half of 2025, and the council of
 * before is gone.
 */
final class Village {

  static final String JSON =
      """
      {
        "format": "samenspraak/1",
        "municipality": {
          "name": {"nl": "Dorp", "fr": "Village"},
          "region": "OTHER",
          "languages": ["nl", "fr"]
        },
        "people": [
          {"id": "an", "name": "An"},
          {"id": "bo", "name": "Bo"},
          {"id": "cy", "name": "Cy"}
        ],
        "organisations": [
          {"id": "town", "name": {"nl": "Gemeente", "fr": "Commune"}, "kind": "MUNICIPALITY"},
          {"id": "shelter", "name": {"nl": "Opvang", "fr": "Accueil"}, "kind": "CIVIL_SOCIETY"}
        ],
        "offices": [
          {
            "id": "alderman",
            "title": {"nl": "Schepen", "fr": "Échevin"},
            "organisation": "town",
            "kind": "ALDERMAN",
            "tenures": [{"holder": "an", "term": {"firstDay": "2025-01-01"}}]
          }
        ],
        "platforms": [
          {
            "id": "before",
            "name": {"nl": "Vroegere raad", "fr": "Ancien conseil"},
            "kind": "ADVISORY_COUNCIL",
            "authority": "town",
            "established": "1994",
            "dissolved": "2024-12"
          },
          {
            "id": "platform",
            "name": {"nl": "Sociaal overleg", "fr": "Concertation sociale"},
            "kind": "SOCIAL_PLATFORM",
            "authority": "town",
            "established": "2025-01-01",
            "predecessor": "before",
            "charters": [{"inForce": {"firstDay": "2025-01-01"}}],
            "memberships": [{"organisation": "shelter", "term": {"firstDay": "2025-01-01"}}],
            "steeringCommittee": {
              "id": "council",
              "name": {"nl": "Raad", "fr": "Conseil"},
              "seatPlans": [
                {
                  "inForce": {"firstDay": "2025-01-01"},
                  "seatCap": 2,
                  "allotments": [
                    {
                      "code": "chair",
                      "name": {"nl": "Voorzitter", "fr": "Présidence"},
                      "basis": "CO_OPTED",
                      "minimum": 1,
                      "maximum": 1
                    },
                    {
                      "code": "chosen",
                      "name": {"nl": "Gekozen", "fr": "Élus"},
                      "basis": "CO_OPTED",
                      "minimum": 1
                    }
                  ]
                }
              ],
              "mandates": [
                {
                  "id": "mandate-an",
                  "holder": "an",
                  "allotment": "chair",
                  "term": {"firstDay": "2025-01-01"},
                  "role": "CHAIR"
                },
                {
                  "id": "mandate-bo",
                  "holder": "bo",
                  "allotment": "chosen",
                  "onBehalfOf": "shelter",
                  "term": {"firstDay": "2025-01-01", "lastDay": "2025-12-31"}
                },
                {
                  "id": "mandate-cy",
                  "holder": "cy",
                  "allotment": "chosen",
                  "onBehalfOf": "shelter",
                  "term": {"firstDay": "2025-03-01", "lastDay": "2025-03-01"}
                },
                {
                  "id": "substitute-cy",
                  "holder": "cy",
                  "allotment": "chosen",
                  "term": {"firstDay": "2025-06-01", "lastDay": "2025-06-30"},
                  "substituteFor": "mandate-bo"
                }
              ]
            },
            "managementCommittee": {
              "id": "bureau",
              "name": {"nl": "Bureau", "fr": "Bureau"},
              "seatPlans": [
                {
                  "inForce": {"firstDay": "2025-01-01"},
                  "seatCap": 3,
                  "allotments": [
                    {
                      "code": "staff",
                      "name": {"nl": "Medewerkers", "fr": "Personnel"},
                      "basis": "CO_OPTED",
                      "minimum": 2,
                      "maximum": 3
                    }
                  ]
                }
              ],
              "mandates": [
                {
                  "id": "mandate-staff",
                  "holder": "bo",
                  "allotment": "staff",
                  "term": {"firstDay": "2025-01-01"}
                }
              ]
            },
            "workingGroups": [
              {
                "id": "housing",
                "name": {"nl": "Werkgroep wonen", "fr": "Groupe logement"},
                "lifespan": {"firstDay": "2025-01-01"},
                "participations": [
                  {
                    "organisation": "shelter",
                    "role": "CHAIR",
                    "term": {"firstDay": "2025-01-01"}
                  }
                ]
              }
            ]
          }
        ],
        "meetings": [
          {"platform": "platform", "id": "meeting", "body": "council", "heldOn": "2025-05-01"}
        ],
        "signals": [
          {
            "platform": "platform",
            "id": "signal",
            "raisedBy": "shelter",
            "raisedOn": "2025-04-01",
            "text": {
              "nl": "De wachtlijst voor een sociale woning groeit elke maand sneller.",
              "fr": "La liste d’attente s’allonge."
            }
          }
        ],
        "annualReports": [{"platform": "platform", "id": "report", "year": 2025}],
        "waivers": [
          {
            "rule": "chair-missing",
            "subject": "bureau",
            "reason": {"nl": "Er wordt gezocht.", "fr": "On cherche."},
            "grantedBy": "town",
            "term": {"firstDay": "2025-01-01", "lastDay": "2025-06-30"}
          }
        ]
      }
      """;

  /**
   * The same with covenants: on 1 June 2025 one runs whose last report is missing, one can be
   * extended, one of an unknown scheme has no end, and one has ended.
   */
  static final String WITH_COVENANTS =
      JSON.replace(
          "\"waivers\": [",
          """
          "covenantSchemes": [
            {
              "id": "scheme",
              "name": {"nl": "Convenanten van drie jaar", "fr": "Conventions de trois ans"},
              "inForce": {"firstDay": "2020-01-01"},
              "reportDue": "--04-30"
            }
          ],
          "covenants": [
            {
              "id": "night-shelter",
              "scheme": "scheme",
              "authority": "town",
              "partner": "shelter",
              "subject": {"nl": "Nachtopvang", "fr": "Accueil de nuit"},
              "initialTerm": {"firstDay": "2023-01-01", "lastDay": "2025-12-31"},
              "grants": [
                {"year": 2025, "amount": "EUR 1000.00"},
                {"year": 2025, "amount": "EUR 250.50"}
              ],
              "reports": [{"year": 2023, "submittedOn": "2024-05-02"}]
            },
            {
              "id": "homework",
              "scheme": "scheme",
              "authority": "town",
              "partner": "shelter",
              "subject": {"nl": "Huiswerk", "fr": "Devoirs"},
              "initialTerm": {"firstDay": "2024-08-01", "lastDay": "2025-07-31"},
              "evaluations": [{"completedOn": "2025-05-01", "outcome": "POSITIVE"}],
              "reports": [
                {"year": 2024, "submittedOn": "2025-04-30"},
                {"year": 2025, "submittedOn": "2026-03-01"}
              ]
            },
            {
              "id": "garden",
              "scheme": "lost",
              "authority": "town",
              "partner": "shelter",
              "subject": {"nl": "Tuin", "fr": "Jardin"},
              "initialTerm": {"firstDay": "2025-01-01"}
            },
            {
              "id": "choir",
              "scheme": "scheme",
              "authority": "town",
              "partner": "shelter",
              "subject": {"nl": "Koor", "fr": "Chorale"},
              "initialTerm": {"firstDay": "2022-01-01", "lastDay": "2024-12-31"},
              "ended": {"on": "2023-06-30", "reason": "MUTUAL_CONSENT"},
              "reports": [
                {"year": 2022, "submittedOn": "2023-04-01"},
                {"year": 2023, "submittedOn": "2024-04-01"}
              ]
            }
          ],
          "waivers": [""");

  private Village() {}

  static Register register() {
    return RegisterReader.standard().read(JSON);
  }
}
