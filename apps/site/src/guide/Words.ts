/**
 * How the guide asks and how its answers sound: what a reader would say, in one short line.
 *
 * @module
 */
import type { Value } from "@kracht/rules/Fact"
import type { facts, over } from "@kracht/rules/Situation"
import { said } from "../rules/Words.ts"

type Fact = (typeof facts)[number]["id"]

interface Asking {
  readonly vraag: string
  /** Why it is asked: what changes with the answer. */
  readonly waarom: string
  readonly antwoorden: Readonly<Record<string, string>>
  readonly twijfel: string
}

const asking: { readonly [F in Fact]?: Asking } = {
  aanleiding: {
    vraag: "Wat wilt u laten weten?",
    waarom: "Kies wat het best past. U kunt altijd terug.",
    antwoorden: {
      behandeling: "Ik ben niet tevreden over hoe ik ben behandeld",
      "oneens-met-besluit": "Ik ben het niet eens met een besluit in een brief",
      "geen-besluit": "Ik wacht te lang op een besluit",
      opmerking: "Ik zag of hoorde iets dat beter kan",
      tevreden: "Ik ben juist tevreden"
    },
    twijfel: "Ik weet het niet"
  },
  anoniem: {
    vraag: "Wilt u uw naam geheim houden?",
    waarom: "Een klacht kan niet zonder naam. Andere dingen kunnen wel.",
    antwoorden: { false: "Nee, ik wil mijn naam noemen", true: "Ja, dat wil of durf ik niet" },
    twijfel: "Ik weet het nog niet"
  },
  hoedanigheid: {
    vraag: "Wie bent u?",
    waarom: "Niet iedereen mag een klacht indienen. De meeste mensen wel.",
    antwoorden: {
      klant: "Ik krijg zelf hulp",
      ouder: "Ik ben ouder",
      "ouder-zonder-gezag": "Ik ben ouder zonder gezag",
      voogd: "Ik ben voogd",
      gezaghebbende: "Ik heb op een andere manier gezag over een kind",
      pleegouder: "Ik ben pleegouder",
      nabestaande: "Ik ben nabestaande: iemand die hulp kreeg, is overleden",
      gemachtigde: "Ik klaag namens iemand anders, met een machtiging",
      anders: "Ik ben iemand anders, zoals een buur of opa of oma"
    },
    twijfel: "Ik weet niet wat bij mij past"
  },
  stand: {
    vraag: "Hoe ver is uw klacht?",
    waarom: "Wat u nu kunt doen, hangt daarvan af.",
    antwoorden: {
      nieuw: "Ik heb nog geen klacht ingediend",
      "intern-in-behandeling": "{samenwerking} is ermee bezig",
      "intern-gegrond": "{samenwerking} zegt: de klacht is terecht (gegrond)",
      "intern-ongegrond": "{samenwerking} zegt: de klacht is niet terecht (ongegrond)",
      "intern-geen-oplossing": "{samenwerking} en ik komen er samen niet uit",
      "intern-opgelost": "Het is bij {samenwerking} opgelost",
      "extern-in-behandeling": "De externe klachtencommissie is ermee bezig",
      "extern-gegrond": "De commissie zegt: de klacht is terecht (gegrond)",
      "extern-ongegrond": "De commissie zegt: de klacht is niet terecht (ongegrond)",
      "extern-opgelost": "Het is opgelost met hulp van de commissie",
      ingetrokken: "Ik heb mijn klacht ingetrokken",
      gesloten: "Mijn klacht is afgesloten"
    },
    twijfel: "Ik weet niet hoe ver mijn klacht is"
  },
  eerstBesproken: {
    vraag: "Heeft u er al over gepraat met uw hulpverlener?",
    waarom: "Het hoeft niet. Elk antwoord is goed.",
    antwoorden: { ja: "Ja", nee: "Nee, nog niet", "durf-niet": "Nee, dat durf ik niet" },
    twijfel: "Ik weet niet wat verstandig is"
  }
}

const askingOf = (fact: string): Asking => {
  const found = asking[fact as Fact]
  if (found === undefined) throw new Error(`De tabellen vragen naar ${fact}, maar die vraag heeft geen woorden.`)
  return found
}

/** The question that asks a fact. */
export const questionIn = (fact: string): string => askingOf(fact).vraag

/** What changes with the answer. */
export const whyAsked = (fact: string): string => askingOf(fact).waarom

/** An answer as the reader would give it. */
export const answerIn = (fact: string, value: Value): string => {
  const words = askingOf(fact).antwoorden[String(value)]
  if (words === undefined) throw new Error(`Het antwoord ${String(value)} op ${fact} heeft geen woorden.`)
  return said(words)
}

/** The answer of whoever does not know. */
export const doubtIn = (fact: string): string => askingOf(fact).twijfel

/** The values of a fact in the order in which most readers find theirs. */
export const inOrder = (fact: string): ReadonlyArray<string> => Object.keys(askingOf(fact).antwoorden)

const titles: Readonly<Record<string, string>> = {
  compliment: "U kunt een compliment geven",
  signaal: "U kunt een signaal geven",
  bezwaar: "U kunt bezwaar maken bij de gemeente",
  ingebrekestelling: "U kunt de gemeente schrijven dat zij te laat is",
  anoniem: "Een klacht kan niet zonder naam, dit kan wel",
  "geen-klachtrecht": "U kunt zelf geen klacht indienen, dit kan wel",
  nieuw: "U kunt een klacht indienen",
  "intern-bezig": "Uw klacht loopt bij {samenwerking}",
  "intern-gegrond": "Uw klacht is terecht, zegt {samenwerking}",
  "intern-ongegrond": "Uw klacht is niet terecht, zegt {samenwerking}",
  "intern-geen-oplossing": "U en {samenwerking} komen er samen niet uit",
  "extern-bezig": "Uw klacht loopt bij de externe klachtencommissie",
  "extern-gegrond": "Uw klacht is terecht, zegt de commissie",
  "extern-ongegrond": "Uw klacht is niet terecht, zegt de commissie",
  "intern-opgelost": "Uw klacht is opgelost bij {samenwerking}",
  "extern-opgelost": "Uw klacht is opgelost met hulp van de commissie",
  ingetrokken: "U heeft uw klacht ingetrokken",
  gesloten: "Uw klacht is afgesloten"
}

/** What an outcome comes to, as a heading. */
export const titleIn = (outcome: string): string => {
  const title = titles[outcome]
  if (title === undefined) throw new Error(`De uitkomst ${outcome} heeft geen kop.`)
  return said(title)
}

const subjects: Readonly<Record<(typeof over)["values"][number], string>> = {
  medewerker: "Over een medewerker",
  team: "Over een heel team",
  toegang: "Over de toegang: wie beslist of u hulp krijgt",
  onderaannemer: "Over een andere organisatie die de hulp geeft"
}

/** Whose conduct it is about, as the start of a line. */
export const subjectIn = (value: (typeof over)["values"][number]): string => subjects[value]
