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
import type { Obligation, Owed } from "@kracht/rules/Obligation"
import { everyDuty } from "@kracht/rules/OtherLaw"
import type { Plain } from "@kracht/rules/Reason"
import type { TermId } from "@kracht/rules/Requirement"
import { tables as compiled } from "@kracht/rules/Rulebook"
import type { Table } from "@kracht/rules/Table"
import { current } from "../regulation/Versions.ts"
import { canExist, isTimed } from "../timeline/Timeline.ts"
import { conditionOf } from "../timeline/Words.ts"
import { bound } from "./Bound.ts"
import { capital, said } from "./Words.ts"

/** A rule: a choice (table), or a duty of the text, of a statute or of a reading (obligation). */
export type Rule =
  | { readonly soort: "keuze"; readonly id: string; readonly titel: string; readonly table: Table }
  | { readonly soort: "plicht"; readonly id: string; readonly titel: string; readonly obligation: Owed }

/** The choices, in the order in which they feed each other. */
export const choices: ReadonlyArray<Rule & { soort: "keuze" }> = compiled.map(({ table }) => ({
  soort: "keuze",
  id: table.id,
  titel: table.question,
  table
}))

/** The duties, those whose day nobody can tell among them. */
export const duties: ReadonlyArray<Rule & { soort: "plicht" }> = everyDuty.map((obligation) => ({
  soort: "plicht",
  id: obligation.id,
  titel: `${capital(said(`${obligation.what.nl}${conditionOf(obligation.id)}`))}${canExist(obligation, bound.readings) ? "" : ", alleen in een andere lezing"}`,
  obligation
}))

/** All of them; each has its own name, for a name is an address. */
export const rules: ReadonlyArray<Rule> = named([...choices, ...duties])

/** The duty in time with this id; throws when there is none. */
export const obligationWith = (id: string): Obligation => {
  const duty = everyDuty.filter(isTimed).find((candidate) => candidate.id === id)
  if (duty === undefined) throw new Error(`Er is geen plicht ${id}.`)
  return duty
}

/** What is owed under this id, by the text or by a law beside it; throws when nothing is. */
export const owedAs = (id: string): Plain => {
  const owed = everyDuty.find((candidate) => candidate.id === id)
  if (owed === undefined) throw new Error(`Er is geen plicht ${id}.`)
  return owed.what
}

/** The duties that take their term from this parameter. */
export const dutiesWith = (parameter: string): typeof duties =>
  duties.filter(({ obligation }) => termIn(obligation) === parameter)

/** The duties the text has no term for: a statute alone gives it, or nothing does. */
export const dutiesOutsideText = (): typeof duties =>
  duties.filter(({ obligation }) => termIn(obligation) === undefined && canExist(obligation, bound.readings))

/** The duties that hold only if the text is read otherwise than we read it. */
export const dutiesReadOtherwise = (): typeof duties =>
  duties.filter(({ obligation }) => !canExist(obligation, bound.readings))

/** The parameter of the text a duty takes its term from, or that says the same as the statute. */
export const termIn = (obligation: Owed): TermId | undefined => (isTimed(obligation) ? obligation.term : undefined)

/** The rules that rest on a sentence: by an anchor or a parameter it carries. */
export const rulesOn = (zin: Zin): ReadonlyArray<Rule> => {
  const ids = new Set(restingOn(zin).map(({ id }) => id))
  return rules.filter(({ id }) => ids.has(id))
}

/** The sentences of the current version a rule rests on, in reading order. */
export const sentencesUnder = (rule: Rule): ReadonlyArray<Zin> => under(groundOf(rule), current.zinnen)

/** The statutes a rule names where it rests on this sentence, in one breath with it. */
export const statutesOf = (rule: Rule, zin: Zin): ReadonlyArray<string> => statutesBeside(groundOf(rule), zin)

/** The statutes a rule rests on. */
export const statutesUnder = (rule: Rule): ReadonlyArray<string> => groundOf(rule).wetten

/** The rules that work under a reading: because it sets a parameter of theirs, or because it is built into them. */
export const rulesUnder = (lezing: string): ReadonlyArray<Rule> =>
  rules.filter((rule) => groundOf(rule).lezingen.includes(lezing))

/** The readings a duty depends on: for its last day, or for there being a duty at all. */
export const readingsUnder = (rule: Rule): ReadonlyArray<string> => groundOf(rule).lezingen

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
