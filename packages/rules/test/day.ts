import { fromIso, type PlainDate, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"

/** A day in a test; a test with an impossible day is wrong itself. */
export const day = (iso: string): PlainDate => {
  const date = fromIso(iso)
  if (isRefusal(date)) throw new Error(date.melding)
  return date
}

/** What a computation answered, written; a refusal fails the test that asked for a day. */
export const iso = (answer: unknown): string => {
  if (typeof answer !== "number") throw new Error(`geen dag: ${JSON.stringify(answer)}`)
  return toIso(answer as PlainDate)
}
