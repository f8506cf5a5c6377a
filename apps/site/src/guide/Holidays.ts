/**
 * The free days that are no Saturday or Sunday, for the years that are decided.
 *
 * @module
 */
import { DECIDED_UNTIL } from "@kracht/calendar/EquatedDays"
import { fromIso, type PlainDate, parts } from "@kracht/calendar/PlainDate"
import { voorbeelden } from "@kracht/content/voorbeelden"
import { inWords } from "@kracht/rules/DayInWords"
import { reasonFree } from "@kracht/rules/Skipped"
import { bound } from "../rules/Bound.ts"

/** A free day by its name, and whether it still counts as a working day under the reading chosen. */
export interface FreeDay {
  readonly dag: string
  readonly naam: string
  readonly werkdag: boolean
}

/** The year before the worked examples begin: what someone counts from may lie in the past. */
const first =
  Math.min(
    ...voorbeelden.flatMap(({ situatie }) => {
      const day = fromIso(String(situatie["ingediendOp"]).slice(0, 10))
      return typeof day === "number" ? [parts(day).jaar] : []
    })
  ) - 1

/** The last year of which all free days are decided. */
export const last = parts(DECIDED_UNTIL).jaar

const freeDays = (year: number): ReadonlyArray<FreeDay> => {
  const days: Array<FreeDay> = []
  for (let day = Number(fromIso(`${year}-01-01`)); day <= Number(fromIso(`${year}-12-31`)); day++) {
    const date = day as PlainDate
    const naam = reasonFree(date)
    if (naam !== null && !/^(?:zaterdag|zondag)/u.test(naam))
      days.push({ dag: inWords(date), naam, werkdag: reasonFree(date, bound.readings.werkdag) === null })
  }
  return days
}

/** The years, each with its free days. */
export const holidays = Array.from({ length: last - first + 1 }, (_, i) => ({
  jaar: first + i,
  dagen: freeDays(first + i)
}))
