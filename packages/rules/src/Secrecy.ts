/**
 * Who must keep silent about a complaint, and when may or must they speak?
 *
 * @module
 */
import { rol } from "./CaseRole.ts"
import { fact } from "./Fact.ts"
import { geheimhoudingWie } from "./Reading.ts"
import { reading, sentence, statute } from "./Reason.ts"
import * as Table from "./Table.ts"

/** What could be a ground to speak. */
export const spreekgrond = fact(
  "spreekgrond",
  [
    "geen",
    "toestemming",
    "calamiteit-of-geweld",
    "ernstig-en-structureel",
    "kindermishandeling",
    "wettelijk-voorschrift"
  ],
  "Is er een reden om te spreken?"
)

/** Whether someone must keep silent; `vrij` is not bound, `mens-beslist` needs a human to weigh it. */
export type Zwijgplicht = "zwijgen" | "mag-spreken" | "moet-spreken" | "mens-beslist" | "vrij"

/** Those who complain, and who stands with them. */
const complaining = ["klager", "betrokkene", "vertegenwoordiger", "andere-ouder", "bijstandspersoon"] as const

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
  "Jeugdwet art. 7.3.11 lid 1",
  "Met toestemming van degene om wie het gaat, mag het.",
  "With the consent of the person it is about, it is allowed."
)

const byStatute = statute(
  "Awb art. 2:5 lid 1",
  "Verplicht een wet tot spreken, dan gaat die wet voor.",
  "Where a statute obliges to speak, that statute prevails."
)

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

/**
 * Decides whether someone must keep silent.
 *
 * The text knows no exception; the statutes do, and they prevail. Secrecy outlives employment; a duty to speak does not
 * rest on who has left, so that is for a human.
 */
export const table = Table.make({
  id: "geheimhouding",
  question: "Wie moet zwijgen over een klacht?",
  facts: [rol, spreekgrond, geheimhoudingWie],
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
      id: "klager-mag-spreken",
      when: {
        rol: complaining,
        "geheimhouding.wie": "iedereen",
        spreekgrond: [
          "toestemming",
          "calamiteit-of-geweld",
          "ernstig-en-structureel",
          "kindermishandeling",
          "wettelijk-voorschrift"
        ]
      },
      outcome: "mag-spreken",
      because: [noGag]
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
      when: { rol: [...handling, former], spreekgrond: "toestemming" },
      outcome: "mag-spreken",
      because: [withConsent]
    },
    {
      id: "wettelijk-voorschrift",
      when: { rol: [...handling, former, ...authorities], spreekgrond: "wettelijk-voorschrift" },
      outcome: "moet-spreken",
      because: [byStatute]
    },
    {
      id: "calamiteit",
      when: {
        rol: ["organisatie", "hulpverlener", "beklaagde", "klachtencoordinator"],
        spreekgrond: "calamiteit-of-geweld"
      },
      outcome: "moet-spreken",
      because: [
        statute(
          "Jeugdwet art. 4.1.8",
          "Een calamiteit of geweld moet de aanbieder melden. Wie ervan weet, zegt het de aanbieder.",
          "A calamity or violence must be reported by the provider. Whoever knows of it tells the provider."
        )
      ]
    },
    {
      id: "calamiteit-anderen",
      when: {
        rol: ["interne-klachtenfunctionaris", "externe-klachtenfunctionaris", "externe-klachtencommissie", former],
        spreekgrond: "calamiteit-of-geweld"
      },
      outcome: "mens-beslist",
      because: [
        statute(
          "Jeugdwet art. 4.1.8",
          "De meldplicht rust op de aanbieder. Of u hem inlicht, weegt een mens af.",
          "The duty to report rests on the provider. Whether to inform them is for a human to weigh."
        )
      ]
    },
    {
      id: "ernstig-en-structureel",
      when: { rol: "externe-klachtencommissie", spreekgrond: "ernstig-en-structureel" },
      outcome: "moet-spreken",
      because: [
        statute(
          "Jeugdwet art. 4.2.2",
          "De commissie zegt het de aanbieder. Doet die niets, dan meldt zij het de inspectie.",
          "The committee tells the provider. If nothing is done, it reports to the inspectorate."
        )
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
        spreekgrond: "ernstig-en-structureel"
      },
      outcome: "mens-beslist",
      because: [
        statute(
          "Jeugdwet art. 4.2.2",
          "Deze plicht heeft de commissie. Of een ander mag spreken, weegt een mens af.",
          "This duty is the committee's. Whether another may speak is for a human to weigh."
        )
      ]
    },
    {
      id: "kindermishandeling",
      when: { rol: [...handling, former], spreekgrond: "kindermishandeling" },
      outcome: "mens-beslist",
      because: [meldcode]
    },
    {
      id: "vertrouwenspersoon",
      when: { rol: "vertrouwenspersoon", spreekgrond: "geen" },
      outcome: "zwijgen",
      because: [
        statute(
          "Jeugdwet art. 1a.2 lid 5 en 6",
          "Een vertrouwenspersoon zwijgt, ook als hem in de klachtprocedure iets wordt gevraagd.",
          "A confidant keeps silent, also when asked something in the complaint procedure."
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
          "With your consent the confidant may tell something."
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
        spreekgrond: ["calamiteit-of-geweld", "ernstig-en-structureel", "kindermishandeling"]
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
        spreekgrond: ["toestemming", "calamiteit-of-geweld", "ernstig-en-structureel", "kindermishandeling"]
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
