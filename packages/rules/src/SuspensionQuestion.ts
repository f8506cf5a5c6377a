/**
 * Which times did a term stand still, as asked in plain data?
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { type Check, day, dayFrom, fieldsOf, listOf, notBefore, required } from "./FieldCheck.ts"
import type { Invoerfout } from "./Situation.ts"
import type { Suspension } from "./Suspension.ts"

/** From the day after the request up to the day of repair; both a date, or an instant with an offset. */
export interface Opschorting {
  readonly verzocht: string
  /** The day it was repaired, or the day after the time for that passed unused. */
  readonly hersteld: string
}

/** A list of times. */
export const opschortingen: Check = listOf("Een opschorting", { verzocht: required(day), hersteld: required(day) })

/** The field of the last time: a term that would end after the calendar because of it, is mended there. */
export const lastIn = (asked: ReadonlyArray<Opschorting>): string => {
  const ends = asked.map(({ hersteld }): number => dayFrom(hersteld) ?? 0)
  return `opschortingen/${ends.indexOf(Math.max(...ends))}/hersteld`
}

/** The times as days, as many as are right, and what is wrong with them together; each field by itself was checked before. */
export const suspensionsIn = (
  asked: unknown,
  received?: { readonly veld: string; readonly day: PlainDate | undefined }
): { readonly suspensions: ReadonlyArray<Suspension>; readonly faults: ReadonlyArray<Invoerfout> } => {
  const times = (Array.isArray(asked) ? asked : []).map((one: unknown, i) => {
    const { verzocht: from, hersteld: to } = fieldsOf(one)
    const [verzocht, hersteld] = [dayFrom(from), dayFrom(to)]
    const at = `opschortingen/${i}`
    const faults = [
      ...notBefore(`${at}/verzocht`, verzocht, received?.day, `verzocht ligt niet voor ${received?.veld}.`),
      ...notBefore(`${at}/hersteld`, hersteld, verzocht, "hersteld ligt niet voor de dag van het verzoek.")
    ]
    return { verzocht, hersteld, faults }
  })
  return {
    suspensions: times.flatMap(({ verzocht, hersteld, faults }) =>
      verzocht === undefined || hersteld === undefined || faults.length > 0 ? [] : [{ verzocht, hersteld }]
    ),
    faults: times.flatMap(({ faults }) => faults)
  }
}
