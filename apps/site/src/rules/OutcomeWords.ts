/**
 * What comes out otherwise under another version, in words.
 *
 * @module
 */
import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { partners } from "@kracht/content/partners"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import type { Versie } from "@kracht/regulation/Model"
import type { Task } from "@kracht/rules/Handling"
import { type Party, parties } from "@kracht/rules/Obligation"
import { everyDuty } from "@kracht/rules/OtherLaw"
import {
  compareOutcomes,
  type Geval,
  type Outcome,
  outcomesUnder,
  type Uitkomsten,
  type Uitkomstvergelijking,
  type Uitkomstwaarde
} from "@kracht/rules/OutcomeComparison"
import { findIn } from "@kracht/rules/PartnerDirectory"
import { happenings } from "@kracht/rules/Procedure"
import { duties } from "@kracht/rules/ProcedureDuty"
import { loadAllUnsafe } from "@kracht/rules/Regulation"
import { facts } from "@kracht/rules/Situation"
import { steps } from "@kracht/rules/Step"
import { isUnknown } from "@kracht/rules/Unknown"
import * as Result from "effect/Result"
import type { Step } from "../regulation/Comparison.ts"
import { dayInWords } from "../regulation/Day.ts"
import { whichOf } from "./Which.ts"
import { capital, said, valueInWords } from "./Words.ts"

/** Every worked example of the regulation, whatever it asks, under both versions. */
export const outcomesBetween = ({ van, naar, verschil }: Step): Uitkomstvergelijking =>
  compareOutcomes(
    [...voorbeelden, ...vraagvoorbeelden].filter(({ regeling }) => regeling === naar.regeling),
    under(van),
    under(naar),
    verschil
  )

const regulations = loadAllUnsafe(bindingen, keuzes)
const world = { regulations, findPartner: findIn(partners), policy: null }

/** What comes out under a version: worked out once for each example, for all versions that tell the rules the same. */
const under = ({ regeling, versie }: Versie): Outcome => {
  const told = toldToRules(regeling, versie)
  const before = known.get(told)
  if (before !== undefined) return before
  const outcome = Result.getOrThrow(outcomesUnder(world, { regeling, versie }))
  const answers = new Map<Geval, Uitkomsten | null>()
  const remembering: Outcome = (geval) => {
    if (!answers.has(geval)) answers.set(geval, outcome(geval))
    return answers.get(geval) ?? null
  }
  known.set(told, remembering)
  return remembering
}

const known = new Map<string, Outcome>()

/**
 * All of a version that can change what comes out of an example. Its name, its standing and its days cannot: they decide
 * which version answers, and here that is given.
 */
const toldToRules = (regeling: string, wanted: string): string => {
  const found = regulations.find(({ id, versie }) => id === regeling && versie === wanted)
  if (found === undefined) throw new Error(`De versie ${wanted} bindt geen regels.`)
  const { versie, status, geldigVan, geldigTot, terugwerkendTot, overgang, hash, ...told } = found
  return JSON.stringify(told)
}

/** What it is that comes out otherwise. */
export const matterInWords = (wat: string): string => {
  const [soort = "", id = ""] = wat.split(/\.(.*)/su)
  if (soort === "termijnen") return `Laatste dag voor: ${termInWords(id)}`
  if (soort === "taken") return tasks[id as Task["taak"]]
  if (soort === "wetGaatVoor") return "De wet gaat voor"
  if (soort === "uiterlijk") return `Laatste dag voor: ${dutyInWords(id)}`
  if (soort === "verplichtingen") return `Hoe het staat met: ${dutyInWords(id)}`
  const matter = whichOf(wat)
  return `${matters[matter.id] ?? capital(matter.id)}${matter.ofWhich}`
}

const termInWords = (id: string): string => {
  const owed = everyDuty.find((obligation) => obligation.id === id)
  return owed === undefined ? id : said(owed.what.nl)
}

const tasks: Readonly<Record<Task["taak"], string>> = {
  ontvangt: "Wie ontvangt de klacht?",
  "wijst-toe": "Wie zoekt de juiste plaats voor de klacht?",
  behandelt: "Wie behandelt de klacht?",
  bemiddelt: "Wie bemiddelt?",
  oordeelt: "Wie oordeelt?",
  informeert: "Wie vertelt de medewerker dat er een klacht is?",
  steunt: "Wie steunt de klager?"
}

const matters: Readonly<Record<string, string>> = {
  beoordeelbaar: "Is hier een antwoord op?",
  soort: "Wat voor bericht is het?",
  uitkomst: "Kan deze persoon dit indienen?",
  nogTeVragen: "Wat moet nog worden gevraagd?",
  loketten: "Waar kan het?",
  commissies: "De externe klachtencommissie van welke organisatie?",
  vervolg: "Wat kunt u nu doen?",
  kosten: "Wat kost het, in euro?",
  toestand: "Hoe ver is de klacht?",
  mogelijkeStappen: "Wat kan er nu gebeuren?",
  kanNiet: "Wat kan niet?",
  toestemming: "Hoe staat het met de toestemming?",
  toestemmingVan: "Wie moet toestemming geven?",
  geheimhouding: "Moet deze persoon zwijgen?",
  begin: "Vanaf welke dag telt de bewaartermijn?",
  uiterlijkVernietigen: "Tot welke dag mag het dossier er zijn?",
  bestemming: "Wat moet er nu met het dossier?",
  klachten: "Hoeveel klachten staan er in het verslag?",
  openbaarUiterlijk: "Op welke dag is het verslag uiterlijk openbaar?"
}

const dutyInWords = (name: string): string => {
  const { id, ofWhich } = whichOf(name)
  const duty = duties.find((candidate) => candidate.id === id)
  return `${duty === undefined ? name : said(duty.what.nl)}${ofWhich}`
}

/** What comes out. */
export const outcomeValueInWords = (wat: string, value: Uitkomstwaarde): string => {
  if (value === null) return "niets"
  if (isUnknown(value)) return "niet vastgesteld"
  if (typeof value === "number") return String(value)
  if (typeof value === "boolean") return valueInWords(value)
  if (DAY.test(value)) return dayInWords(value)
  if (wat.startsWith("wetGaatVoor.")) return value
  return value.split(", ").map(wordsFor(wat)).join("; ")
}

const wordsFor = (wat: string): ((name: string) => string) => {
  if (EVENTS.includes(wat)) return eventInWords
  return wat.startsWith("taken.") ? (party) => said(parties[party as Party].nl) : named
}

/** What is told in events of a procedure. */
const EVENTS: ReadonlyArray<string> = ["mogelijkeStappen", "kanNiet"]

/** An event, in which complaint it can happen where there are several: `vernietiging (1)`. */
const eventInWords = (name: string): string => {
  const [event = name, klacht] = name.split(/ \((\d+)\)$/u)
  const happening = happenings.find((candidate) => candidate.event === event)
  const words = happening === undefined ? valueInWords(event) : said(happening.what.nl)
  return klacht === undefined ? words : `${words} (klacht ${klacht})`
}

const DAY = /^\d{4}-\d\d-\d\d$/u

const named = (id: string): string => {
  if (Object.hasOwn(steps, id)) return said(steps[id as keyof typeof steps].nl)
  return facts.find((fact) => fact.id === id)?.question ?? valueInWords(id)
}
