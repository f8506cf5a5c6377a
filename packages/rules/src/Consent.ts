/**
 * Who must consent before a client's file is opened for a complaint, is that consent good, and what if there is none?
 *
 * Refusing never stops a complaint: it is handled without the file.
 *
 * @module
 */
import { fact, yesNo } from "./Fact.ts"
import { toestemmingOuders } from "./Reading.ts"
import { sentence, statute } from "./Reason.ts"
import * as Table from "./Table.ts"

/** Age of the person the file is about, on the day of access. */
export const leeftijdBetrokkene = fact(
  "leeftijdBetrokkene",
  ["onder-12", "12-tot-18", "18-plus"],
  "Hoe oud is degene over wie het dossier gaat?"
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
  ["betrokkene", "ouder-met-gezag", "voogd", "curator-of-mentor", "gemachtigde", "levensgezel", "familielid"],
  "Wie heeft er geantwoord?"
)

/** Who must say yes; `niet-vastgesteld` where nobody the statute names is there. */
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

const minors = [
  { id: "onder-12", when: { leeftijdBetrokkene: "onder-12" }, because: underTwelve },
  {
    id: "12-tot-18-kan-niet",
    when: { leeftijdBetrokkene: "12-tot-18", kanOverzien: false },
    because: twelveAndUnable
  }
] as const

/**
 * Decides whose consent opens a client's file.
 *
 * The text asks "you"; where a parent complains the file is still the child's, so the statute says who that is.
 */
export const consenter = Table.make({
  id: "toestemming-wie",
  question: "Wie moet toestemming geven om het dossier in te zien?",
  facts: [leeftijdBetrokkene, kanOverzien, gezag, vertegenwoordiging, toestemmingOuders],
  rows: [
    {
      id: "zelf",
      when: { leeftijdBetrokkene: ["12-tot-18", "18-plus"], kanOverzien: true },
      outcome: "betrokkene" as Toestemmer,
      because: [asked, ownFile]
    },
    ...minors.flatMap(({ id, when, because }) => [
      {
        id: `${id}-voogd`,
        when: { ...when, gezag: "voogd" as const },
        outcome: "voogd" as const,
        because: [asked, because]
      },
      {
        id: `${id}-een-ouder`,
        when: { ...when, gezag: "een-ouder" as const },
        outcome: "ouder-met-gezag" as const,
        because: [asked, because]
      },
      {
        id: `${id}-beide-ouders`,
        when: { ...when, gezag: "twee-ouders" as const, "toestemming.ouders": "beide-ouders" as const },
        outcome: "beide-ouders-met-gezag" as const,
        because: [because, bothParents]
      },
      {
        id: `${id}-een-van-beide`,
        when: { ...when, gezag: "twee-ouders" as const, "toestemming.ouders": "een-ouder" as const },
        outcome: "ouder-met-gezag" as const,
        because: [because, oneParent]
      }
    ]),
    ...(["curator-of-mentor", "gemachtigde", "levensgezel", "familielid"] as const).map((vertegenwoordiging) => ({
      id: `18-plus-${vertegenwoordiging}`,
      when: { leeftijdBetrokkene: "18-plus" as const, kanOverzien: false, vertegenwoordiging },
      outcome: vertegenwoordiging,
      because: [asked, adultUnable]
    })),
    {
      id: "18-plus-niemand",
      when: { leeftijdBetrokkene: "18-plus", kanOverzien: false, vertegenwoordiging: "niemand" },
      outcome: "niet-vastgesteld",
      because: [
        statute(
          "Jeugdwet art. 7.3.15 lid 3",
          "Er is niemand die de wet noemt. Dan is er niemand die ja kan zeggen.",
          "There is nobody the statute names. Then nobody can say yes."
        )
      ]
    }
  ]
})

/** What was answered when consent was asked. */
export const antwoord = fact("antwoord", ["ja", "nee", "nog-geen", "niet-gevraagd"], "Wat is er geantwoord?")

/** Is the yes on paper or another durable form? */
export const schriftelijk = yesNo("schriftelijk", "Staat het ja op schrift?")

