/**
 * Is the consent that was given good, and how does it stand?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { asked, type Toestemmer, type toestemmer } from "./Consenter.ts"
import { fact, yesNo } from "./Fact.ts"
import { type Plain, sentence, statute } from "./Reason.ts"
import * as Table from "./Table.ts"

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

/** Why a yes can end. */
export const takenBack = statute(
  "AVG art. 7 lid 3",
  "Wie ja zei, mag dat altijd intrekken. Dat werkt vanaf dat moment.",
  "Whoever said yes may always take it back. That works from then on."
)

/** Decides how one answer stands on the day of access; only a written yes beforehand opens anything. */
export const table = Table.make({
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
