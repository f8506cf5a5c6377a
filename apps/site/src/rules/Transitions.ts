/**
 * How a complaint goes from one state to the next, as the moves of the procedure say.
 *
 * @module
 */
import type { Fact, Value } from "@kracht/rules/Fact"
import type { Happening } from "@kracht/rules/Happening"
import { happenings } from "@kracht/rules/Procedure"
import { extern, intern, zaak } from "@kracht/rules/ProcedureState"
import { capital, said, valueInWords } from "./Words.ts"

/** One step from a state to another, and everything that can bring it about. */
export interface Transition {
  readonly van: Value
  readonly naar: Value
  readonly gebeurtenissen: ReadonlyArray<Happening>
}

/** The states one part of a complaint can be in, and the steps between them, in the order in which they are told. */
export interface Chart {
  readonly part: Fact
  readonly steps: ReadonlyArray<Transition>
}

const chartOf = (part: Fact): Chart => {
  const moved = happenings.flatMap((happening) => movesOf(happening, part))
  const byEnds = Map.groupBy(moved, ({ van, naar }) => `${String(van)} ${String(naar)}`)
  const steps = [...byEnds.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [{ van: first.van, naar: first.naar, gebeurtenissen: [first, ...more].map(({ happening }) => happening) }]
  )
  const rank = ({ van, naar }: Transition) => part.values.indexOf(van) * part.values.length + part.values.indexOf(naar)
  return { part, steps: steps.toSorted((a, b) => rank(a) - rank(b)) }
}

const movesOf = (happening: Happening, { id, values }: Fact) => {
  const allowed = happening.needs
    .filter(({ part }) => part === id)
    .reduce((left, need) => left.filter((value) => need.values.includes(value)), values)
  return happening.ways.flatMap(({ when = {}, becomes = {} }) => {
    const naar = becomes[id]
    if (naar === undefined) return []
    const from = allowed.filter((value) => value !== naar && (when[id]?.includes(value) ?? true))
    return from.map((van) => ({ van, naar, happening }))
  })
}

/** The course at the partnership, the course at the external committee, and what becomes of the complaint as a whole. */
export const charts: ReadonlyArray<Chart> = [intern, extern, zaak].map(chartOf)

/** A state as a reader would say it. */
export const stateInWords = (value: Value): string => states[String(value)] ?? valueInWords(value)

const states: Readonly<Record<string, string>> = {
  geen: "nog niet ingediend",
  gegrond: "terecht (gegrond)",
  "deels-gegrond": "voor een deel terecht (deels gegrond)",
  ongegrond: "niet terecht (ongegrond)"
}

/** What happens in a step: one sentence for each event that brings it about. */
export const stepInWords = ({ gebeurtenissen }: Transition): string =>
  [...new Set(gebeurtenissen.map(({ what }) => capital(said(what.nl))))].join(" Of: ")
