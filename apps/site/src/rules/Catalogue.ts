/**
 * Every rule there is a page for, and the sentences it rests on.
 *
 * @module
 */
import type { Zin } from "@kracht/regulation/Model"
import {
  grounds,
  type Regelgrond,
  rulesOn as restingOn,
  statutesBeside,
  sentencesUnder as under
} from "@kracht/rules/Accounting"
import { obligations } from "@kracht/rules/Deadline"
import type { Obligation } from "@kracht/rules/Obligation"
import { everyDuty } from "@kracht/rules/OtherLaw"
import type { Plain } from "@kracht/rules/Reason"
import { tables as compiled } from "@kracht/rules/Rulebook"
import type { Table } from "@kracht/rules/Table"
import { current } from "../regulation/Versions.ts"
import { conditionOf } from "../timeline/Words.ts"
import { capital, said } from "./Words.ts"

/** A rule: a choice (table) or a duty in time (obligation). */
export type Rule =
  | { readonly soort: "keuze"; readonly id: string; readonly titel: string; readonly table: Table }
  | { readonly soort: "plicht"; readonly id: string; readonly titel: string; readonly obligation: Obligation }

/** The choices, in the order in which they feed each other. */
export const choices: ReadonlyArray<Rule & { soort: "keuze" }> = compiled.map(({ table }) => ({
  soort: "keuze",
  id: table.id,
  titel: table.question,
  table
}))

/** The duties in time. */
export const duties: ReadonlyArray<Rule & { soort: "plicht" }> = obligations.map((obligation) => ({
  soort: "plicht",
  id: obligation.id,
  titel: `${capital(said(obligation.what.nl))}${conditionOf(obligation.id)}`,
  obligation
}))

/** All of them; each has its own name, for a name is an address. */
export const rules: ReadonlyArray<Rule> = named([...choices, ...duties])

/** The duty with this id; throws when there is none. */
export const obligationWith = (id: string): Obligation => {
  const duty = duties.find((candidate) => candidate.id === id)
  if (duty === undefined) throw new Error(`Er is geen plicht ${id}.`)
  return duty.obligation
}

/** What is owed under this id, by the text or by a law beside it; throws when nothing is. */
export const owedAs = (id: string): Plain => {
  const owed = everyDuty.find((candidate) => candidate.id === id)
  if (owed === undefined) throw new Error(`Er is geen plicht ${id}.`)
  return owed.what
}

/** The duties that take their term from this parameter. */
export const dutiesWith = (parameter: string): typeof duties =>
  duties.filter(({ obligation }) => obligation.term === parameter)

/** The rules that rest on a sentence: by an anchor or a parameter it carries. */
export const rulesOn = (zin: Zin): ReadonlyArray<Rule> => {
  const ids = new Set(restingOn(zin).map(({ id }) => id))
  return rules.filter(({ id }) => ids.has(id))
}

/** The sentences of the current version a rule rests on, in reading order. */
export const sentencesUnder = (rule: Rule): ReadonlyArray<Zin> => under(groundOf(rule), current.zinnen)

/** The statutes a rule names where it rests on this sentence, in one breath with it. */
export const statutesOf = (rule: Rule, zin: Zin): ReadonlyArray<string> => statutesBeside(groundOf(rule), zin)

/** The rules that work under a reading: because it sets a parameter of theirs, or because it is built into them. */
export const rulesUnder = (lezing: string): ReadonlyArray<Rule> =>
  rules.filter((rule) => groundOf(rule).lezingen.includes(lezing))

const groundOf = ({ id }: Rule): Regelgrond => {
  const ground = grounds().find((candidate) => candidate.id === id)
  if (ground === undefined) throw new Error(`Van de regel ${id} staat niet vast waarop zij rust.`)
  return ground
}

function named(all: ReadonlyArray<Rule>): ReadonlyArray<Rule> {
  const twice = all.find(({ id }, i) => all.findIndex((other) => other.id === id) < i)
  if (twice !== undefined) throw new Error(`Twee regels heten ${twice.id}: hun pagina's krijgen hetzelfde adres.`)
  return all
}
