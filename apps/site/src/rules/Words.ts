/**
 * How the values of the rules are said to a reader.
 *
 * @module
 */
import { steps } from "@kracht/rules/Appeal"
import type { Value } from "@kracht/rules/Fact"
import type { Event, Party } from "@kracht/rules/Obligation"
import { say } from "@kracht/rules/Reason"
import { bound } from "./Bound.ts"

/** A text of the rules, about the partnership at hand. */
export const said = (text: string): string => say(text, bound)

/** The value of a fact: its own word, read aloud. */
export const valueInWords = (value: Value): string => {
  if (typeof value === "boolean") return value ? "ja" : "nee"
  return value.replaceAll("-", " ")
}

/** The name of a fact, read aloud: `samenMetVolwassene` as “samen met volwassene”. */
export const factInWords = (id: string): string => id.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)

/** The outcome of a row as one or more things; a step is said in full, and what nothing decides is said to be so. */
export const outcomeInWords = (outcome: unknown): ReadonlyArray<string> => {
  if (Array.isArray(outcome)) return outcome.flatMap(outcomeInWords)
  if (outcome === null) return ["niet vastgesteld"]
  if (typeof outcome === "number") return [`${outcome} euro`]
  if (typeof outcome === "string")
    return [outcome in steps ? said(steps[outcome as keyof typeof steps].nl) : valueInWords(outcome)]
  throw new Error("Deze uitkomst heeft nog geen woorden op de site.")
}

const parties: Readonly<Record<Party, string>> = {
  indiener: "u",
  samenwerking: "{samenwerking}",
  klachtencoordinator: "de klachtencoördinator",
  gemeente: "de gemeente",
  aanbieder: "de aanbieder",
  publiek: "iedereen"
}

/** Who acts or is owed, within a sentence. */
export const partyName = (party: Party): string => said(parties[party])

const events: Readonly<Record<Event, string>> = {
  ontvangst: "de dag waarop {samenwerking} uw klacht ontvangt",
  ontvangstbevestiging: "de dag waarop u de ontvangstbevestiging krijgt",
  doorzetting: "de dag waarop uw klacht is doorgezet",
  contact: "de dag waarop er contact met u is",
  bekendmaking: "de dag waarop het besluit bekend is gemaakt",
  "ontvangst-aanvraag": "de dag waarop de gemeente uw aanvraag ontvangt",
  besluit: "de dag van het besluit",
  bezwaar: "de dag waarop u bezwaar maakt",
  "einde-bezwaartermijn": "de dag waarop de termijn voor bezwaar eindigt",
  "beslissing-op-bezwaar": "de dag van de beslissing op uw bezwaar",
  "einde-beslistermijn": "de dag waarop de termijn voor het besluit eindigt",
  ingebrekestelling: "de dag waarop de gemeente uw ingebrekestelling ontvangt",
  oordeel: "de dag waarop de aanbieder het oordeel ontvangt",
  reactie: "de dag waarop de aanbieder op het oordeel reageert",
  "vaststelling-jaarverslag": "de dag waarop het jaarverslag is vastgesteld",
  "openbaarmaking-jaarverslag": "de dag waarop het jaarverslag openbaar is",
  sluiting: "de dag waarop uw klacht wordt afgesloten",
  vernietiging: "de dag waarop het dossier wordt vernietigd"
}

/** A text that opens a line or a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The day an event happens on, within a sentence. */
export const eventDay = (event: Event): string => said(events[event])
