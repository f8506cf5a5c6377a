/**
 * How the values of the rules are said to a reader.
 *
 * @module
 */
import { days } from "@kracht/klachtwijzer/DayWords"
import { EVENT, type Outcome } from "@kracht/rules/Course"
import type { Value } from "@kracht/rules/Fact"
import type { Task } from "@kracht/rules/Handling"
import { type Event, type Party, parties } from "@kracht/rules/Obligation"
import { happenings } from "@kracht/rules/Procedure"
import type { Part } from "@kracht/rules/ProcedureState"
import { say } from "@kracht/rules/Reason"
import { steps } from "@kracht/rules/Step"
import { bound } from "./Bound.ts"
import { literalInWords, meaningOf } from "./ValueWords.ts"

/** A text of the rules, about the partnership at hand. */
export const said = (text: string): string => say(text, bound)

/** A value as a reader would say it. */
export const valueInWords = (value: Value): string => {
  if (typeof value === "boolean") return value ? "ja" : "nee"
  return said(literalInWords(value))
}

/** A value of one fact: what our reading comes to, what an event is in a sentence, or the value itself. */
export const factValueInWords = (fact: string, value: Value): string =>
  meaningOf(fact, value) ?? (isEvent(fact) ? eventInWords(value) : valueInWords(value))

/** Are the values of this fact the events of the course? */
export const isEvent = (fact: string): boolean => fact === EVENT

/** What happens in an event, as the rules tell it. */
export const eventInWords = (value: Value): string => {
  const happening = happenings.find(({ event }) => event === value)
  if (happening === undefined) throw new Error(`De gebeurtenis ${String(value)} staat niet in de regels.`)
  return capital(said(happening.what.nl))
}

const isCourse = (outcome: unknown): outcome is Outcome =>
  typeof outcome === "object" && outcome !== null && "_tag" in outcome

/** What an event changes, or why it cannot happen. */
const courseInWords = (outcome: Outcome): ReadonlyArray<string> => {
  if (outcome._tag === "Refused") return [`Dit kan niet. ${said(outcome.because.nl)}`]
  const changes = Object.entries(outcome.becomes)
  return changes.length === 0
    ? ["Dit kan."]
    : changes.map(([part, value]) => `${partInWords(part)}: ${valueInWords(value)}`)
}

const parts: { readonly [P in Part]?: string } = {
  zaak: "De zaak",
  intern: "Bij {samenwerking}",
  extern: "Bij de commissie",
  eigenToestemming: "De toestemming van degene om wie het gaat",
  advies: "Het advies",
  terugblik: "Het vervolggesprek",
  ernst: "De ernstige situatie",
  bewaarplicht: "De plicht om te bewaren",
  jeugdstem: "De hulp van Jeugdstem"
}

/** A part of a complaint that an event changes, as the start of a line. */
const partInWords = (part: string): string => {
  const words = parts[part as Part]
  if (words === undefined) throw new Error(`Wat er verandert, heeft nog geen naam op de site: ${part}.`)
  return said(words)
}

const isTask = (outcome: unknown): outcome is Task =>
  typeof outcome === "object" && outcome !== null && "taak" in outcome && "wie" in outcome

const tasks: Readonly<Record<Task["taak"], string>> = {
  ontvangt: "ontvangt uw klacht",
  "wijst-toe": "zegt wie uw klacht behandelt",
  behandelt: "behandelt uw klacht",
  bemiddelt: "bemiddelt",
  oordeelt: "geeft een oordeel",
  informeert: "vertelt de medewerker dat er een klacht is",
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

/** A text that opens a line or a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The day an event happens on, within a sentence. */
export const eventDay = (event: Event): string => said(days[event])
