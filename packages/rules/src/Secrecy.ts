/**
 * Who must keep silent about a complaint, and when may or must they speak?
 *
 * @module
 */
import { rol } from "./CaseRole.ts"
import { fact } from "./Fact.ts"
import { geheimhoudingUitzondering, geheimhoudingWie } from "./Reading.ts"
import { type Plain, reading, sentence, statute } from "./Reason.ts"
import * as Table from "./Table.ts"

/**
 * What could be a ground to speak. `calamiteit-of-geweld` is one that happened, `gemelde-calamiteit` one the provider has
 * reported and the inspectorate looks into.
 */
export const spreekgrond = fact(
  "spreekgrond",
  [
    "geen",
    "toestemming",
    "calamiteit-of-geweld",
    "gemelde-calamiteit",
    "ernstig-en-structureel",
    "kindermishandeling",
    "wettelijk-voorschrift"
  ],
  "Is er een reden om te spreken?"
)

/** Whether someone must keep silent; `vrij` is not bound, `mens-beslist` needs a human to weigh it. */
export type Zwijgplicht = "zwijgen" | "mag-spreken" | "moet-spreken" | "mens-beslist" | "vrij"

/** The outcomes as a reader is told them. */
export const secrecyInWords: Readonly<Record<Zwijgplicht, Plain>> = {
  zwijgen: { nl: "Deze persoon moet hierover zwijgen.", en: "This person must keep silent about it." },
  "mag-spreken": { nl: "Deze persoon mag hierover spreken.", en: "This person may speak about it." },
  "moet-spreken": { nl: "Deze persoon moet hierover spreken.", en: "This person must speak about it." },
  "mens-beslist": {
    nl: "Of deze persoon mag spreken, beslist een mens.",
    en: "Whether this person may speak is for a human."
  },
  vrij: { nl: "Deze persoon hoeft hierover niet te zwijgen.", en: "This person need not keep silent about it." }
}

/** Those who complain, and who stands with them. */
const complaining = [
  "klager",
  "betrokkene",
  "vertegenwoordiger",
  "andere-ouder",
  "nabestaande",
  "bijstandspersoon"
] as const

/** Those who handle a complaint or are drawn into it by their work. */
const handling = [
  "beklaagde",
  "hulpverlener",
  "interne-klachtenfunctionaris",
  "klachtencoordinator",
  "externe-klachtenfunctionaris",
  "externe-klachtencommissie",
  "organisatie"
] as const

const former = "oud-betrokkene"
const authorities = ["gemeente", "inspectie", "veilig-thuis"] as const

const everyone = sentence(
  "geheimhouding",
  "Wie de klacht behandelt of erbij betrokken is, moet zwijgen.",
  "Whoever handles the complaint or is involved in it must keep silent."
)

const afterwards = sentence(
  "geheimhouding.blijft",
  "Dat blijft zo, ook als iemand er niet meer werkt.",
  "That stays so, also when someone no longer works there."
)

const withConsent = statute(
  "AVG art. 6 lid 1 onder a",
  "Met toestemming van degene om wie het gaat, mag het. Alleen over diens eigen gegevens.",
  "With the consent of the person it is about, it is allowed. Only about their own data."
)

const helperWithConsent = statute(
  "Jeugdwet art. 7.3.11 lid 1",
  "Een hulpverlener vertelt iets over een cliënt met diens toestemming.",
  "A helper tells something about a client with the client's consent."
)

const byStatute = statute(
  "Awb art. 2:5 lid 1 en 2",
  "Verplicht een wet tot spreken, dan gaat die wet voor.",
  "Where a statute obliges to speak, that statute prevails."
)

const providerReports = "Jeugdwet art. 4.1.8 lid 1"
const afterReport = "Jeugdwet art. 4.1.8 lid 2"

const noGag = statute(
  "Jeugdwet art. 4.1.8a lid 2",
  "Een afspraak om over een incident te zwijgen, geldt niet.",
  "An agreement to keep silent about an incident has no force."
)

const meldcode = statute(
  "Jeugdwet art. 4.1.7",
  "Bij een vermoeden van mishandeling geldt de meldcode. Een mens volgt die stappen.",
  "On suspicion of abuse the reporting code applies. A human follows its steps."
)

/** Everything that could be a ground to speak. */
const grounds = spreekgrond.values.filter((ground) => ground !== "geen")

