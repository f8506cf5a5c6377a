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
  titel: capital(said(obligation.what.nl)),
  obligation
}))

/** All of them; each has its own name, for a name is an address. */
export const rules: ReadonlyArray<Rule> = named([...choices, ...duties])

/** The duties that take their term from this parameter. */
export const dutiesWith = (parameter: string): typeof duties =>
  duties.filter(({ obligation }) => obligation.term === parameter)

/** The rules that rest on a sentence: by an anchor or a parameter it carries. */
export const rulesOn = ({ draagt }: Zin): ReadonlyArray<Rule> =>
  rules.filter((rule) => restsOn(rule).some((name) => draagt.includes(name)))

/** The anchors and parameters a rule rests on, each once. */
export const restsOn = (rule: Rule): ReadonlyArray<string> => [...new Set(namesOf(rule))]

/** The sentences of the current version a rule rests on, in reading order. */
export const sentencesUnder = (rule: Rule): ReadonlyArray<Zin> =>
  current.zinnen.filter((zin) => rulesOn(zin).includes(rule))

const namesOf = (rule: Rule): ReadonlyArray<string> =>
  rule.soort === "plicht"
    ? [rule.obligation.anchor, rule.obligation.term].filter((name) => name !== undefined)
    : rule.table.rows.flatMap(({ because }) => because.flatMap((reason) => ("anchor" in reason ? [reason.anchor] : [])))

function named(all: ReadonlyArray<Rule>): ReadonlyArray<Rule> {
  const twice = all.find(({ id }, i) => all.findIndex((other) => other.id === id) < i)
  if (twice !== undefined) throw new Error(`Twee regels heten ${twice.id}: hun pagina's krijgen hetzelfde adres.`)
  return all
}
