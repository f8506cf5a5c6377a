/**
 * How does an external committee handle a complaint, until it has judged?
 *
 * @module
 */
import type * as Course from "./Course.ts"
import { type Happening, handledOutside, judgements, need, plain, running } from "./Happening.ts"
import { reading, sentence, statute } from "./Reason.ts"

/** Under `na-het-onderzoek` mediation waits until the committee says that it can be. */
const mediating = (becomes: Course.Parts): ReadonlyArray<Course.Way> => [
  {
    when: { "bemiddeling.wanneer": ["tot-het-oordeel"] },
    because: [
      reading(
        "bemiddeling.wanneer",
        "Wij lezen: dat kan op elk moment voor het oordeel.",
        "As we read it: at any moment before the judgement."
      )
    ],
    becomes
  },
  {
    when: { "bemiddeling.wanneer": ["na-het-onderzoek"], advies: ["bemiddelbaar", "gegeven", "besproken"] },
    because: [
      reading(
        "bemiddeling.wanneer",
        "In deze lezing kan dat pas als de commissie het zegt.",
        "Under this reading only once the committee says so."
      )
    ],
    becomes
  },
  {
    when: { "bemiddeling.wanneer": ["na-het-onderzoek"], advies: ["geen", "niet-bemiddelbaar"] },
    refused: plain(
      "In deze lezing zegt de commissie eerst dat de klacht samen is op te lossen.",
      "Under this reading the committee first says that the complaint can be solved together."
    )
  }
]

const afterEnquiry = sentence("onderzoek", "Het oordeel komt na onderzoek.", "The judgement comes after an enquiry.")

/** Who judges is told by who does it: the committee alone, unless it is read to be whoever looks into the complaint (law.md D46). */
const withReasons = statute(
  "Jeugdwet art. 4.2.1 lid 2 onder c",
  "Het gaat over elk deel, met redenen en op papier.",
  "It is on each part, with reasons and in writing."
)

