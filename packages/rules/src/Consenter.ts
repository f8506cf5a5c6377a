/**
 * Who must consent before a client's file is opened for a complaint?
 *
 * @module
 */
import { fact, yesNo } from "./Fact.ts"
import { toestemmingOuders, toestemmingWie } from "./Reading.ts"
import { type Plain, sentence, statute } from "./Reason.ts"
import * as Table from "./Table.ts"

/** Age of the person the file is about, on the day of access; who has died has none. */
export const leeftijdBetrokkene = fact(
  "leeftijdBetrokkene",
  ["onder-12", "12-tot-18", "18-plus", "overleden"],
  "Hoe oud is degene over wie het dossier gaat, of is die overleden?"
)

/** Can this person weigh their own interests here? A human judges that. */
export const kanOverzien = yesNo("kanOverzien", "Kan deze persoon zelf overzien wat toestemming betekent?")

/** Who has custody of a minor. */
export const gezag = fact("gezag", ["een-ouder", "twee-ouders", "voogd"], "Wie heeft het gezag?")

/** The first there is, in the order of the statute, to act for an adult who cannot weigh it. */
export const vertegenwoordiging = fact(
  "vertegenwoordiging",
  ["curator-of-mentor", "gemachtigde", "levensgezel", "familielid", "niemand"],
  "Wie treedt op voor deze volwassene?"
)

/** The persons who can say yes. */
export const toestemmer = fact(
  "door",
  ["betrokkene", "ouder-met-gezag", "voogd", "curator-of-mentor", "gemachtigde", "levensgezel", "familielid", "klager"],
  "Wie heeft er geantwoord?"
)

/** How many of each there can be at once; answers of different persons are told apart by their number. */
export const hoogstens: Readonly<Record<(typeof toestemmer.values)[number], number>> = {
  betrokkene: 1,
  "ouder-met-gezag": 2,
  voogd: 2,
  "curator-of-mentor": 2,
  gemachtigde: 1,
  levensgezel: 1,
  familielid: 9,
  klager: 1
}

/** Who must say yes; `niet-vastgesteld` where nobody the statute names is there, or nobody can say it any more. */
export type Toestemmer = (typeof toestemmer.values)[number] | "beide-ouders-met-gezag" | "niet-vastgesteld"

/** Why it is asked. */
export const asked = sentence(
  "toestemming",
  "De tekst zegt: vooraf wordt schriftelijk toestemming gevraagd.",
  "The text says: consent is asked beforehand and in writing."
)

const underTwelve = statute(
  "Jeugdwet art. 7.3.15 lid 1",
  "Voor een kind onder de 12 beslissen de ouders met gezag of de voogd.",
  "For a child under 12 the parents with custody or the guardian decide."
)

const twelveAndUnable = statute(
  "Jeugdwet art. 7.3.15 lid 2",
  "Kan iemand van 12 of ouder dit niet overzien, dan beslist een ander.",
  "If someone of 12 or over cannot weigh this, another decides for them."
)

const adultUnable = statute(
  "Jeugdwet art. 7.3.15 lid 2 en 3",
  "De wet zegt wie beslist voor een volwassene die dit niet kan overzien.",
  "The statute says who decides for an adult who cannot weigh this."
)

const ownFile = statute(
  "Jeugdwet art. 7.3.11 lid 1",
  "Wie het dossier wil inzien, heeft toestemming nodig van degene over wie het gaat.",
  "Whoever wants to see the file needs the consent of the person it is about."
)

const whose = sentence(
  "toestemming",
  "De tekst vraagt het aan u. Wij lezen: aan degene over wie het dossier gaat.",
  "The text asks you. As we read it: the person the file is about.",
  "toestemming.wie"
)

const bothParents = sentence(
  "toestemming",
  "De wet noemt de ouders. Wij lezen: allebei.",
  "The statute says the parents. As we read it: both.",
  "toestemming.ouders"
)

const oneParent = sentence(
  "toestemming",
  "In deze lezing is het ja van 1 ouder genoeg.",
  "Under this reading the consent of one parent is enough.",
  "toestemming.ouders"
)

/** Why nobody can say yes any more. */
export const died = statute(
  "Jeugdwet art. 7.3.12a lid 1",
  "Wie is overleden, kan geen ja meer zeggen. De wet zegt wie het dossier dan soms mag zien.",
  "Someone who has died can no longer say yes. The statute says who may then sometimes see the file."
)

const minors = [
  { id: "onder-12", when: { leeftijdBetrokkene: "onder-12" }, because: underTwelve },
  {
    id: "12-tot-18-kan-niet",
    when: { leeftijdBetrokkene: "12-tot-18", kanOverzien: false },
    because: twelveAndUnable
  }
] as const

