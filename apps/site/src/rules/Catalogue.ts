/**
 * Every rule there is a page for, and the sentences it rests on.
 *
 * @module
 */
import type { Zin } from "@kracht/regulation/Model"
import { obligations } from "@kracht/rules/Deadline"
import type { Obligation } from "@kracht/rules/Obligation"
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

/** The duties that take their term from this parameter. */
export const dutiesWith = (parameter: string): typeof duties =>
  duties.filter(({ obligation }) => obligation.term === parameter)

/** The rules that rest on a sentence: by an anchor or a parameter it carries. */
export const rulesOn = ({ draagt }: Zin): ReadonlyArray<Rule> =>
  rules.filter((rule) => restsOn(rule).some((name) => draagt.includes(name)))

/** The anchors and parameters a rule rests on, each once. */
export const restsOn = (rule: Rule): ReadonlyArray<string> => {
  const names = rested.get(rule) ?? [...new Set(namesOf(rule))]
  rested.set(rule, names)
  return names
}

// Asked for every sentence of every version, and always the same.
const rested = new Map<Rule, ReadonlyArray<string>>()

/** The sentences of the current version a rule rests on, in reading order. */
export const sentencesUnder = (rule: Rule): ReadonlyArray<Zin> =>
  current.zinnen.filter((zin) => rulesOn(zin).includes(rule))

/** The statutes a rule names where it rests on this sentence: its own, or those beside the sentence in a row. */
export const statutesOf = (rule: Rule, { draagt }: Zin): ReadonlyArray<string> => {
  if (rule.soort === "plicht") return rule.obligation.stelsel === "wet" ? [rule.obligation.statute] : []
  return rule.table.rows
    .filter(({ because }) => because.some((reason) => "anchor" in reason && draagt.includes(reason.anchor)))
    .flatMap(({ because }) => because.flatMap((reason) => ("statute" in reason ? [reason.statute] : [])))
}

/** The rules whose outcome depends on a reading. */
export const rulesUnder = (lezing: string): ReadonlyArray<Rule> =>
  rules.filter((rule) => readingsIn(rule).includes(lezing))

const readingsIn = (rule: Rule): ReadonlyArray<string> =>
  rule.soort === "plicht"
    ? rule.obligation.readings
    : [
        ...rule.table.facts.map(({ id }) => id),
        ...rule.table.rows.flatMap(({ because }) =>
          because.flatMap((reason) => ("reading" in reason ? [String(reason.reading)] : []))
        )
      ]

const namesOf = (rule: Rule): ReadonlyArray<string> =>
  rule.soort === "plicht"
    ? [rule.obligation.anchor, rule.obligation.term].filter((name) => name !== undefined)
    : rule.table.rows.flatMap(({ because }) => because.flatMap((reason) => ("anchor" in reason ? [reason.anchor] : [])))

function named(all: ReadonlyArray<Rule>): ReadonlyArray<Rule> {
  const twice = all.find(({ id }, i) => all.findIndex((other) => other.id === id) < i)
  if (twice !== undefined) throw new Error(`Twee regels heten ${twice.id}: hun pagina's krijgen hetzelfde adres.`)
  return all
}
