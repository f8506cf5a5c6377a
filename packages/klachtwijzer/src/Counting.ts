/**
 * How is the last day of a duty counted from the day of filing, under the readings chosen and under each other?
 *
 * The element carries no rules, only ways to count. Which of these a duty follows is found by trying them against the
 * rules on every day of some years, so that none is made up here.
 *
 * @module
 */
import type { PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import type { HouseTerm } from "@kracht/calendar/Term"
import { policies } from "@kracht/calendar/WorkingDay"
import { deadline, startOf } from "@kracht/rules/Deadline"
import type { HouseObligation } from "@kracht/rules/Obligation"
import { type Readings, variantsOf } from "@kracht/rules/Reading"
import { bound } from "./Bound.ts"
import { everyDay, freeDays } from "./FreeDays.ts"
import type { Count } from "./Guide.ts"
import { counting } from "./LastDay.ts"

/** How a duty is counted, and how it is counted by the readings that give another day on some day. */
export interface Counting {
  readonly telling: Count
  readonly anders: ReadonlyArray<Count>
  /** Those readings. */
  readonly lezingen: ReadonlyArray<string>
}

/** How a duty is counted; nothing for one that does not count from the day of filing. */
export const countingOf = (duty: HouseObligation): Counting | undefined => {
  const telling = countUnder(duty, bound.readings)
  if (telling === undefined) return undefined
  const others = variantsOf(bound.readings)
    .filter(({ id }) => duty.readings.includes(id))
    .flatMap(({ id, readings }) => {
      const count = countUnder(duty, readings)
      return count === undefined || same(count, telling) ? [] : [{ id, count }]
    })
  return { telling, anders: others.map(({ count }) => count), lezingen: [...new Set(others.map(({ id }) => id))] }
}

const same = (a: Count, b: Count): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Three years, with the last of which the free days are decided; they hold every kind of them. */
const tried = everyDay.slice(0, 3 * 365)

const countUnder = (duty: HouseObligation, readings: Readings): Count | undefined => {
  const ends = tried.map((day) => endUnder(duty, day, readings))
  if (ends.every((end) => end === undefined)) return undefined
  const found = ways(duty).find((count) => {
    const from = counting(count, freeDays)
    return tried.every((day, i) => from(day) === ends[i])
  })
  if (found === undefined) throw new Error(`Zo als ${duty.id} telt, kan de klachtwijzer niet tellen.`)
  return found
}

const endUnder = (duty: HouseObligation, ontvangst: PlainDate, readings: Readings): PlainDate | undefined => {
  const start = startOf(duty, { ontvangst }, bound.terms, readings)
  if (isRefusal(start) || start.day === undefined) return undefined
  const end = deadline(duty, start.day, bound.terms, readings)
  return isRefusal(end) ? undefined : end
}

/** Every way the element can count a duty, the plainest first. */
const ways = (duty: HouseObligation): ReadonlyArray<Count> => {
  const own = termOf(duty.term)
  return [[own], [termOf("routering.termijn"), own]].flatMap((termijnen) =>
    [bound.readings.werkdag, ...policies].flatMap((werkdag) =>
      [false, true].map((schuift) => ({ termijnen, werkdag, schuift }))
    )
  )
}

const termOf = (id: HouseObligation["term"]): HouseTerm => ({ stelsel: "regeling", ...bound.terms[id] })
