/**
 * How a complaint goes from one state to the next, as the moves of the procedure say under the readings chosen.
 *
 * @module
 */
import type { Fact, Value } from "@kracht/rules/Fact"
import type { Happening } from "@kracht/rules/Happening"
import { happenings } from "@kracht/rules/Procedure"
import { extern, intern, start, zaak } from "@kracht/rules/ProcedureState"
import { bound } from "./Bound.ts"
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
  const steps = [...byEnds.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return []
    const { van, naar } = first
    return [{ van, naar, gebeurtenissen: [...new Set([first, ...more].map(({ happening }) => happening))] }]
  })
  const rank = ({ van, naar }: Transition) => part.values.indexOf(van) * part.values.length + part.values.indexOf(naar)
  return { part, steps: steps.toSorted((a, b) => rank(a) - rank(b)) }
}

/** Some values a part of the state, or a reading, must have. */
type Condition = readonly [part: string, values: ReadonlyArray<Value>]

const movesOf = (happening: Happening, part: Fact) =>
  happening.ways.flatMap(({ when = {}, becomes = {} }) => {
    const naar = becomes[part.id]
    const conditions: ReadonlyArray<Condition> = [
      ...happening.needs.map(({ part: needed, values }): Condition => [needed, values]),
      ...Object.entries(when)
    ]
    if (naar === undefined || !conditions.every(isRead)) return []
    return valuesUnder(conditions, part)
      .filter((van) => van !== naar)
      .map((van) => ({ van, naar, happening }))
  })

const chosen: Readonly<Record<string, Value>> = bound.readings

/** Is a condition on a reading met by the one chosen? A part of the state can have any value. */
const isRead = ([part, values]: Condition): boolean => {
  const value = chosen[part]
  return value === undefined || values.includes(value)
}

/** The values a part can have under the conditions: where nothing was filed yet, it was filed nowhere. */
const valuesUnder = (conditions: ReadonlyArray<Condition>, { id, values }: Fact): ReadonlyArray<Value> => {
  const left = values.filter((value) => conditions.every(([part, allowed]) => part !== id || allowed.includes(value)))
  const unfiled = conditions.some(([part, allowed]) => part === zaak.id && allowed.every((one) => one === start.zaak))
  return unfiled ? left.filter((value) => value === values[0]) : left
}

/** The course at the partnership, the course at the external committee, and what becomes of the complaint as a whole. */
export const charts: ReadonlyArray<Chart> = [intern, extern, zaak].map(chartOf)

/** Why an event cannot happen, each reason once; what holds under a reading only where that one is chosen. */
export const obstaclesOf = ({ needs, ways }: Happening): ReadonlyArray<string> => {
  const unmet = needs.filter(({ part, values }) => chosen[part] === undefined || !isRead([part, values]))
  const refusals = ways.flatMap(({ when = {}, refused }) =>
    refused !== undefined && Object.entries(when).every(isRead) ? [refused] : []
  )
  return [...new Set([...unmet.map(({ otherwise }) => otherwise), ...refusals].map(({ nl }) => said(nl)))]
}

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
  gebeurtenissen.map(({ what }) => capital(said(what.nl))).join(" Of: ")