/** As read: the consent of whoever the file is about, or of who decides for them. */
const theirs = { "toestemming.wie": "wiens-dossier-het-is" } as const

/**
 * Decides whose consent opens a client's file.
 *
 * The text asks "you"; where a parent complains the file is still the child's, so the statute says who that is.
 */
export const table = Table.make({
  id: "toestemming-wie",
  question: "Wie moet toestemming geven om het dossier in te zien?",
  facts: [leeftijdBetrokkene, kanOverzien, gezag, vertegenwoordiging, toestemmingOuders, toestemmingWie],
  rows: [
    {
      id: "wie-klaagt",
      when: { leeftijdBetrokkene: ["onder-12", "12-tot-18", "18-plus"], "toestemming.wie": "wie-klaagt" },
      outcome: "klager" as Toestemmer,
      because: [
        sentence(
          "toestemming",
          "In deze lezing zegt wie klaagt ja, ook over het dossier van een ander.",
          "Under this reading whoever complains says yes, also about the file of another.",
          "toestemming.wie"
        )
      ]
    },
    {
      id: "zelf",
      when: { leeftijdBetrokkene: ["12-tot-18", "18-plus"], kanOverzien: true, ...theirs },
      outcome: "betrokkene",
      because: [whose, asked, ownFile]
    },
    ...minors.flatMap(({ id, when, because }) => [
      {
        id: `${id}-voogd`,
        when: { ...when, ...theirs, gezag: "voogd" as const },
        outcome: "voogd" as const,
        because: [whose, asked, because]
      },
      {
        id: `${id}-een-ouder`,
        when: { ...when, ...theirs, gezag: "een-ouder" as const },
        outcome: "ouder-met-gezag" as const,
        because: [whose, asked, because]
      },
      {
        id: `${id}-beide-ouders`,
        when: { ...when, ...theirs, gezag: "twee-ouders" as const, "toestemming.ouders": "beide-ouders" as const },
        outcome: "beide-ouders-met-gezag" as const,
        because: [whose, because, bothParents]
      },
      {
        id: `${id}-een-van-beide`,
        when: { ...when, ...theirs, gezag: "twee-ouders" as const, "toestemming.ouders": "een-ouder" as const },
        outcome: "ouder-met-gezag" as const,
        because: [whose, because, oneParent]
      }
    ]),
    ...(["curator-of-mentor", "gemachtigde", "levensgezel", "familielid"] as const).map((vertegenwoordiging) => ({
      id: `18-plus-${vertegenwoordiging}`,
      when: { leeftijdBetrokkene: "18-plus" as const, kanOverzien: false, vertegenwoordiging, ...theirs },
      outcome: vertegenwoordiging,
      because: [whose, asked, adultUnable]
    })),
    {
      id: "18-plus-niemand",
      when: { leeftijdBetrokkene: "18-plus", kanOverzien: false, vertegenwoordiging: "niemand", ...theirs },
      outcome: "niet-vastgesteld",
      because: [
        whose,
        statute(
          "Jeugdwet art. 7.3.15 lid 3",
          "Er is niemand die de wet noemt. Dan is er niemand die ja kan zeggen.",
          "There is nobody the statute names. Then nobody can say yes."
        )
      ]
    },
    {
      id: "overleden",
      when: { leeftijdBetrokkene: "overleden" },
      outcome: "niet-vastgesteld",
      because: [died]
    }
  ]
})

/** Who must say yes, as a reader is told it. */
export const consenterInWords: Readonly<Record<Toestemmer, Plain>> = {
  betrokkene: {
    nl: "Degene over wie het dossier gaat, geeft zelf toestemming.",
    en: "The person the file is about gives consent themselves."
  },
  "ouder-met-gezag": { nl: "Een ouder met gezag geeft toestemming.", en: "A parent with custody gives consent." },
  "beide-ouders-met-gezag": {
    nl: "Beide ouders met gezag geven toestemming.",
    en: "Both parents with custody give consent."
  },
  voogd: { nl: "De voogd geeft toestemming.", en: "The guardian gives consent." },
  "curator-of-mentor": { nl: "De curator of mentor geeft toestemming.", en: "The curator or mentor gives consent." },
  gemachtigde: {
    nl: "Wie daarvoor schriftelijk is gemachtigd, geeft toestemming.",
    en: "Whoever was authorised for it in writing gives consent."
  },
  levensgezel: { nl: "De partner geeft toestemming.", en: "The partner gives consent." },
  familielid: {
    nl: "Een ouder, kind, broer, zus of grootouder geeft toestemming.",
    en: "A parent, child, sibling or grandparent gives consent."
  },
  klager: { nl: "Wie klaagt, geeft toestemming.", en: "Whoever complains gives consent." },
  "niet-vastgesteld": { nl: "Niemand kan hier toestemming geven.", en: "Nobody can give consent here." }
}