/** What happens at the committee, in the order a procedure usually takes. */
export const externalRoute = [
  {
    event: "onderzoek",
    by: "commissie",
    what: plain("De commissie begint een onderzoek.", "The committee starts an enquiry."),
    needs: [running, handledOutside],
    ways: [{ becomes: {} }],
    because: [sentence("onderzoek", "De commissie onderzoekt uw klacht.", "The committee looks into your complaint.")]
  },
  {
    event: "bemiddeling",
    by: "externe-klachtenfunctionaris",
    repeats: true,
    what: plain("De externe klachtenfunctionaris bemiddelt.", "The external complaints officer mediates."),
    needs: [running, handledOutside],
    ways: mediating({}),
    because: [
      sentence(
        "bemiddeling",
        "De functionaris praat met u en met de medewerker.",
        "The officer talks with you and the employee."
      )
    ]
  },
  {
    event: "oplossing-extern",
    by: "indiener",
    what: plain("De bemiddeling lukt: de klacht is opgelost.", "Mediation works: the complaint is solved."),
    needs: [running, handledOutside],
    ways: mediating({ extern: "opgelost" }),
    because: [
      sentence(
        "bemiddeling",
        "Lukt het samen, dan is de klacht daar klaar.",
        "If it works out, the complaint is done there."
      )
    ]
  },
  {
    event: "toelichting-indiener",
    by: "commissie",
    what: plain("U mag uw kant vertellen of opschrijven.", "You may tell or write your side."),
    needs: [running, handledOutside],
    ways: [{ becomes: {} }],
    because: [statute("Jeugdwet art. 4.2.1 lid 2 onder e", "De commissie hoort u.", "The committee hears you.")]
  },
  {
    event: "toelichting-beklaagde",
    by: "commissie",
    what: plain("De medewerker mag zijn kant vertellen of opschrijven.", "The employee may tell or write their side."),
    needs: [running, handledOutside],
    ways: [{ becomes: {} }],
    because: [
      statute(
        "Jeugdwet art. 4.2.1 lid 2 onder e",
        "De commissie hoort ook de medewerker.",
        "The committee hears the employee too."
      )
    ]
  },
  {
    event: "klachtgesprek",
    by: "commissie",
    repeats: true,
    what: plain("De commissie houdt een gesprek met iedereen.", "The committee holds a talk with everyone."),
    needs: [running, handledOutside],
    ways: [{ becomes: {} }],
    because: [
      sentence("klachtgesprek", "Dat gebeurt als het nodig is.", "That happens where needed."),
      statute("Jeugdwet art. 4.2.1 lid 2 onder f", "U mag iemand meenemen.", "You may bring someone.")
    ]
  },
  {
    event: "bemiddelbaar",
    by: "commissie",
    what: plain(
      "De commissie meldt dat de klacht samen is op te lossen.",
      "The committee reports that the complaint can be solved together."
    ),
    needs: [
      running,
      need(
        "extern",
        ["in-behandeling", ...judgements],
        "De klacht is niet bij de externe klachtencommissie.",
        "The complaint is not with the external committee."
      ),
      need("advies", ["geen", "niet-bemiddelbaar", "bemiddelbaar"], "Er is al een advies.", "There is advice already.")
    ],
    ways: [{ becomes: { advies: "bemiddelbaar" } }],
    because: [
      sentence(
        "rapportage",
        "De commissie meldt dit aan de organisatie.",
        "The committee reports this to the organisation."
      )
    ]
  },
  {
    event: "niet-bemiddelbaar",
    by: "commissie",
    what: plain(
      "De commissie meldt dat de klacht niet samen is op te lossen.",
      "The committee reports that the complaint cannot be solved together."
    ),
    needs: [
      running,
      need(
        "extern",
        ["in-behandeling", ...judgements],
        "De klacht is niet bij de externe klachtencommissie.",
        "The complaint is not with the external committee."
      ),
      need("advies", ["geen", "niet-bemiddelbaar", "bemiddelbaar"], "Er is al een advies.", "There is advice already.")
    ],
    ways: [{ becomes: { advies: "niet-bemiddelbaar" } }],
    because: [
      sentence(
        "rapportage",
        "De commissie meldt dit aan de organisatie.",
        "The committee reports this to the organisation."
      )
    ]
  },
  {
    event: "advies",
    by: "externe-klachtenfunctionaris",
    what: plain("De organisatie krijgt een advies.", "The organisation gets advice."),
    needs: [
      running,
      need(
        "advies",
        ["bemiddelbaar"],
        "Een advies volgt op de melding dat de klacht samen is op te lossen.",
        "An advice follows the report that the complaint can be solved together."
      )
    ],
    ways: [{ becomes: { advies: "gegeven" } }],
    because: [sentence("advies", "De functionaris schrijft een advies.", "The officer writes advice.")]
  },
  {
    event: "advies-besproken",
    by: "aanbieder",
    what: plain("De organisatie bespreekt het advies met u.", "The organisation discusses the advice with you."),
    needs: [
      running,
      need("advies", ["gegeven"], "Er is geen advies om te bespreken.", "There is no advice to discuss.")
    ],
    ways: [{ becomes: { advies: "besproken" } }],
    because: [sentence("advies.overnemen", "De organisatie volgt het advies.", "The organisation follows the advice.")]
  },
  {
    event: "uitstel-oordeel",
    by: "commissie",
    judges: true,
    until: true,
    what: plain("Het oordeel krijgt een nieuwe dag.", "The judgement gets a new day."),
    needs: [running, handledOutside],
    ways: [{ becomes: {} }],
    because: [
      statute("Jeugdwet art. 4.2.1 lid 2 onder d", "U hoort waarom en tot wanneer.", "You hear why and until when.")
    ]
  },
  {
    event: "oordeel-gegrond",
    by: "commissie",
    judges: true,
    what: plain("Het oordeel is: uw klacht is terecht.", "The judgement is: your complaint is justified."),
    needs: [running, handledOutside],
    ways: [{ becomes: { extern: "gegrond" } }],
    because: [afterEnquiry, withReasons]
  },
  {
    event: "oordeel-deels-gegrond",
    by: "commissie",
    judges: true,
    what: plain(
      "Het oordeel is: uw klacht is voor een deel terecht.",
      "The judgement is: your complaint is justified in part."
    ),
    needs: [running, handledOutside],
    ways: [{ becomes: { extern: "deels-gegrond" } }],
    because: [afterEnquiry, withReasons]
  },
  {
    event: "oordeel-ongegrond",
    by: "commissie",
    judges: true,
    what: plain("Het oordeel is: uw klacht is niet terecht.", "The judgement is: your complaint is not justified."),
    needs: [running, handledOutside],
    ways: [{ becomes: { extern: "ongegrond" } }],
    because: [afterEnquiry, withReasons]
  }
] as const satisfies ReadonlyArray<Happening>
