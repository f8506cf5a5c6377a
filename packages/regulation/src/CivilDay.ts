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
