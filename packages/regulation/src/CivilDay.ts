/**
 * Civil days as text: `2026-01-31`. They compare as text does.
 *
 * @module
 */

const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december"
]

/** Whether this is a day that exists, written as `2026-01-31`. */
export const isCivilDay = (day: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day)
}

/** The day in Dutch words: `31 januari 2026`. */
export const inWords = (day: string): string => {
  const [year, month, date] = day.split("-").map(Number)
  return `${date} ${MONTHS[(month ?? 0) - 1]} ${year}`
}
