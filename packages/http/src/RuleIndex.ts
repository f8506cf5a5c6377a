/**
 * The rules as a list: which there are, and which sentences of a version each rests on.
 *
 * @module
 */
import { obligations } from "@kracht/rules/Deadline"
import type { Obligation } from "@kracht/rules/Obligation"
import type { Because } from "@kracht/rules/Reason"
import type { Regulation } from "@kracht/rules/Regulation"
import type { Anchor } from "@kracht/rules/Requirement"
import { tables } from "@kracht/rules/Rulebook"
import type { Table } from "@kracht/rules/Table"

/** A rule: a choice or a duty in time. */
export type Rule =
  | { readonly soort: "tabel"; readonly id: string; readonly table: Table }
  | { readonly soort: "plicht"; readonly id: string; readonly obligation: Obligation }

/** Every rule there is: the tables in the order in which they feed each other, then the duties. */
export const rules: ReadonlyArray<Rule> = [
  ...tables.map(({ table }) => ({ soort: "tabel" as const, id: table.id, table })),
  ...obligations.map((obligation) => ({ soort: "plicht" as const, id: obligation.id, obligation }))
]

/** The sentences of a regulation a rule rests on, each once; none where it rests on statute alone. */
export const sentencesOf = (rule: Rule, { sentences }: Regulation): ReadonlyArray<string> => [
  ...new Set(groundsOf(rule).flatMap(({ anchors }) => anchors.flatMap((anchor) => sentences[anchor])))
]

/** The statutes a rule names, each once; with a sentence, only those named in one breath with it. */
export const statutesOf = (rule: Rule, regulation?: Regulation, sentence?: string): ReadonlyArray<string> => [
  ...new Set(
    groundsOf(rule)
      .filter(
        ({ anchors }) =>
          sentence === undefined || anchors.some((anchor) => regulation?.sentences[anchor].includes(sentence))
      )
      .flatMap(({ statutes }) => statutes)
  )
]

/** What stands together as the ground of one row, or of a duty. */
interface Grounds {
  readonly anchors: ReadonlyArray<Anchor>
  readonly statutes: ReadonlyArray<string>
}

const groundsOf = (rule: Rule): ReadonlyArray<Grounds> =>
  rule.soort === "plicht"
    ? [groundsOfDuty(rule.obligation)]
    : rule.table.rows.map(({ because }) => groundsOfRow(because))

const groundsOfDuty = (obligation: Obligation): Grounds => ({
  anchors: obligation.anchor === undefined ? [] : [obligation.anchor],
  statutes: obligation.stelsel === "wet" ? [obligation.statute] : []
})

const groundsOfRow = (because: ReadonlyArray<Because>): Grounds => ({
  anchors: because.flatMap((reason) => ("anchor" in reason ? [reason.anchor] : [])),
  statutes: because.flatMap((reason) => ("statute" in reason ? [reason.statute] : []))
})
