/**
 * The rules as a list: which there are, and which sentences of a version each rests on.
 *
 * @module
 */
import type { Versie, Zin } from "@kracht/regulation/Model"
import { grounds, type Regelgrond, sentencesUnder } from "@kracht/rules/Accounting"
import type { Owed } from "@kracht/rules/Obligation"
import { everyDuty } from "@kracht/rules/OtherLaw"
import { tables } from "@kracht/rules/Rulebook"
import type { Table } from "@kracht/rules/Table"

/** A rule: a choice or a duty in time, with all it rests on. */
export type Rule = { readonly id: string; readonly ground: Regelgrond } & (
  | { readonly soort: "tabel"; readonly table: Table }
  | { readonly soort: "plicht"; readonly obligation: Owed }
)

const groundOf = (id: string): Regelgrond => {
  const ground = grounds().find((rule) => rule.id === id)
  if (ground === undefined) throw new Error(`Van de regel ${id} staat niet vast waarop zij rust.`)
  return ground
}

/** Every rule there is: the tables in the order in which they feed each other, then every duty a situation can bring. */
export const rules: ReadonlyArray<Rule> = [
  ...tables.map(({ table }) => ({ soort: "tabel" as const, id: table.id, ground: groundOf(table.id), table })),
  ...everyDuty.map((obligation) => {
    const { id } = obligation
    return { soort: "plicht" as const, id, ground: groundOf(id), obligation }
  })
]

/** The sentences of a version a rule rests on, in reading order; none where it rests on statute alone. */
export const sentencesOf = ({ ground }: Rule, { zinnen }: Versie): ReadonlyArray<Zin> => sentencesUnder(ground, zinnen)
