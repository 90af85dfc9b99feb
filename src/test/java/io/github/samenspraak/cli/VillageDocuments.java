package io.github.samenspraak.cli;

import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;

/**
 * A small register with a few things wrong: on 1 March 2025 three sit on the two seats of the
 * council, nobody chairs the bureau, which is waived for the first half of 2025, and the council of
 * before is gone.
 */
public final class VillageDocuments {

  public static final String JSON =
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
            "predecessors": ["before"],
            "charters": [{"inForce": {"firstDay": "2025-01-01"}, "signalTreatedWithin": "P1Y"}],
            "memberships": [{"member": "shelter", "term": {"firstDay": "2025-01-01"}}],
            "bodies": [
                {
              "id": "council",
              "name": {"nl": "Raad", "fr": "Conseil"},
              "kind": "STEERING_COMMITTEE",
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
                  "roles": [{"role": "CHAIR"}]
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
                  "heldAs": "SUBSTITUTE", "standsInFor": ["mandate-bo"]
                }
              ]
            },
                {
              "id": "bureau",
              "name": {"nl": "Bureau", "fr": "Bureau"},
              "kind": "MANAGEMENT_COMMITTEE",
              "seatPlans": [
                {
                  "inForce": {"firstDay": "2025-01-01"},
                  "seatCap": 3, "chairs": 1,
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
                {
                "id": "housing",
                "name": {"nl": "Werkgroep wonen", "fr": "Groupe logement"},
                "kind": "WORKING_GROUP",
                "lifespan": {"firstDay": "2025-01-01"},
                "participations": [
                  {
                    "participant": "shelter",
                    "roles": [{"role": "CHAIR"}],
                    "term": {"firstDay": "2025-01-01"}
                  }
                ]
              }]
          }
        ],
        "meetings": [
          {"id": "meeting", "body": "council", "heldOn": "2025-05-01"}
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
  public static final String WITH_COVENANTS =
      JSON.replace(
          "\"waivers\": [",
          """
          "covenantSchemes": [
            {
              "id": "scheme",
              "name": {"nl": "Convenanten van drie jaar", "fr": "Conventions de trois ans"},
              "inForce": {"firstDay": "2020-01-01"},
              "reporting": {"due": "--04-30"}
            }
          ],
          "covenants": [
            {
              "id": "night-shelter",
              "scheme": "scheme",
              "authority": "town",
              "partners": ["shelter"],
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
              "partners": ["shelter"],
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
              "partners": ["shelter"],
              "subject": {"nl": "Tuin", "fr": "Jardin"},
              "initialTerm": {"firstDay": "2025-01-01"}
            },
            {
              "id": "choir",
              "scheme": "scheme",
              "authority": "town",
              "partners": ["shelter"],
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

  /**
   * The same with a signal that led to a conclusion, an avenue and an advice, which is answered in
   * September 2025, and with a signal that led nowhere.
   */
  public static final String WITH_TRACE =
      JSON.replace(
              "\"heldOn\": \"2025-05-01\"}",
              """
              "heldOn": "2025-05-01", "items": [{"title": "Wonen", "about": ["signal"]}]}""")
          .replace(
              "\"signals\": [",
              """
              "advice": [
                {
                  "id": "advice",
                  "kind": "ADVICE",
                  "issuedBy": "council",
                  "adoptedOn": "2025-05-20",
                  "addressedTo": "town",
                  "basedOn": ["conclusion"],
                  "text": {"nl": "Bouw voort.", "fr": "Construisez."},
                  "response": {"givenOn": "2025-09-01", "outcome": "FOLLOWED"}
                }
              ],
              "signals": [
                {
                  "platform": "platform",
                  "id": "sign",
                  "raisedBy": "shelter",
                  "raisedOn": "2024-05-31",
                  "text": {"nl": "Het regent binnen.", "fr": "Il pleut."}
                },""")
          .replace(
              "\"id\": \"report\", \"year\": 2025}",
              """
              "id": "report", "year": 2025, "presentedOn": "2025-06-01",
                "conclusions": [
                  {
                    "id": "conclusion",
                    "body": "housing",
                    "adoptedOn": "2025-05-10",
                    "text": {"nl": "Er wordt te weinig gebouwd.", "fr": "Trop peu."},
                    "basedOn": ["signal"]
                  }
                ],
                "avenues": [
                  {
                    "id": "avenue",
                    "text": {"nl": "Samen bouwen.", "fr": "Construire."},
                    "basedOn": ["signal", "conclusion"]
                  }
                ]
              }""");

  /**
   * The same with a policy: on 1 June 2025 a plan runs and one has ended, a barometer lacks a year,
   * a poverty test waits for its second part, a Social House does not reach everybody, and a forum
   * is late.
   */
  public static final String WITH_POLICY =
      JSON.replace(
          "\"waivers\": [",
          """
          "plans": [
            {
              "id": "old-plan",
              "title": {"nl": "Vorig plan", "fr": "Plan précédent"},
              "term": {"firstDay": "2018-01-01", "lastDay": "2023-12-31"},
              "director": "town"
            },
            {
              "id": "plan",
              "title": {"nl": "Sociaal plan", "fr": "Plan social"},
              "term": {"firstDay": "2024-01-01", "lastDay": "2029-12-31"},
              "director": "town",
              "followedUpBy": "platform",
              "commitments": ["FOLLOW_UP_BODY"],
              "adjustments": [
                {"decidedOn": "2025-03-03", "concerns": ["desk"], "text": {"nl": "…", "fr": "…"}}
              ],
              "challenges": [
                {
                  "id": "debt",
                  "text": {"nl": "Schulden", "fr": "Dettes"},
                  "domain": "SOCIAL_SECURITY"
                }
              ],
              "objectives": [
                {
                  "id": "less-debt",
                  "title": {"nl": "Minder schulden", "fr": "Moins de dettes"},
                  "level": "STRATEGIC",
                  "answers": ["debt"],
                  "objectives": [
                    {
                      "id": "help",
                      "title": {"nl": "Hulp", "fr": "Aide"},
                      "level": "OPERATIONAL",
                      "actions": [
                        {
                          "id": "desk",
                          "title": {"nl": "Schuldenloket", "fr": "Guichet dettes"},
                          "term": {"firstDay": "2024-01-01", "lastDay": "2025-05-31"},
                          "executors": ["shelter"],
                          "status": "RUNNING"
                        },
                        {
                          "id": "today",
                          "title": {"nl": "Infodag", "fr": "Journée"},
                          "term": {"firstDay": "2025-06-01", "lastDay": "2025-06-01"},
                          "status": "PLANNED"
                        },
                        {
                          "id": "flyer",
                          "title": {"nl": "Folder", "fr": "Dépliant"},
                          "term": {"firstDay": "2024-01-01", "lastDay": "2024-06-30"},
                          "status": "DONE"
                        },
                        {
                          "id": "film",
                          "title": {"nl": "Film", "fr": "Film"},
                          "term": {"firstDay": "2024-01-01", "lastDay": "2024-06-30"},
                          "status": "DROPPED"
                        },
                        {
                          "id": "coach",
                          "title": {"nl": "Coach", "fr": "Coach"},
                          "term": {"firstDay": "2024-01-01"},
                          "status": "RUNNING"
                        }
                      ]
                    }
                  ]
                }
              ]
            }
          ],
          "barometers": [
            {
              "id": "barometer",
              "title": {"nl": "Armoedebarometer", "fr": "Baromètre"},
              "term": {"firstDay": "2022-01-01", "lastDay": "2029-12-31"},
              "indicators": [
                {
                  "id": "children",
                  "name": {"nl": "Armoede", "fr": "Pauvreté"},
                  "population": {"nl": "kinderen", "fr": "enfants"},
                  "unit": "%",
                  "better": "LOWER",
                  "baseline": 14.5,
                  "target": 12.0
                },
                {
                  "id": "arrears",
                  "name": {"nl": "Achterstal", "fr": "Arriérés"},
                  "unit": "gezinnen",
                  "better": "LOWER"
                },
                {
                  "id": "visits",
                  "name": {"nl": "Bezoeken", "fr": "Visites"},
                  "unit": "mensen",
                  "better": "HIGHER",
                  "target": 1000
                },
                {
                  "id": "trust",
                  "name": {"nl": "Vertrouwen", "fr": "Confiance"},
                  "unit": "%",
                  "better": "HIGHER",
                  "baseline": 50,
                  "target": 60
                },
                {
                  "id": "rent",
                  "name": {"nl": "Huur", "fr": "Loyer"},
                  "unit": "%",
                  "better": "LOWER",
                  "target": 30
                }
              ],
              "measurements": [
                {"indicator": "children", "year": 2022, "value": 14.0},
                {"indicator": "children", "year": 2024, "value": 11.5},
                {"indicator": "children", "year": 2026, "value": 15.0},
                {"indicator": "arrears", "year": 2022, "value": 40},
                {"indicator": "arrears", "year": 2023, "value": 40},
                {"indicator": "arrears", "year": 2024, "value": 40},
                {"indicator": "visits", "year": 2024, "value": 1234},
                {"indicator": "visits", "year": 2023, "value": 1300},
                {"indicator": "visits", "year": 2022, "value": 1250},
                {"indicator": "rent", "year": 2024, "value": 33.3}
              ]
            }
          ],
          "povertyTests": [
            {
              "id": "test",
              "measure": {"nl": "Hogere huurtoelage", "fr": "Allocation loyer"},
              "quickScan": {"completedOn": "2025-05-05", "positive": true},
              "extended": {
                "completedOn": "2025-06-02",
                "involved": ["ACADEMIC"],
                "advice": {"nl": "…", "fr": "…"}
              },
              "decidedOn": "2025-07-01"
            },
            {
              "id": "parking-test",
              "measure": {"nl": "Parkeertarief", "fr": "Tarif de parking"},
              "quickScan": {"completedOn": "2025-06-01", "positive": false},
              "decidedOn": "2025-06-01"
            },
            {
              "id": "later-test",
              "measure": {"nl": "Later", "fr": "Plus tard"},
              "quickScan": {"completedOn": "2025-06-02", "positive": false}
            }
          ],
          "socialHouses": [
            {
              "id": "house",
              "name": {"nl": "Sociaal Huis", "fr": "Maison sociale"},
              "authority": "town",
              "functions": ["INFORMATION", "COUNTER"],
              "targetGroups": [
                {"id": "young", "name": {"nl": "jongeren", "fr": "jeunes"}},
                {"id": "old", "name": {"nl": "ouderen", "fr": "aînés"}},
                {"id": "new", "name": {"nl": "nieuwkomers", "fr": "nouveaux"}}
              ],
              "services": [
                {
                  "id": "counter",
                  "name": {"nl": "Loket", "fr": "Guichet"},
                  "provider": "town",
                  "targetGroups": ["young", "old"],
                  "functions": ["COUNTER"]
                },
                {
                  "id": "line",
                  "name": {"nl": "Infolijn", "fr": "Ligne"},
                  "provider": "shelter",
                  "targetGroups": ["old"],
                  "functions": ["INFORMATION"]
                },
                {
                  "id": "website",
                  "name": {"nl": "Site", "fr": "Site"},
                  "provider": "town",
                  "targetGroups": [],
                  "functions": ["INFORMATION"]
                }
              ]
            }
          ],
          "accessibilityReviews": [
            {
              "id": "review-1",
              "service": "counter",
              "reviewedOn": "2025-02-01",
              "by": ["INHABITANT"],
              "scores": {"REACHABLE": 3, "KNOWN": 2}
            },
            {
              "id": "review-2",
              "service": "counter",
              "reviewedOn": "2025-06-01",
              "by": ["ACADEMIC"],
              "scores": {"REACHABLE": 4}
            },
            {
              "id": "review-3",
              "service": "line",
              "reviewedOn": "2025-06-02",
              "by": ["INHABITANT"],
              "scores": {"REACHABLE": 5}
            }
          ],
          "participationActivities": [
            {
              "id": "too-old",
              "method": "DEBATE",
              "level": "INFORM",
              "heldOn": "2024-06-01",
              "audience": "POLICY",
              "participants": 500
            },
            {
              "id": "focus-1",
              "method": "FOCUS_GROUP",
              "level": "CONSULT",
              "heldOn": "2024-06-02",
              "audience": "TARGET_GROUP",
              "participants": 12
            },
            {
              "id": "focus-2",
              "method": "FOCUS_GROUP",
              "level": "CO_DECIDE",
              "heldOn": "2025-06-01",
              "audience": "TARGET_GROUP",
              "participants": 10
            },
            {
              "id": "interview",
              "method": "INTERVIEW",
              "level": "CONSULT",
              "heldOn": "2025-01-15",
              "audience": "TARGET_GROUP"
            },
            {
              "id": "too-new",
              "method": "DEBATE",
              "level": "INFORM",
              "heldOn": "2025-06-02",
              "audience": "POLICY"
            }
          ],
          "supportProgrammes": [
            {
              "id": "support",
              "provider": "shelter",
              "area": ["town"],
              "beneficiaries": ["town"],
              "tracks": [
                {
                  "beneficiary": "town",
                  "field": "PARTICIPATION",
                  "term": {"firstDay": "2025-06-01"}
                },
                {
                  "beneficiary": "town",
                  "field": "PLANNING",
                  "term": {"firstDay": "2024-01-01", "lastDay": "2025-06-01"}
                },
                {
                  "beneficiary": "town",
                  "field": "PLANNING",
                  "term": {"firstDay": "2025-01-01"}
                },
                {
                  "beneficiary": "town",
                  "field": "SOCIAL_HOUSE",
                  "term": {"firstDay": "2024-01-01", "lastDay": "2025-05-31"}
                }
              ],
              "trainings": [
                {
                  "title": {"nl": "Luisteren", "fr": "Écouter"},
                  "heldOn": "2025-04-04",
                  "attendedBy": ["town"]
                },
                {"title": {"nl": "Plannen", "fr": "Planifier"}, "heldOn": "2024-04-04"},
                {"title": {"nl": "Meten", "fr": "Mesurer"}, "heldOn": "2025-06-02"}
              ]
            }
          ],
          "forums": [
            {
              "id": "forum",
              "name": {"nl": "Feest van het beleid", "fr": "Fête du lien"},
              "organisers": ["town", "shelter"],
              "every": "P2Y",
              "editions": [
                {
                  "number": 2,
                  "heldOn": "2023-05-01",
                  "participants": 200,
                  "conclusions": [
                    {"id": "open", "text": {"nl": "Meer buurtwerk.", "fr": "Plus de liens."}},
                    {"id": "closed", "text": {"nl": "Een loket.", "fr": "Un guichet."}}
                  ],
                  "followUp": [{"conclusion": "closed", "action": "desk"}]
                },
                {"number": 1, "heldOn": "2021-05-01"}
              ]
            }
          ],
          "waivers": [""");

  private VillageDocuments() {}

  public static Register register() {
    return RegisterReader.standard().read(JSON);
  }
}
