/**
 * The obligation: who owes whom what, from which event, within which term, until which event.
 *
 * @module
 */

import type { CivilUnit, StatutoryTerm } from "@kracht/calendar/Term"
import type { Fact } from "./Fact.ts"
import type { Readings } from "./Reading.ts"
import { type Plain, statute } from "./Reason.ts"
import type { Anchor, TermId } from "./Requirement.ts"
import type { Table } from "./Table.ts"

/** Who acts or is owed. */
export type Party =
  | "indiener"
  | "medewerker"
  | "samenwerking"
  | "ontvanger"
  | "klachtencoordinator"
  | "klachtenfunctionaris"
  | "externe-klachtenfunctionaris"
  | "vertrouwenspersoon"
  | "commissie"
  | "gemeente"
  | "aanbieder"
  | "verwerkingsverantwoordelijke"
  | "rechter"
  | "ombudsman"
  | "inspectie"
  | "publiek"

/** The parties by name, within a sentence. */
export const parties: Readonly<Record<Party, Plain>> = {
  indiener: { nl: "u", en: "you" },
  medewerker: { nl: "de medewerker", en: "the employee" },
  samenwerking: { nl: "{samenwerking}", en: "{samenwerking}" },
  ontvanger: { nl: "wie de klacht ontving", en: "whoever received the complaint" },
  klachtencoordinator: { nl: "de klachtencoördinator", en: "the complaints coordinator" },
  klachtenfunctionaris: { nl: "de klachtenfunctionaris", en: "the complaints officer" },
  "externe-klachtenfunctionaris": { nl: "de externe klachtenfunctionaris", en: "the external complaints officer" },
  vertrouwenspersoon: { nl: "een vertrouwenspersoon van Jeugdstem", en: "a confidential adviser of Jeugdstem" },
  commissie: { nl: "de externe klachtencommissie", en: "the external complaints committee" },
  gemeente: { nl: "de gemeente", en: "the municipality" },
  aanbieder: { nl: "de aanbieder", en: "the provider" },
  verwerkingsverantwoordelijke: { nl: "wie uw gegevens bewaart", en: "whoever keeps your data" },
  rechter: { nl: "de rechter", en: "the court" },
  ombudsman: { nl: "de ombudsman", en: "the ombudsman" },
  inspectie: { nl: "de inspectie", en: "the inspectorate" },
  publiek: { nl: "iedereen", en: "everyone" }
}

/** What can happen that starts or fulfils an obligation. */
export type Event =
  | "ontvangst"
  | "ontvangst-extern"
  | "ontvangst-verzoek"
  | "ontvangstbevestiging"
  | "doorzetting"
  | "contact"
  | "bekendmaking"
  | "ontvangst-aanvraag"
  | "melding"
  | "onderzoek-wmo"
  | "besluit"
  | "bezwaar"
  | "einde-bezwaartermijn"
  | "beslissing-op-bezwaar"
  | "einde-beslistermijn"
  | "ingebrekestelling"
  | "beroep"
  | "gedraging"
  | "ontvangst-brief"
  | "dagtekening-brief"
  | "klaagschrift"
  | "bevestiging-gemeente"
  | "einde-antwoordtermijn"
  | "einde-antwoordtermijn-met-adviseur"
  | "einde-oordeeltermijn"
  | "antwoord-gemeente"
  | "klacht-ombudsman"
  | "oordeel"
  | "reactie"
  | "vaststelling-jaarverslag"
  | "openbaarmaking-jaarverslag"
  | "sluiting"
  | "laatste-stuk"
  | "vernietiging"

/** A duty in time, wherever its term comes from. */
export interface Duty {
  readonly id: string
  readonly by: Party
  readonly towards: Party
  readonly what: Plain
  readonly start: Event
  readonly fulfilledBy: Event
  /** The readings its last day depends on. */
  readonly readings: ReadonlyArray<keyof Readings>
}

/** A statutory term in whole days: every one the rules know. */
export type CivilTerm = StatutoryTerm & { readonly eenheid: CivilUnit }

