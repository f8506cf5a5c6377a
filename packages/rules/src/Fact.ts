/**
 * A fact: something a decision may depend on, with every value it can have.
 *
 * @module
 */

/** The value of a fact. */
export type Value = string | boolean

/** A fact with a finite domain and the question that asks for it. */
export interface Fact<Id extends string = string, V extends Value = Value> {
  readonly id: Id
  /** Every value the fact can have, in the order a form would show them. */
  readonly values: ReadonlyArray<V>
  /** The question in plain Dutch. */
  readonly question: string
}

/** A fact; the literals of its id and values are kept in its type. */
export const fact = <const Id extends string, const V extends Value>(
  id: Id,
  values: ReadonlyArray<V>,
  question: string
): Fact<Id, V> => ({ id, values, question })

/** A yes-or-no fact. */
export const yesNo = <const Id extends string>(id: Id, question: string): Fact<Id, boolean> =>
  fact(id, [true, false], question)

/** The record that knows every one of these facts. */
export type Known<Facts extends ReadonlyArray<Fact>> = {
  readonly [F in Facts[number] as F["id"]]: F["values"][number]
}

/** The record that knows some of these facts. */
export type Partially<Facts extends ReadonlyArray<Fact>> = {
  readonly [F in Facts[number] as F["id"]]?: F["values"][number] | undefined
}

/**
 * What is known, with more behind it: the readings are a hundred, and copying them for every situation costs more than all else.
 * What is known already is copied: an object that stands behind another is slower to make and to read.
 */
export const behind = (before: object, known: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const furthest: object | null = Object.getPrototypeOf(before)
  return furthest === Object.prototype || furthest === null
    ? Object.assign(Object.create(before), known)
    : Object.assign(Object.create(furthest), before, known)
}
