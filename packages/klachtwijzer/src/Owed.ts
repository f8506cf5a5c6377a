/**
 * What must others do for a complainant once a complaint stands where it does, without a last day that anyone knows?
 *
 * They are the duties the procedure opens with the event that brings a complaint there, under the readings chosen.
 *
 * @module
 */
import { happenings } from "@kracht/rules/Procedure"
import { type Duty, duties } from "@kracht/rules/ProcedureDuty"
import type { Part } from "@kracht/rules/ProcedureState"
import type { Readings } from "@kracht/rules/Reading"

/**
 * The duties without a last day where a complaint has come this far: those towards the complainant, what must be done for both
 * sides before anyone can judge, and what the organisation must be told.
 */
export const owedAt = (stand: string, readings: Readings): ReadonlyArray<Duty> => {
  const events = eventsTo(stand)
  return duties.filter(
    ({ towards, due, opens }) =>
      (towards === "indiener" || towards === "aanbieder" || due._tag === "Before") &&
      withoutDay.has(due._tag) &&
      opens.some(({ on, when = {} }) => events.includes(on) && holds(when, readings))
  )
}

const withoutDay: ReadonlySet<Duty["due"]["_tag"]> = new Set(["Open", "Before", "Committee"])

/** The events that bring a complaint there: `intern-gegrond` is where its part `intern` becomes `gegrond`. */
const eventsTo = (stand: string): ReadonlyArray<string> => {
  const [part = "", ...rest] = stand.split("-")
  const value = rest.join("-")
  return happenings
    .filter(({ ways }) => ways.some(({ becomes = {} }) => becomes[part as Part] === value))
    .map(({ event }) => event)
}

/** Does an opening hold under these readings? What it asks of the state is so for a complaint that just came there. */
const holds = (when: Readonly<Record<string, ReadonlyArray<unknown>>>, readings: Readings): boolean =>
  Object.entries(when).every(([id, values]) => !(id in readings) || values.includes(readings[id as keyof Readings]))