/** Facts under which a duty exists: a value or one of several; others do not matter. */
export type When = Readonly<Record<string, string | ReadonlyArray<string>>>

/** When a duty exists. */
interface Existing {
  readonly when: When
  /** Where any of these facts is known to have such a value the duty does not exist. */
  readonly unless?: When
}

/** A duty whose term only the text states; the Algemene termijnenwet never extends it. */
export interface HouseObligation extends Duty, Existing {
  readonly stelsel: "regeling"
  readonly term: TermId
  readonly anchor: Anchor
}

/** A duty whose term a statute states. The text may repeat it, but cannot change it: where they differ the statute holds. */
export interface LawObligation extends Duty, Existing {
  readonly stelsel: "wet"
  readonly statute: string
  readonly statutory: CivilTerm
  readonly term?: TermId
  readonly anchor?: Anchor
  /** A term of the Union: Regulation 1182/71 ends it on a working day, and the Algemene termijnenwet does not touch it. */
  readonly european?: true
  /** The event its last day is, where another term counts from that. */
  readonly ends?: Event
}

/** A duty a situation can bring, with a term of the text or of statute. */
export type Obligation = HouseObligation | LawObligation

/** A duty whose term is in the own regulation of an external committee, which neither text nor statute fixes. */
export interface CommitteeObligation extends Duty, Existing {
  readonly stelsel: "commissie"
  /** The statute that demands there is a term, where one does. */
  readonly statute?: string
  /** The sentence that gives the duty. */
  readonly anchor: Anchor
}

/** A duty a statute gives without a term: its day is asked for. */
export interface OpenObligation extends Duty, Existing {
  readonly stelsel: "open"
  readonly statute: string
  readonly ask: Plain
}

/** Whatever can be owed in a situation. */
export type Owed = Obligation | CommitteeObligation | OpenObligation

/** A duty of statute alone, that some question of its own computes. */
export interface StatutoryObligation extends Duty {
  readonly term: CivilTerm
  readonly statute: string
}

/** Does the obligation exist under these facts? `undefined` while a fact it needs is not known. */
export const exists = ({ when, unless }: Existing, facts: Readonly<Record<string, unknown>>): boolean | undefined => {
  let known: boolean | undefined = true
  for (const fact in unless) if (has(unless[fact] as Wanted, facts[fact])) return false
  for (const fact in when) {
    const value = facts[fact]
    if (value === undefined) known = undefined
    else if (!has(when[fact] as Wanted, value)) return false
  }
  return known
}

type Wanted = When[string]

const has = (wanted: Wanted, value: unknown): boolean =>
  Array.isArray(wanted) ? wanted.includes(value) : wanted === value

/** The same as a table, to be composed with others: one row where the duty exists, and the rest where it does not. */
export const asTable = (obligation: Owed, facts: ReadonlyArray<Fact>): Table<ReadonlyArray<Fact>, boolean> => {
  const factOf = (id: string): Fact => facts.find((fact) => fact.id === id) as Fact
  const wanted = [
    ...Object.entries(obligation.when).map(([id, values]) => ({ fact: factOf(id), values: [values].flat() })),
    ...Object.entries(obligation.unless ?? {}).map(([id, not]) => {
      const fact = factOf(id)
      return { fact, values: fact.values.map(String).filter((value) => !has(not, value)) }
    })
  ]
  const because = [statute(obligation.id, obligation.what.nl, obligation.what.en)]
  const whenFirst = (n: number) => Object.fromEntries(wanted.slice(0, n).map(({ fact, values }) => [fact.id, values]))
  const absent = wanted.flatMap(({ fact, values }, i) => {
    const others = fact.values.filter((value) => !values.includes(String(value)))
    const when = { ...whenFirst(i), [fact.id]: others }
    return others.length === 0 ? [] : [{ id: `niet-${fact.id}`, when, outcome: false, because }]
  })
  const present = { id: "wel", when: whenFirst(wanted.length), outcome: true, because }
  return {
    id: obligation.id,
    question: obligation.what.nl,
    facts: wanted.map(({ fact }) => fact),
    rows: [present, ...absent]
  }
}
