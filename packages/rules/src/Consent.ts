/**
 * Who must consent before a client's file is opened for a complaint, is that consent good, and what if there is none?
 *
 * Refusing never stops a complaint: it is handled without the file.
 *
 * @module
 */

import type { PlainDate } from "@kracht/calendar/PlainDate"
import { fact, yesNo } from "./Fact.ts"
import {
  gegevensGrondslag,
  toestemmingOuders,
  toestemmingWanneer,
  toestemmingWeigeren,
  toestemmingWie
} from "./Reading.ts"
import { type Plain, reading, sentence, statute } from "./Reason.ts"
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

const asked = sentence(
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

const died = statute(
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
export const consenter = Table.make({
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

/** What was answered when consent was asked; `ingetrokken` takes back a yes that is not in the question itself. */
export const antwoord = fact(
  "antwoord",
  ["ja", "nee", "ingetrokken", "nog-geen", "niet-gevraagd"],
  "Wat is er geantwoord?"
)

/** Is the yes on paper or another durable form? */
export const schriftelijk = yesNo("schriftelijk", "Staat het ja op schrift?")

/** Was the answer there before the file is opened? A no without a day is taken to have been. */
const vooraf = yesNo("vooraf", "Was het antwoord er vóór de inzage?")

/** Was the yes taken back before the file is opened? */
const ingetrokken = yesNo("ingetrokken", "Is het ja vóór de inzage ingetrokken?")

/** How consent stands; also a fact for the tables that follow. `kan-niet-meer` when the person has died. */
export const toestemming = fact(
  "toestemming",
  ["gegeven", "geweigerd", "ingetrokken", "gevraagd", "niet-gevraagd", "kan-niet-meer"],
  "Is er toestemming van degene van wie de gegevens zijn?"
)

/** How consent stands. */
export type Toestemming = (typeof toestemming.values)[number]

const takenBack = statute(
  "AVG art. 7 lid 3",
  "Wie ja zei, mag dat altijd intrekken. Dat werkt vanaf dat moment.",
  "Whoever said yes may always take it back. That works from then on."
)

/** Decides how one answer stands on the day of access; only a written yes beforehand opens anything. */
export const standing = Table.make({
  id: "toestemming-stand",
  question: "Telt deze toestemming?",
  facts: [antwoord, schriftelijk, vooraf, ingetrokken],
  rows: [
    {
      id: "gegeven",
      when: { antwoord: "ja", schriftelijk: true, vooraf: true, ingetrokken: false },
      outcome: "gegeven" as Toestemming,
      because: [asked]
    },
    {
      id: "niet-op-schrift",
      when: { antwoord: "ja", schriftelijk: false, ingetrokken: false },
      outcome: "gevraagd",
      because: [sentence("toestemming", "Alleen een ja op schrift telt.", "Only a yes in writing counts.")]
    },
    {
      id: "achteraf",
      when: { antwoord: "ja", schriftelijk: true, vooraf: false, ingetrokken: false },
      outcome: "gevraagd",
      because: [sentence("toestemming", "Het ja moet er vooraf zijn.", "The yes must be there beforehand.")]
    },
    {
      id: "ja-ingetrokken",
      when: { antwoord: "ja", ingetrokken: true },
      outcome: "ingetrokken",
      because: [takenBack]
    },
    {
      id: "ingetrokken",
      when: { antwoord: "ingetrokken", vooraf: true },
      outcome: "ingetrokken",
      because: [takenBack]
    },
    {
      id: "geweigerd",
      when: { antwoord: "nee", vooraf: true },
      outcome: "geweigerd",
      because: [statute("Jeugdwet art. 7.3.11 lid 1", "Zonder toestemming geen inzage.", "Without consent no access.")]
    },
    {
      id: "pas-later",
      when: { antwoord: ["nee", "ingetrokken"], vooraf: false },
      outcome: "gevraagd",
      because: [
        statute(
          "AVG art. 7 lid 3",
          "Dit antwoord kwam later. Het werkt niet terug.",
          "This answer came later. It does not work back."
        )
      ]
    },
    {
      id: "nog-geen",
      when: { antwoord: "nog-geen" },
      outcome: "gevraagd",
      because: [sentence("toestemming", "Geen antwoord is geen toestemming.", "No answer is no consent.")]
    },
    {
      id: "niet-gevraagd",
      when: { antwoord: "niet-gevraagd" },
      outcome: "niet-gevraagd",
      because: [sentence("toestemming", "Toestemming moet eerst worden gevraagd.", "Consent must be asked first.")]
    }
  ]
})

/** The steps of a complaint, as far as consent could matter to them. */
export const stap = fact(
  "stap",
  ["ontvangstbevestiging", "doorzetten", "eerste-gesprek", "beklaagde-informeren", "behandelen"],
  "Om welke stap gaat het?"
)

const withoutFile = [
  statute(
    "Jeugdwet art. 4.2.1 lid 4",
    "Zonder toestemming gaat uw klacht door, zonder het dossier.",
    "Without consent your complaint goes on, without the file."
  ),
  statute("Jeugdwet art. 7.3.11 lid 1", "Het dossier blijft dan dicht.", "The file then stays closed.")
] as const

/** The steps before the file would be opened. */
const beforehand = ["ontvangstbevestiging", "doorzetten", "eerste-gesprek", "beklaagde-informeren"] as const

const eachStep = sentence(
  "toestemming",
  "In deze lezing moet er voor elke stap toestemming zijn.",
  "Under this reading consent must be there for each step.",
  "toestemming.wanneer"
)

const goesOnWithout = reading(
  "toestemming.weigeren",
  "De tekst noemt geen gevolg. Wij lezen: nee zeggen mag altijd.",
  "The text names no consequence. As we read it: no may always be said."
)

const notHandled = reading(
  "toestemming.weigeren",
  "In deze lezing wordt een klacht zonder toestemming niet behandeld.",
  "Under this reading a complaint without consent is not handled."
)

const onDuty = reading(
  "gegevens.grondslag",
  "Een klacht behandelen is een plicht uit de wet. Wij lezen: daarvoor is geen toestemming nodig.",
  "Handling a complaint is a duty of statute. As we read it: that needs no consent."
)

const onConsent = reading(
  "gegevens.grondslag",
  "In deze lezing rust het gebruik van gegevens op toestemming. Zonder ja is er geen behandeling.",
  "Under this reading the use of data rests on consent. Without a yes there is no handling."
)

/** What happens with a step; only under readings not chosen does it wait or stop. */
export type Voortgang =
  | "gaat-door"
  | "wacht-op-toestemming"
  | "gaat-door-met-dossier"
  | "gaat-door-zonder-dossier"
  | "vraag-eerst-toestemming"
  | "stopt"

/** Decides what consent means for a step: only opening the file needs it, and a refusal leaves the complaint whole, as read. */
export const progress = Table.make({
  id: "toestemming-stap",
  question: "Kan deze stap doorgaan zonder toestemming?",
  facts: [stap, toestemming, toestemmingWeigeren, toestemmingWanneer, gegevensGrondslag],
  rows: [
    {
      id: "zonder-inzage",
      when: { stap: beforehand, "toestemming.wanneer": "alleen-inzage" },
      outcome: "gaat-door" as Voortgang,
      because: [
        sentence(
          "inzage",
          "Toestemming is nodig om het dossier in te zien. Deze stap kan zonder.",
          "Consent is needed to see the file. This step can do without.",
          "toestemming.wanneer"
        ),
        statute(
          "AVG art. 6 lid 1 onder c",
          "Een klacht behandelen is een plicht uit de wet.",
          "Handling a complaint is a duty of statute."
        )
      ]
    },
    {
      id: "elke-stap-met-toestemming",
      when: { stap: beforehand, toestemming: "gegeven", "toestemming.wanneer": "alles" },
      outcome: "gaat-door",
      because: [eachStep]
    },
    {
      id: "elke-stap-vraagt",
      when: { stap: beforehand, toestemming: "niet-gevraagd", "toestemming.wanneer": "alles" },
      outcome: "vraag-eerst-toestemming",
      because: [eachStep]
    },
    {
      id: "elke-stap-wacht",
      when: { stap: beforehand, toestemming: "gevraagd", "toestemming.wanneer": "alles" },
      outcome: "wacht-op-toestemming",
      because: [eachStep]
    },
    {
      id: "elke-stap-geweigerd",
      when: {
        stap: beforehand,
        toestemming: ["geweigerd", "ingetrokken"],
        "toestemming.wanneer": "alles",
        "toestemming.weigeren": "zonder-dossier-verder"
      },
      outcome: "gaat-door",
      because: [goesOnWithout]
    },
    {
      id: "elke-stap-stopt",
      when: {
        stap: beforehand,
        toestemming: ["geweigerd", "ingetrokken"],
        "toestemming.wanneer": "alles",
        "toestemming.weigeren": "niet-behandelen"
      },
      outcome: "stopt",
      because: [eachStep, notHandled]
    },
    {
      id: "elke-stap-kan-niet-meer",
      when: { stap: beforehand, toestemming: "kan-niet-meer", "toestemming.wanneer": "alles" },
      outcome: "gaat-door",
      because: [died]
    },
    {
      id: "met-dossier",
      when: { stap: "behandelen", toestemming: "gegeven" },
      outcome: "gaat-door-met-dossier",
      because: [
        sentence(
          "inzage",
          "De beklaagde en de commissie mogen zien wat voor de klacht nodig is.",
          "The person complained about and the committee may see what the complaint needs."
        )
      ]
    },
    {
      id: "eerst-vragen",
      when: { stap: "behandelen", toestemming: "niet-gevraagd" },
      outcome: "vraag-eerst-toestemming",
      because: [asked]
    },
    {
      id: "zonder-dossier",
      when: {
        stap: "behandelen",
        toestemming: "gevraagd",
        "toestemming.wanneer": "alleen-inzage",
        "gegevens.grondslag": "wettelijke-plicht"
      },
      outcome: "gaat-door-zonder-dossier",
      because: [...withoutFile, onDuty]
    },
    {
      id: "wacht",
      when: {
        stap: "behandelen",
        toestemming: "gevraagd",
        "toestemming.wanneer": "alles",
        "gegevens.grondslag": "wettelijke-plicht"
      },
      outcome: "wacht-op-toestemming",
      because: [eachStep]
    },
    {
      id: "grondslag-ontbreekt-nog",
      when: { stap: "behandelen", toestemming: "gevraagd", "gegevens.grondslag": "toestemming" },
      outcome: "wacht-op-toestemming",
      because: [onConsent]
    },
    {
      id: "overleden",
      when: { stap: "behandelen", toestemming: "kan-niet-meer" },
      outcome: "gaat-door-zonder-dossier",
      because: [...withoutFile, died]
    },
    {
      id: "grondslag-weg",
      when: { stap: "behandelen", toestemming: ["geweigerd", "ingetrokken"], "gegevens.grondslag": "toestemming" },
      outcome: "stopt",
      because: [onConsent, takenBack]
    },
    {
      id: "geweigerd",
      when: {
        stap: "behandelen",
        toestemming: ["geweigerd", "ingetrokken"],
        "toestemming.weigeren": "zonder-dossier-verder",
        "gegevens.grondslag": "wettelijke-plicht"
      },
      outcome: "gaat-door-zonder-dossier",
      because: [...withoutFile, goesOnWithout, onDuty]
    },
    {
      id: "niet-behandelen",
      when: {
        stap: "behandelen",
        toestemming: ["geweigerd", "ingetrokken"],
        "toestemming.weigeren": "niet-behandelen",
        "gegevens.grondslag": "wettelijke-plicht"
      },
      outcome: "stopt",
      because: [asked, notHandled]
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

/** How consent stands, as a reader is told it. */
export const standingInWords: Readonly<Record<Toestemming, Plain>> = {
  gegeven: { nl: "Die toestemming is er.", en: "That consent is there." },
  geweigerd: { nl: "Er is nee gezegd.", en: "The answer was no." },
  ingetrokken: { nl: "De toestemming is ingetrokken.", en: "The consent was withdrawn." },
  gevraagd: { nl: "Er is gevraagd, maar er is nog geen ja dat telt.", en: "It was asked, but no yes counts yet." },
  "niet-gevraagd": {
    nl: "Nog niet iedereen die het moet zeggen, heeft geantwoord.",
    en: "Not everyone who must say so has answered."
  },
  "kan-niet-meer": { nl: "Toestemming kan niet meer komen.", en: "Consent can no longer come." }
}

/** What happens with a step, as a reader is told it. */
export const progressInWords: Readonly<Record<Voortgang, Plain>> = {
  "gaat-door": { nl: "Deze stap gaat door.", en: "This step goes on." },
  "gaat-door-met-dossier": {
    nl: "De klacht gaat door, met het dossier erbij.",
    en: "The complaint goes on, with the file."
  },
  "gaat-door-zonder-dossier": {
    nl: "De klacht gaat door, zonder het dossier.",
    en: "The complaint goes on, without the file."
  },
  "wacht-op-toestemming": { nl: "Deze stap wacht op toestemming.", en: "This step waits for consent." },
  "vraag-eerst-toestemming": { nl: "Vraag eerst toestemming.", en: "Ask for consent first." },
  stopt: { nl: "De klacht stopt hier.", en: "The complaint stops here." }
}

/** What one answer comes to: of which person, and from which day. */
export interface Given {
  readonly door: (typeof toestemmer.values)[number]
  /** Which of those persons, counted from 1. */
  readonly wie: number
  readonly stand: Toestemming
  /** Absent where no day is known, so that nobody can say that a yes came after it. */
  readonly op: PlainDate | undefined
}

/**
 * The answer of one person that counts: the latest yes, no or withdrawal. A no or withdrawal without a day, and one on
 * the day of a yes, go before that yes. Where there is none of these: the first thing in the way.
 */
export const latest = <G extends Given>(ofOnePerson: ReadonlyArray<G>): G | undefined => {
  const clear = ofOnePerson.filter(({ stand }) => stand === "gegeven" || isNo(stand))
  const lastDay = Math.max(...clear.map(({ op }) => op ?? Number.POSITIVE_INFINITY))
  const last = clear.filter(({ op }) => (op ?? Number.POSITIVE_INFINITY) === lastDay)
  return last.find(({ stand }) => isNo(stand)) ?? last[0] ?? firstOf(ofOnePerson)
}

const isNo = (stand: Toestemming): boolean => stand === "geweigerd" || stand === "ingetrokken"

const hindrances = ["geweigerd", "ingetrokken", "gevraagd", "niet-gevraagd", "kan-niet-meer"] as const

const firstOf = <G extends Given>(answers: ReadonlyArray<G>): G | undefined =>
  hindrances.flatMap((hindrance) => answers.filter(({ stand }) => stand === hindrance))[0]

/** The answers that count of those who must consent: the latest of each person. What anyone else answered does not. */
export const counting = <G extends Given>(required: Toestemmer, answers: ReadonlyArray<G>): ReadonlyArray<G> => {
  const asked = answers.filter(({ door }) => door === (required === both ? "ouder-met-gezag" : required))
  const people = [...new Set(asked.map(({ wie }) => wie))]
  return people.flatMap((who) => latest(asked.filter(({ wie }) => wie === who)) ?? [])
}

const both = "beide-ouders-met-gezag"

/**
 * How consent stands when it is known who must give it: given when each of them did, else the first thing in the way.
 * Two parents are two persons. One of two parents is enough only where that is what is required.
 */
export const together = (required: Toestemmer, answers: ReadonlyArray<Given>): Toestemming => {
  const stands = counting(required, answers).map(({ stand }) => stand)
  const given = stands.filter((stand) => stand === "gegeven").length
  if (required === "ouder-met-gezag" ? given >= 1 : given === stands.length && given >= (required === both ? 2 : 1))
    return "gegeven"
  return hindrances.find((stand) => stands.includes(stand)) ?? "niet-gevraagd"
}