/** Was the yes there before the file is opened? */
export const vooraf = yesNo("vooraf", "Was het ja er vóór de inzage?")

/** Was the yes taken back before the file is opened? */
export const ingetrokken = yesNo("ingetrokken", "Is het ja vóór de inzage ingetrokken?")

/** How consent stands; also a fact for the tables that follow. */
export const toestemming = fact(
  "toestemming",
  ["gegeven", "geweigerd", "ingetrokken", "gevraagd", "niet-gevraagd"],
  "Is er toestemming van degene van wie de gegevens zijn?"
)

/** How consent stands. */
export type Toestemming = (typeof toestemming.values)[number]

/** Decides how the consent of one person stands on the day of access; only a written yes beforehand opens anything. */
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
      id: "ingetrokken",
      when: { antwoord: "ja", ingetrokken: true },
      outcome: "ingetrokken",
      because: [
        statute(
          "AVG art. 7 lid 3",
          "Wie ja zei, mag dat altijd intrekken. Dat werkt vanaf dat moment.",
          "Whoever said yes may always take it back. That works from then on."
        )
      ]
    },
    {
      id: "geweigerd",
      when: { antwoord: "nee" },
      outcome: "geweigerd",
      because: [statute("Jeugdwet art. 7.3.11 lid 1", "Zonder toestemming geen inzage.", "Without consent no access.")]
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

/** What happens with a step; there is no way to stop a complaint here. */
export type Voortgang = "gaat-door" | "gaat-door-met-dossier" | "gaat-door-zonder-dossier" | "vraag-eerst-toestemming"

/** Decides what consent means for a step: only opening the file needs it, and a refusal leaves the complaint whole. */
export const progress = Table.make({
  id: "toestemming-stap",
  question: "Kan deze stap doorgaan zonder toestemming?",
  facts: [stap, toestemming],
  rows: [
    {
      id: "zonder-inzage",
      when: { stap: ["ontvangstbevestiging", "doorzetten", "eerste-gesprek", "beklaagde-informeren"] },
      outcome: "gaat-door" as Voortgang,
      because: [
        sentence(
          "inzage",
          "Toestemming is nodig om het dossier in te zien. Deze stap kan zonder.",
          "Consent is needed to see the file. This step can do without."
        ),
        statute(
          "AVG art. 6 lid 1 onder c",
          "Een klacht behandelen is een plicht uit de wet.",
          "Handling a complaint is a duty of statute."
        )
      ]
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
      when: { stap: "behandelen", toestemming: ["geweigerd", "ingetrokken", "gevraagd"] },
      outcome: "gaat-door-zonder-dossier",
      because: [
        statute(
          "Jeugdwet art. 4.2.1 lid 4",
          "Zonder toestemming gaat uw klacht door, zonder het dossier.",
          "Without consent your complaint goes on, without the file."
        ),
        statute("Jeugdwet art. 7.3.11 lid 1", "Het dossier blijft dan dicht.", "The file then stays closed.")
      ]
    }
  ]
})

/** What one person's answer comes to. */
export interface Given {
  readonly door: (typeof toestemmer.values)[number]
  readonly stand: Toestemming
}

/**
 * How consent stands when it is known who must give it: given when each of them did; else the first thing in the way.
 * What anyone else answered does not count. Two parents are two answers, and none of theirs may be other than yes.
 */
export const together = (required: Toestemmer, answers: ReadonlyArray<Given>): Toestemming => {
  const both = required === "beide-ouders-met-gezag"
  const standings = answers
    .filter(({ door }) => door === (both ? "ouder-met-gezag" : required))
    .map(({ stand }) => stand)
  const given = standings.filter((stand) => stand === "gegeven").length
  if (both ? given === standings.length && given >= 2 : given >= 1) return "gegeven"
  return hindrances.find((stand) => standings.includes(stand)) ?? "niet-gevraagd"
}

const hindrances = ["geweigerd", "ingetrokken", "gevraagd"] as const