/** As read: what the text leaves out, a statute can still allow or demand. */
const exceptions = { "geheimhouding.uitzondering": "wet-gaat-voor" } as const

const noException = reading(
  "geheimhouding.uitzondering",
  "In deze lezing kent de tekst geen uitzondering: zwijgen gaat voor.",
  "Under this reading the text knows no exception: silence prevails."
)

const statutePrevails = reading(
  "geheimhouding.uitzondering",
  "De tekst noemt geen uitzondering. Wij lezen: de wet gaat voor.",
  "The text names no exception. As we read it: the statute prevails."
)

/**
 * Decides whether someone must keep silent.
 *
 * The text knows no exception; the statutes do, and they prevail. Secrecy outlives employment; a duty to speak does not
 * rest on who has left, so that is for a human.
 */
export const table = Table.make({
  id: "geheimhouding",
  question: "Wie moet zwijgen over een klacht?",
  facts: [rol, spreekgrond, geheimhoudingWie, geheimhoudingUitzondering],
  rows: [
    {
      id: "klager",
      when: { rol: complaining, "geheimhouding.wie": "behandelaars" },
      outcome: "vrij" as Zwijgplicht,
      because: [
        sentence(
          "geheimhouding",
          "Wij lezen: dit bindt wie de klacht behandelt, niet wie klaagt.",
          "As we read it: this binds who handles the complaint, not who complains.",
          "geheimhouding.wie"
        ),
        noGag
      ]
    },
    {
      id: "klager-gebonden",
      when: { rol: complaining, "geheimhouding.wie": "iedereen", spreekgrond: "geen" },
      outcome: "zwijgen",
      because: [
        reading(
          "geheimhouding.wie",
          "In deze lezing moet ook wie klaagt, zwijgen.",
          "Under this reading the complainant must keep silent too."
        )
      ]
    },
    {
      id: "klager-over-incident",
      when: {
        rol: complaining,
        "geheimhouding.wie": "iedereen",
        ...exceptions,
        spreekgrond: ["calamiteit-of-geweld", "gemelde-calamiteit", "ernstig-en-structureel"]
      },
      outcome: "mag-spreken",
      because: [noGag, statutePrevails]
    },
    {
      id: "klager-met-toestemming",
      when: { rol: complaining, "geheimhouding.wie": "iedereen", ...exceptions, spreekgrond: "toestemming" },
      outcome: "mag-spreken",
      because: [withConsent, statutePrevails]
    },
    {
      id: "klager-kindermishandeling",
      when: { rol: complaining, "geheimhouding.wie": "iedereen", ...exceptions, spreekgrond: "kindermishandeling" },
      outcome: "mag-spreken",
      because: [
        statute(
          "Wmo 2015 art. 4.1.1 lid 2 onder a",
          "Een vermoeden van mishandeling kunt u altijd melden bij Veilig Thuis.",
          "A suspicion of abuse can always be reported to Veilig Thuis."
        ),
        statutePrevails
      ]
    },
    {
      id: "klager-wettelijk-voorschrift",
      when: { rol: complaining, "geheimhouding.wie": "iedereen", ...exceptions, spreekgrond: "wettelijk-voorschrift" },
      outcome: "mag-spreken",
      because: [
        reading(
          "geheimhouding.wie",
          "Ook in deze lezing houdt de tekst niemand tegen die van de wet iets moet vertellen.",
          "Under this reading too the text stops nobody whom a statute obliges to tell something."
        ),
        statutePrevails
      ]
    },
    {
      id: "klager-zonder-uitzondering",
      when: {
        rol: complaining,
        "geheimhouding.wie": "iedereen",
        spreekgrond: grounds,
        "geheimhouding.uitzondering": "nooit"
      },
      outcome: "zwijgen",
      because: [noException]
    },
    {
      id: "behandelaar",
      when: { rol: handling, spreekgrond: "geen" },
      outcome: "zwijgen",
      because: [everyone]
    },
    {
      id: "oud-behandelaar",
      when: { rol: former, spreekgrond: "geen" },
      outcome: "zwijgen",
      because: [everyone, afterwards]
    },
    {
      id: "met-toestemming",
      when: {
        rol: [
          "interne-klachtenfunctionaris",
          "klachtencoordinator",
          "externe-klachtenfunctionaris",
          "externe-klachtencommissie",
          "organisatie",
          former
        ],
        spreekgrond: "toestemming",
        ...exceptions
      },
      outcome: "mag-spreken",
      because: [withConsent, statutePrevails]
    },
    {
      id: "hulpverlener-met-toestemming",
      when: { rol: ["hulpverlener", "beklaagde"], spreekgrond: "toestemming", ...exceptions },
      outcome: "mag-spreken",
      because: [withConsent, helperWithConsent, statutePrevails]
    },
    {
      id: "wettelijk-voorschrift",
      when: { rol: handling, spreekgrond: "wettelijk-voorschrift", ...exceptions },
      outcome: "moet-spreken",
      because: [byStatute, statutePrevails]
    },
    {
      id: "overheid-voorschrift",
      when: { rol: authorities, spreekgrond: "wettelijk-voorschrift" },
      outcome: "moet-spreken",
      because: [byStatute]
    },
    {
      id: "behandelaar-zonder-uitzondering",
      when: { rol: [...handling, former], spreekgrond: grounds, "geheimhouding.uitzondering": "nooit" },
      outcome: "zwijgen",
      because: [everyone, noException]
    },
    {
      id: "oud-behandelaar-voorschrift",
      when: { rol: former, spreekgrond: "wettelijk-voorschrift", ...exceptions },
      outcome: "mens-beslist",
      because: [
        afterwards,
        statute(
          "Awb art. 2:5 lid 1 en 2",
          "Of een plicht om te spreken ook geldt voor wie er niet meer werkt, weegt een mens af.",
          "Whether a duty to speak also holds for who no longer works there is for a human to weigh."
        ),
        statutePrevails
      ]
    },
    {
      id: "calamiteit",
      when: { rol: "organisatie", spreekgrond: "calamiteit-of-geweld", ...exceptions },
      outcome: "moet-spreken",
      because: [
        statute(
          providerReports,
          "De aanbieder meldt een calamiteit of geweld meteen bij de inspectie.",
          "The provider reports a calamity or violence to the inspectorate at once."
        ),
        statutePrevails
      ]
    },
    {
      id: "calamiteit-anderen",
      when: {
        rol: [
          "beklaagde",
          "hulpverlener",
          "interne-klachtenfunctionaris",
          "klachtencoordinator",
          "externe-klachtenfunctionaris",
          "externe-klachtencommissie",
          former
        ],
        spreekgrond: "calamiteit-of-geweld",
        ...exceptions
      },
      outcome: "mens-beslist",
      because: [
        statute(
          providerReports,
          "Melden moet de aanbieder. Of u het hem vertelt, weegt een mens af.",
          "Reporting is for the provider. Whether you tell the provider is for a human to weigh."
        ),
        statutePrevails
      ]
    },
    {
      id: "gemelde-calamiteit",
      when: { rol: ["organisatie", "hulpverlener"], spreekgrond: "gemelde-calamiteit", ...exceptions },
      outcome: "moet-spreken",
      because: [
        statute(
          afterReport,
          "Na een melding geven aanbieder en hulpverlener de inspectie wat zij nodig heeft.",
          "After a report provider and helper give the inspectorate what it needs."
        ),
        statutePrevails
      ]
    },
    {
      id: "gemelde-calamiteit-anderen",
      when: {
        rol: [
          "beklaagde",
          "interne-klachtenfunctionaris",
          "klachtencoordinator",
          "externe-klachtenfunctionaris",
          "externe-klachtencommissie",
          former
        ],
        spreekgrond: "gemelde-calamiteit",
        ...exceptions
      },
      outcome: "mens-beslist",
      because: [
        statute(
          afterReport,
          "Deze plicht hebben de aanbieder en de hulpverlener. Of een ander spreekt, weegt een mens af.",
          "This duty is on the provider and the helper. Whether another speaks is for a human to weigh."
        ),
        statutePrevails
      ]
    },
    {
      id: "ernstig-en-structureel",
      when: { rol: "externe-klachtencommissie", spreekgrond: "ernstig-en-structureel", ...exceptions },
      outcome: "moet-spreken",
      because: [
        statute(
          "Jeugdwet art. 4.2.2",
          "De commissie zegt het de aanbieder. Doet die niets, dan meldt zij het de inspectie.",
          "The committee tells the provider. If nothing is done, it reports to the inspectorate."
        ),
        statutePrevails
      ]
    },
    {
      id: "ernstig-en-structureel-anderen",
      when: {
        rol: [
          "beklaagde",
          "hulpverlener",
          "interne-klachtenfunctionaris",
          "klachtencoordinator",
          "externe-klachtenfunctionaris",
          "organisatie",
          former
        ],
        spreekgrond: "ernstig-en-structureel",
        ...exceptions
      },
      outcome: "mens-beslist",
      because: [
        statute(
          "Jeugdwet art. 4.2.2",
          "Deze plicht heeft de commissie. Of een ander mag spreken, weegt een mens af.",
          "This duty is the committee's. Whether another may speak is for a human to weigh."
        ),
        statutePrevails
      ]
    },
    {
      id: "kindermishandeling",
      when: { rol: [...handling, former], spreekgrond: "kindermishandeling", ...exceptions },
      outcome: "mens-beslist",
      because: [meldcode, statutePrevails]
    },
    {
      id: "vertrouwenspersoon",
      when: { rol: "vertrouwenspersoon", spreekgrond: "geen" },
      outcome: "zwijgen",
      because: [
        statute(
          "Jeugdwet art. 1a.2 lid 5 en 6",
          "Een vertrouwenspersoon zwijgt, ook als hem in de klachtprocedure iets wordt gevraagd.",
          "A confidential adviser keeps silent, also when asked something in the complaint procedure."
        )
      ]
    },
    {
      id: "vertrouwenspersoon-toestemming",
      when: { rol: "vertrouwenspersoon", spreekgrond: "toestemming" },
      outcome: "mag-spreken",
      because: [
        statute(
          "Jeugdwet art. 1a.2 lid 5",
          "Met uw toestemming mag de vertrouwenspersoon iets vertellen.",
          "With your consent the confidential adviser may tell something."
        )
      ]
    },
    {
      id: "vertrouwenspersoon-voorschrift",
      when: { rol: "vertrouwenspersoon", spreekgrond: "wettelijk-voorschrift" },
      outcome: "moet-spreken",
      because: [
        statute(
          "Jeugdwet art. 1a.2 lid 5",
          "Verplicht een wet tot spreken, dan gaat die wet voor.",
          "Where a statute obliges to speak, that statute prevails."
        )
      ]
    },
    {
      id: "vertrouwenspersoon-afweging",
      when: {
        rol: "vertrouwenspersoon",
        spreekgrond: ["calamiteit-of-geweld", "gemelde-calamiteit", "ernstig-en-structureel", "kindermishandeling"]
      },
      outcome: "mens-beslist",
      because: [
        statute(
          "Jeugdwet art. 1a.2 lid 5",
          "Alleen als zijn taak het nodig maakt, mag hij spreken. Dat weegt een mens af.",
          "Only if the task makes it necessary may they speak. That is for a human to weigh."
        )
      ]
    },
    {
      id: "overheid",
      when: { rol: authorities, spreekgrond: "geen" },
      outcome: "zwijgen",
      because: [
        statute(
          "Awb art. 2:5 lid 1",
          "Wie voor de overheid werkt, zwijgt over wat vertrouwelijk is.",
          "Whoever works for government keeps silent on what is confidential."
        )
      ]
    },
    {
      id: "overheid-afweging",
      when: {
        rol: authorities,
        spreekgrond: [
          "toestemming",
          "calamiteit-of-geweld",
          "gemelde-calamiteit",
          "ernstig-en-structureel",
          "kindermishandeling"
        ]
      },
      outcome: "mens-beslist",
      because: [
        statute(
          "Awb art. 2:5 lid 1",
          "Alleen als zijn taak het nodig maakt, mag hij spreken. Dat weegt een mens af.",
          "Only if the task makes it necessary may they speak. That is for a human to weigh."
        )
      ]
    },
    {
      id: "niet-betrokken",
      when: { rol: ["andere-medewerker", "iedereen"] },
      outcome: "vrij",
      because: [
        sentence(
          "geheimhouding",
          "De plicht geldt voor wie bij de klacht is betrokken. Anderen horen er niets over.",
          "The duty is for those involved in the complaint. Others are told nothing of it."
        )
      ]
    }
  ]
})
