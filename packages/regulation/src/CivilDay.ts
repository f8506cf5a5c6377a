/**
 * Civil days as text: `2026-01-31`. They compare as text does.
 *
 * @module
 */

/** Whether this is a day that exists, written as `2026-01-31`. */
export const isCivilDay = (day: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day)
}

/** The day after a day that exists. */
export const dayAfter = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** Whether this is a day one can reckon with: the calendar runs from 1900 to 2199. What is no day at all is not for this to say. */
export const isReckonable = (day: string): boolean => !/^\d{4}-/u.test(day) || (day >= "1900" && day < "2200")
