/**
 * The obligation: who owes whom what, from which event, within which term, until which event.
 *
 * @module
 */

import type { Readings } from "./Reading.ts"
import type { Plain } from "./Reason.ts"
import type { Anchor, TermId } from "./Requirement.ts"

/** Who acts or is owed. */
export type Party = "indiener" | "samenwerking" | "klachtencoordinator" | "gemeente"

/** What can happen that starts or fulfils an obligation. */
export type Event =
  | "ontvangst"
  | "ontvangstbevestiging"
  | "doorzetting"
  | "contact"
  | "bekendmaking"
  | "ontvangst-aanvraag"
  | "besluit"
  | "bezwaar"
  | "sluiting"
  | "vernietiging"

/** A duty in time. */
export interface Obligation {
  readonly id: string
  readonly by: Party
  readonly towards: Party
  readonly what: Plain
  readonly start: Event
  readonly fulfilledBy: Event
  readonly term: TermId
  /** A statutory term is extended by the Algemene termijnenwet, a house term never is. */
  readonly stelsel: "wet" | "regeling"
  readonly anchor: Anchor
  readonly statute?: string
  /** The readings its last day depends on. */
  readonly readings: ReadonlyArray<keyof Readings>
  /** Facts under which it exists: a value or one of several; others do not matter. */
  readonly when: Readonly<Record<string, string | ReadonlyArray<string>>>
}

/** Does the obligation exist under these facts? `undefined` while a fact it needs is not known. */
export const exists = ({ when }: Obligation, facts: Readonly<Record<string, unknown>>): boolean | undefined => {
  let known: boolean | undefined = true
  for (const [fact, wanted] of Object.entries(when)) {
    const value = facts[fact]
    if (value === undefined) known = undefined
    else if (Array.isArray(wanted) ? !wanted.includes(value) : wanted !== value) return false
  }
  return known
}

/** The facts an obligation still needs before it is known to exist; none when they rule it out. */
export const needs = (obligation: Obligation, facts: Readonly<Record<string, unknown>>): ReadonlyArray<string> =>
  exists(obligation, facts) === undefined
    ? Object.keys(obligation.when).filter((fact) => facts[fact] === undefined)
    : []
