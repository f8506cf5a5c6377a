/** Terms counted on fingers, from the text of the Algemene termijnenwet and the counting conventions. */
import { at, dayOfMonth, lengthOf, month, text, year } from "./CivilDays.ts"
import { isOrdinary } from "./FreeDays.ts"

/** Months: the same day of the month, or the last one of a month that is too short (ECLI:NL:HR:2017:2225). */
export const monthsLater = (event: number, months: number): number => {
  let y = year[event] ?? Number.NaN
  let m = month[event] ?? Number.NaN
  for (let i = 0; i < Math.abs(months); i++) {
    m += Math.sign(months)
    if (m === 13) [y, m] = [y + 1, 1]
    if (m === 0) [y, m] = [y - 1, 12]
  }
  return at(text(y, m, Math.min(dayOfMonth[event] ?? Number.NaN, lengthOf(y, m))))
}

/** The last day before any extension. */
export const nominal = (event: number, aantal: number, eenheid: string): number => {
  if (eenheid === "dagen") return event + aantal
  if (eenheid === "weken") return event + 7 * aantal
  if (eenheid === "maanden") return monthsLater(event, aantal)
  if (eenheid === "jaren") return monthsLater(event, 12 * aantal)
  throw new Error(`${eenheid} is no unit of the oracle`)
}

/** Art. 4: more than 90 days, twelve weeks or three months, and years, are left alone. */
export const governed = (aantal: number, eenheid: string): boolean =>
  (eenheid === "dagen" && !(aantal > 90)) ||
  (eenheid === "weken" && !(aantal > 12)) ||
  (eenheid === "maanden" && !(aantal > 3))

/** Art. 1 and art. 2, step by step; `ordinary` says which days count, so that a decree can be imagined. */
export const extended = (event: number, end: number, ordinary: (place: number) => boolean = isOrdinary): number => {
  let last = end
  while (!ordinary(last)) last++
  const days = end - event
  let within = 0
  for (let day = event + 1; day <= last; day++) if (ordinary(day)) within++
  while (days >= 3 && within < 2) if (ordinary(++last)) within++
  return last
}

/** The last day of a statutory term. */
export const statutory = (event: number, aantal: number, eenheid: string): number => {
  const end = nominal(event, aantal, eenheid)
  return governed(aantal, eenheid) ? extended(event, end) : end
}
