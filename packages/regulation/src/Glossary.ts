/**
 * The glossary: what a word means, which sentences of the text say so, and which words of the contract it explains.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import type { Faults } from "./Fault.ts"
import type { Begrip, Versie } from "./Model.ts"
import { NotedPins } from "./Pin.ts"
import { Words } from "./Record.ts"
import type { Filed } from "./References.ts"
import type { Unread } from "./Unread.ts"

/** A word of the contract: a field, or a field and one of its values. */
const ContractWord = Schema.String.check(
  Schema.isPattern(/^[A-Za-z]\w*(=\w[\w -]*)?$/u, { expected: "een veld, of een veld en een waarde als soort=klacht" })
)

/** The shape of a file in `begrippen/`. */
export const TermRecord = Schema.Struct({
  id: Words,
  regeling: Words,
  term: Words,
  vormen: Schema.optionalKey(Schema.NonEmptyArray(Words)),
  zinnen: Schema.optionalKey(Schema.Record(Schema.String, NotedPins)),
  woorden: Schema.optionalKey(Schema.NonEmptyArray(ContractWord)),
  gewoon: Words,
  jong: Words,
  engels: Schema.Struct({ term: Words, uitleg: Words }),
  andersDanDeWet: Schema.optionalKey(Schema.Struct({ wet: Words, verschil: Words }))
}).check(
  Schema.makeFilter(
    ({ vormen, zinnen, woorden }) => [vormen, woorden, Object.keys(zinnen ?? {})].some((list = []) => list.length > 0),
    { expected: "minstens één van vormen, zinnen en woorden" }
  )
)

/** A file of `begrippen/`, as read. */
export type TermFile = Filed<typeof TermRecord.Type>

/** The entry as data: what the file leaves out is empty. */
export const toTerm = ({ waarde }: TermFile): Begrip => ({
  ...waarde,
  vormen: waarde.vormen ?? [],
  zinnen: Object.keys(waarde.zinnen ?? {}),
  woorden: waarde.woorden ?? [],
  andersDanDeWet: waarde.andersDanDeWet ?? null
})

/** Reports every term, form and word of the contract that an earlier entry explains too. */
export const checkExplainedOnce = (terms: ReadonlyArray<TermFile>, faults: Faults): void => {
  const first = new Map<string, string>()
  for (const { waarde, bestand, plaats } of terms) {
    const explained = [
      { pad: ["term"], what: `De term “${waarde.term}”` },
      ...(waarde.vormen ?? []).map((vorm, index) => ({ pad: ["vormen", index], what: `De vorm “${vorm}”` })),
      ...(waarde.woorden ?? []).map((woord, index) => ({ pad: ["woorden", index], what: `Het woord “${woord}”` }))
    ]
    for (const { pad, what } of explained) {
      const key = `${waarde.regeling} ${what}`
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, bestand)
      else faults.inFile(bestand)(plaats(pad), "dubbele-id", `${what} wordt al uitgelegd in ${earlier}`)
    }
  }
}

/** Reports every form of this term that stands in no sentence of any version. */
export const checkForms = (
  { waarde, bestand, plaats }: TermFile,
  versies: ReadonlyArray<Versie>,
  unread: Unread,
  faults: Faults
): void => {
  const own = versies.filter(({ regeling }) => regeling === waarde.regeling).flatMap(({ zinnen }) => zinnen)
  waarde.vormen?.forEach((vorm, index) => {
    if (unread.maySay(vorm) || own.some(({ tekst }) => tekst.toLowerCase().includes(vorm.toLowerCase()))) return
    faults.inFile(bestand)(plaats(["vormen", index]), "onbekende-vorm", `In geen enkele zin staat “${vorm}”`)
  })
}
