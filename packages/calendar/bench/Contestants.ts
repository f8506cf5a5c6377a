/**
 * The same two questions for every package: the fifth working day after a day, and the last day of six weeks.
 *
 * Each contestant gets days in its own form, made beforehand, and does what a developer would write with it. None of
 * the others knows the decrees; `date-fns` and Temporal know no holidays at all.
 */
import { createRequire } from "node:module"
import { fromIso, type PlainDate } from "@kracht/calendar/PlainDate"
import { compute, end } from "@kracht/calendar/Term"
import { add } from "@kracht/calendar/WorkingDay"
import { addBusinessDays, addDays, addWeeks, isWeekend } from "date-fns"
import Holidays from "date-holidays"
import { Temporal } from "temporal-polyfill"

/** A question put to one package: prepares its days and answers for the i-th of them. */
export interface Contestant {
  readonly question: string
  readonly packageName: string
  readonly knows: string
  readonly prepare: (isoDays: ReadonlyArray<string>) => (i: number) => unknown
}

const WORKING_DAYS = "5 werkdagen"
const SIX_WEEKS = "6 weken (wet)"
const THREE_MONTHS = "3 maanden (wet)"
const ALL_DAYS = "6 weken, alle dagen van de termijn"

interface AmericanCalendar {
  readonly addDays: (date: Date, days: number) => unknown
  readonly check: (date: Date) => boolean
}

/** The package is CommonJS and its types say otherwise. */
const businessDays: () => AmericanCalendar = createRequire(import.meta.url)("business-days-js")

const AMERICAN = "feestdagen van de Verenigde Staten"

const six = { stelsel: "wet", aantal: 6, eenheid: "weken" } as const
const three = { stelsel: "wet", aantal: 3, eenheid: "maanden" } as const

const plainDates = (isoDays: ReadonlyArray<string>): Int32Array =>
  Int32Array.from(isoDays, (iso) => Number(fromIso(iso)))

const kracht = (question: string, answer: (event: PlainDate) => unknown): Contestant => ({
  question,
  packageName: "@kracht/calendar",
  knows: "alle feestdagen en besluiten",
  prepare: (isoDays) => {
    const events = plainDates(isoDays)
    return (i) => answer(events[i] as PlainDate)
  }
})

const onDates = (
  question: string,
  packageName: string,
  knows: string,
  start: () => (event: Date) => unknown
): Contestant => ({
  question,
  packageName,
  knows,
  prepare: (isoDays) => {
    const events = isoDays.map((iso) => new Date(`${iso}T12:00:00`))
    const answer = start()
    return (i) => answer(events[i] as Date)
  }
})

const onTemporal = (question: string, answer: (event: Temporal.PlainDate) => unknown): Contestant => ({
  question,
  packageName: "temporal-polyfill",
  knows: "geen feestdagen",
  prepare: (isoDays) => {
    const events = isoDays.map((iso) => Temporal.PlainDate.from(iso))
    return (i) => answer(events[i] as Temporal.PlainDate)
  }
})

const dutchFreeDay = () => {
  const dutch = new Holidays("NL", { types: ["public"] })
  return (date: Date): boolean => isWeekend(date) || dutch.isHoliday(date) !== false
}

const fifthWorkingDay = (event: Date, free: (date: Date) => boolean): Date => {
  let date = event
  for (let left = 5; left > 0; ) {
    date = addDays(date, 1)
    if (!free(date)) left--
  }
  return date
}

const sixWeeks = (event: Date, free: (date: Date) => boolean): Date => {
  let date = addWeeks(event, 6)
  while (free(date)) date = addDays(date, 1)
  return date
}

const weekday = (date: Temporal.PlainDate): boolean => date.dayOfWeek < 6

export const contestants: ReadonlyArray<Contestant> = [
  kracht(WORKING_DAYS, (event) => add(event, 5)),
  onDates(WORKING_DAYS, "date-fns", "geen feestdagen", () => (event) => addBusinessDays(event, 5)),
  onTemporal(WORKING_DAYS, (event) => {
    let date = event
    for (let left = 5; left > 0; ) {
      date = date.add({ days: 1 })
      if (weekday(date)) left--
    }
    return date
  }),
  onDates(WORKING_DAYS, "date-holidays", "feestdagen, geen besluiten", () => {
    const free = dutchFreeDay()
    return (event) => fifthWorkingDay(event, free)
  }),
  onDates(WORKING_DAYS, "business-days-js", AMERICAN, () => {
    const calendar = businessDays()
    return (event) => calendar.addDays(event, 5)
  }),
  kracht(SIX_WEEKS, (event) => end(event, six)),
  onDates(SIX_WEEKS, "date-fns", "geen feestdagen", () => (event) => sixWeeks(event, isWeekend)),
  onTemporal(SIX_WEEKS, (event) => {
    let date = event.add({ weeks: 6 })
    while (!weekday(date)) date = date.add({ days: 1 })
    return date
  }),
  onDates(SIX_WEEKS, "date-holidays", "feestdagen, geen besluiten", () => {
    const free = dutchFreeDay()
    return (event) => sixWeeks(event, free)
  }),
  onDates(SIX_WEEKS, "business-days-js", AMERICAN, () => {
    const calendar = businessDays()
    return (event) => sixWeeks(event, (date) => !calendar.check(date))
  }),
  kracht(THREE_MONTHS, (event) => end(event, three)),
  kracht(ALL_DAYS, (event) => compute(event, six))
]
