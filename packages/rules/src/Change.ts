/**
 * What is otherwise in one answer than in another?
 *
 * @module
 */
import type { Fact, Value } from "./Fact.ts"
import { type Readings, variantsOf } from "./Reading.ts"
import { isUnknown, type Onbekend } from "./Unknown.ts"

/** One answer that changes under another reading. */
export interface Verandering {
  /**
   * `soort`, `uitkomst`, `nogTeVragen`, `loketten`, `taken`, `vervolg` and `kosten` as they stand in the answer (a list by
   * its ids), `loketten.` with a counter (its role, or its committees), `termijnen.` with the id of a term (its last day, or
   * with `.wie` behind it who owes it), or `regeling.inWerking`.
   */
  readonly wat: string
  readonly van: string | number | Onbekend | null
  readonly naar: string | number | Onbekend | null
}

/** A reading not chosen under which the answer differs, and in what. */
export interface Gevoeligheid {
  readonly lezing: string
  readonly waarde: string
  readonly verandert: ReadonlyArray<Verandering>
}

/** What changes under every reading not chosen that bears on the question, where anything does. */
export const underOthers = (
  readings: Readings,
  bears: (id: keyof Readings) => boolean,
  changesUnder: (readings: Readings, changed: keyof Readings) => ReadonlyArray<Verandering>
): ReadonlyArray<Gevoeligheid> =>
  variantsOf(readings)
    .filter(({ id }) => bears(id))
    .map(({ id, waarde, readings: other }) => ({ lezing: id, waarde, verandert: changesUnder(other, id) }))
    .filter(({ verandert }) => verandert.length > 0)

/** What changes under a reading, told once, where another part of the answer changes under the same one. */
export const joined = (
  some: ReadonlyArray<Gevoeligheid>,
  others: ReadonlyArray<Gevoeligheid>
): ReadonlyArray<Gevoeligheid> => {
  const beside = (one: Gevoeligheid) => (other: Gevoeligheid) =>
    other.lezing === one.lezing && other.waarde === one.waarde
  return [
    ...some.map((one) => ({
      ...one,
      verandert: [...one.verandert, ...others.filter(beside(one)).flatMap(({ verandert }) => verandert)]
    })),
    ...others.filter((one) => !some.some(beside(one)))
  ]
}

/** What changes under each other value of the readings given, where anything does. */
export const otherwise = <R extends Readonly<Record<string, Value>>>(
  facts: ReadonlyArray<Fact>,
  chosen: R,
  changesUnder: (read: R) => ReadonlyArray<Verandering>
): ReadonlyArray<Gevoeligheid> =>
  facts.flatMap(({ id, values }) =>
    values
      .filter((value) => value !== chosen[id])
      .map((value) => ({ lezing: id, waarde: String(value), verandert: changesUnder({ ...chosen, [id]: value }) }))
      .filter(({ verandert }) => verandert.length > 0)
  )

/** What differs between two outcomes, by name. */
export const differences = (
  before: Readonly<Record<string, Verandering["van"]>>,
  after: Readonly<Record<string, Verandering["van"]>>
): ReadonlyArray<Verandering> =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((wat) =>
    changed(wat, before[wat] ?? null, after[wat] ?? null)
  )

/** A change, where there is one; an unknown changes too where another can be asked. */
export const changed = (wat: string, van: Verandering["van"], naar: Verandering["naar"]): ReadonlyArray<Verandering> =>
  van === naar || (isUnknown(van) && isUnknown(naar) && van.vraagBij === naar.vraagBij) ? [] : [{ wat, van, naar }]

/** A list as one value, by its ids; null where nothing is in it. */
export const listed = (ids: ReadonlyArray<string>): string | null => (ids.length === 0 ? null : ids.join(", "))
