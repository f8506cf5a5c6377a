/**
 * How the values of the rules are said to a reader.
 *
 * @module
 */
import { steps } from "@kracht/rules/Appeal"
import type { Outcome } from "@kracht/rules/Course"
import type { Value } from "@kracht/rules/Fact"
import type { Task } from "@kracht/rules/Handling"
import { type Event, type Party, parties } from "@kracht/rules/Obligation"
import { say } from "@kracht/rules/Reason"
import { bound } from "./Bound.ts"
import { literalInWords, meaningOf } from "./ValueWords.ts"

/** A text of the rules, about the partnership at hand. */
export const said = (text: string): string => say(text, bound)

/** A value as a reader would say it. */
export const valueInWords = (value: Value): string => {
  if (typeof value === "boolean") return value ? "ja" : "nee"
  return said(literalInWords(value))
}

/** A value of one fact: what our reading comes to, or the value itself. */
export const factValueInWords = (fact: string, value: Value): string => meaningOf(fact, value) ?? valueInWords(value)

const isCourse = (outcome: unknown): outcome is Outcome =>
  typeof outcome === "object" && outcome !== null && "_tag" in outcome

/** What an event changes, or why it cannot happen. */
const courseInWords = (outcome: Outcome): ReadonlyArray<string> => {
  if (outcome._tag === "Refused") return [`Dit kan niet. ${said(outcome.because.nl)}`]
  const changes = Object.entries(outcome.becomes)
  return changes.length === 0
    ? ["Dit kan."]
    : changes.map(([part, value]) => `${valueInWords(part)} wordt: ${valueInWords(value)}`)
}

const isTask = (outcome: unknown): outcome is Task =>
  typeof outcome === "object" && outcome !== null && "taak" in outcome && "wie" in outcome

const tasks: Readonly<Record<Task["taak"], string>> = {
  ontvangt: "ontvangt uw klacht",
  "wijst-toe": "zegt wie uw klacht behandelt",
  behandelt: "behandelt uw klacht",
  bemiddelt: "bemiddelt",
  oordeelt: "geeft een oordeel",
  steunt: "steunt u"
}

/** The outcome of a row as one or more things; a step is said in full, and what nothing decides is said to be so. */
export const outcomeInWords = (outcome: unknown): ReadonlyArray<string> => {
  if (isCourse(outcome)) return courseInWords(outcome)
  if (isTask(outcome)) return [`${partyName(outcome.wie)} ${tasks[outcome.taak]}`]
  if (Array.isArray(outcome)) return outcome.flatMap(outcomeInWords)
  if (outcome === null) return ["niet vastgesteld"]
  if (typeof outcome === "number") return [`${outcome} euro`]
  if (typeof outcome === "string")
    return [outcome in steps ? said(steps[outcome as keyof typeof steps].nl) : valueInWords(outcome)]
  throw new Error("Deze uitkomst heeft nog geen woorden op de site.")
}

/** Who acts or is owed, within a sentence. */
export const partyName = (party: Party): string => said(parties[party].nl)

const events: Readonly<Record<Event, string>> = {
  ontvangst: "de dag waarop {samenwerking} uw klacht ontvangt",
  ontvangstbevestiging: "de dag waarop u de ontvangstbevestiging krijgt",
  doorzetting: "de dag waarop uw klacht is doorgezet",
  contact: "de dag waarop er contact met u is",
  bekendmaking: "de dag waarop het besluit bekend is gemaakt",
  melding: "de dag waarop u zich bij de gemeente meldt",
  "ontvangst-aanvraag": "de dag waarop de gemeente uw aanvraag ontvangt",
  besluit: "de dag van het besluit",
  bezwaar: "de dag waarop u bezwaar maakt",
  "einde-bezwaartermijn": "de dag waarop de termijn voor bezwaar eindigt",
  "beslissing-op-bezwaar": "de dag van de beslissing op uw bezwaar",
  "einde-beslistermijn": "de dag waarop de termijn voor het besluit eindigt",
  ingebrekestelling: "de dag waarop de gemeente uw ingebrekestelling ontvangt",
  beroep: "de dag waarop u naar de rechter gaat",
  klaagschrift: "de dag waarop de gemeente uw klacht ontvangt",
  "antwoord-gemeente": "de dag van het antwoord van de gemeente",
  "klacht-ombudsman": "de dag waarop u naar de ombudsman gaat",
  oordeel: "de dag waarop de aanbieder het oordeel ontvangt",
  reactie: "de dag waarop de aanbieder op het oordeel reageert",
  "vaststelling-jaarverslag": "de dag waarop het jaarverslag is vastgesteld",
  "openbaarmaking-jaarverslag": "de dag waarop het jaarverslag openbaar is",
  "laatste-stuk": "de dag van het laatste stuk in het dossier",
  sluiting: "de dag waarop uw klacht wordt afgesloten",
  vernietiging: "de dag waarop het dossier wordt vernietigd"
}

/** A text that opens a line or a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The day an event happens on, within a sentence. */
export const eventDay = (event: Event): string => said(events[event])
