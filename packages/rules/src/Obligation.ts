/**
 * The obligation: who owes whom what, from which event, within which term, until which event.
 *
 * @module
 */

import type { StatutoryTerm } from "@kracht/calendar/Term"
import type { Readings } from "./Reading.ts"
import type { Plain } from "./Reason.ts"
import type { Anchor, TermId } from "./Requirement.ts"

/** Who acts or is owed. */
export type Party = "indiener" | "samenwerking" | "klachtencoordinator" | "gemeente" | "aanbieder" | "publiek"

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
  | "einde-bezwaartermijn"
  | "beslissing-op-bezwaar"
  | "einde-beslistermijn"
  | "ingebrekestelling"
  | "oordeel"
  | "reactie"
  | "vaststelling-jaarverslag"
  | "openbaarmaking-jaarverslag"
  | "sluiting"
  | "vernietiging"

/** A duty in time, wherever its term comes from. */
interface Duty {
  readonly id: string
  readonly by: Party
  readonly towards: Party
  readonly what: Plain
  readonly start: Event
  readonly fulfilledBy: Event
  /** The readings its last day depends on. */
  readonly readings: ReadonlyArray<keyof Readings>
}

/** A duty whose term the text states. */
export interface Obligation extends Duty {
  readonly term: TermId
  /** A statutory term is extended by the Algemene termijnenwet, a house term never is. */
  readonly stelsel: "wet" | "regeling"
  readonly anchor: Anchor
  readonly statute?: string
  /** Facts under which it exists: a value or one of several; others do not matter. */
  readonly when: Readonly<Record<string, string | ReadonlyArray<string>>>
}

/** A duty whose term a statute states; it may count from the end of the term before it. */
export interface StatutoryObligation extends Duty {
  readonly term: StatutoryTerm
  readonly statute: string
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
